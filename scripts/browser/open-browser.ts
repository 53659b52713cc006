import { chromium, firefox } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** Opens pages of the built site. */
export interface Opener {
  /** A page opened in a context of its own, which the caller closes with `page.context().close()`. */
  open: (address: string, options?: BrowserContextOptions) => Promise<Page>;
  /** A fresh page that has gone nowhere yet. */
  blank: (options?: BrowserContextOptions) => Promise<Page>;
}

/** Joins the tests of one file to the browser of the run; each page has a context of its own. */
export function useBrowser(): Opener {
  let browser: Browser;
  beforeAll(async () => {
    const engines = { chromium, firefox };
    browser = await engines[inject('engine')].connect(inject('browser'));
  });
  afterAll(() => browser.close());
  const blank = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ baseURL: inject('site'), ...options });
    context.setDefaultTimeout(15_000);
    return context.newPage();
  };
  const open = async (address: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await blank(options);
    await page.goto(address);
    return page;
  };
  return { open, blank };
}

/**
 * Every request of a page fails from now on. Told to the page and not to the browser (`setOffline`), of which some
 * are offline late and leave a request without an end.
 */
export const cutNetwork = (page: Page): Promise<unknown> =>
  page.route('**/*', (route) => route.abort());

/** Requests of a page are let through again. */
export const mendNetwork = (page: Page): Promise<void> => page.unroute('**/*');
