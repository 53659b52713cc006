import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, firefox } from 'playwright-core';
import type { BrowserServer } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { siteFolders } from '../build/folders.ts';
import { subPathIn } from '../build/sub-path.ts';
import { serveFolder } from '../hosting/static-server.ts';
import { browserArguments, findFirefox, requireBrowser } from '../steps/find-browser.ts';

/** The browsers that the tests are run in. */
export type Engine = 'chromium' | 'firefox';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the site's front page, ending in `/`. */
    site: string;
    /** Folder the site is served from. */
    folder: string;
    /** Address of the browser that all tests share. */
    browser: string;
    /** Which browser that is. */
    engine: Engine;
  }
}

const launchers: Record<Engine, () => Promise<BrowserServer>> = {
  // Pages live for a second or two: code that V8 makes ever faster in the background pays for itself in none.
  chromium: async () =>
    chromium.launchServer({
      executablePath: await requireBrowser(),
      args: [...browserArguments, '--js-flags=--no-turbofan'],
    }),
  // A Firefox as its maker ships it, spoken to by WebDriver BiDi, that keeps no file from page to page.
  firefox: () =>
    firefox.launchServer({
      channel: 'moz-firefox',
      executablePath: findFirefox() ?? '',
      firefoxUserPrefs: {
        'browser.cache.disk.enable': false,
        'browser.cache.memory.enable': false,
      },
    }),
};

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
  const browser = await launchers[project.config.provide.engine!]();
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
