import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { siteFolders } from '../build/folders.ts';
import { subPathIn } from '../build/sub-path.ts';
import { serveFolder } from '../hosting/static-server.ts';
import { findFirefox, requireBrowser } from '../steps/find-browser.ts';

/** The browsers that the tests are run in. */
export type Engine = 'chromium' | 'firefox';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the site's front page, ending in `/`. */
    site: string;
    /** Folder the site is served from. */
    folder: string;
    /** Where the program of the browser is that tests are run in. */
    browser: string;
    /** Which browser that is. */
    engine: Engine;
  }
}

/** Serves the built site on a free port for as long as the tests run, and finds them a browser. */
export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
  const folders = siteFolders(join(import.meta.dirname, '..', '..'), process.env);
  const { out } = folders;
  if (!existsSync(join(out, 'index.html'))) {
    throw new Error(`There is no site in ${out}. Make it with: npm run build`);
  }
  const server = await serveFolder(out, { port: 0, subPath: subPathIn(folders) });
  project.provide('site', server.address);
  project.provide('folder', out);
  const isFirefox = project.config.provide.engine === 'firefox';
  project.provide('browser', isFirefox ? (findFirefox() ?? '') : await requireBrowser());
  return () => server.close();
}
