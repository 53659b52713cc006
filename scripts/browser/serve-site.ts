import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { siteFolders } from '../build/folders.ts';
import { serveFolder } from '../hosting/static-server.ts';
import { requireBrowser } from '../steps/find-browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the site's front page, ending in `/`. */
    site: string;
    /** Folder the site is served from. */
    folder: string;
    /** The browser's program. */
    browser: string;
  }
}

/** Serves the built site on a free port for as long as the tests run. */
export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
  const { out } = siteFolders(join(import.meta.dirname, '..', '..'), process.env);
  if (!existsSync(join(out, 'index.html'))) {
    throw new Error(`There is no site in ${out}. Make it with: npm run build`);
  }
  const server = await serveFolder(out, { port: 0 });
  project.provide('site', server.address);
  project.provide('folder', out);
  project.provide('browser', await requireBrowser());
  return server.close;
}
