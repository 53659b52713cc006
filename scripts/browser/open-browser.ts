import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { browserArguments } from '../steps/find-browser.ts';

/** Opens pages of the built site. */
export interface Opener {
  /** A page opened in a context of its own, which the caller closes with `page.context().close()`. */
  open: (address: string, options?: BrowserContextOptions) => Promise<Page>;
  /** A fresh page that has gone nowhere yet. */
  blank: (options?: BrowserContextOptions) => Promise<Page>;
}

/** Starts a browser for the tests of one file and ends it after them. */
export function useBrowser(): Opener {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('browser'), args: browserArguments });
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
