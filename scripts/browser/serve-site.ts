import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { siteFolders } from '../build/folders.ts';
import { subPathIn } from '../build/sub-path.ts';
import { serveFolder } from '../hosting/static-server.ts';
import { browserArguments, requireBrowser } from '../steps/find-browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the site's front page, ending in `/`. */
    site: string;
    /** Folder the site is served from. */
    folder: string;
    /** Address of the browser that all tests share. */
    browser: string;
  }
}

/** Serves the built site on a free port, and runs one browser, for as long as the tests run. */
export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
  const folders = siteFolders(join(import.meta.dirname, '..', '..'), process.env);
  const { out } = folders;
  if (!existsSync(join(out, 'index.html'))) {
    throw new Error(`There is no site in ${out}. Make it with: npm run build`);
  }
  const server = await serveFolder(out, { port: 0, subPath: subPathIn(folders) });
  project.provide('site', server.address);
  project.provide('folder', out);
  const executablePath = await requireBrowser();
  const browser = await chromium.launchServer({ executablePath, args: browserArguments });
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
