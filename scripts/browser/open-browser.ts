import { chromium, firefox } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished, TestRunner } from 'vitest';
import { browserArguments } from '../steps/find-browser.ts';
import type { Engine } from './serve-site.ts';

/** Opens pages of the built site. What a test opened is put away when it ends; what was opened before the tests, when all of the file have. */
export interface Opener {
  /** A page opened as in a browser that has seen nothing of the site yet. */
  open: (address: string, options?: BrowserContextOptions) => Promise<Page>;
  /** A page that has gone nowhere yet, in a context of its own. */
  blank: (options?: BrowserContextOptions) => Promise<Page>;
}

/** How each browser is begun. */
const launchers: Record<Engine, (executablePath: string) => Promise<Browser>> = {
  // Pages live for a second or two: code that V8 makes ever faster in the background pays for itself in none.
  chromium: (executablePath) =>
    chromium.launch({ executablePath, args: [...browserArguments, '--js-flags=--no-turbofan'] }),
  // A Firefox as its maker ships it, spoken to by WebDriver BiDi, that keeps no file from page to page.
  firefox: (executablePath) =>
    firefox.launch({
      channel: 'moz-firefox',
      executablePath,
      firefoxUserPrefs: {
        'browser.cache.disk.enable': false,
        'browser.cache.memory.enable': false,
      },
    }),
};

/**
 * The browsers of this process, which all files of tests share, and which end with it. Begun where the tests are:
 * one that runs elsewhere is spoken to over a socket, and all that it says is packed and unpacked once more.
 */
const begun = new Map<Engine, Promise<Browser>>();

const whenTestEnds = (putAway: () => Promise<void>): void => {
  if (TestRunner.getCurrentTest()) onTestFinished(putAway);
};

/** Joins the tests of one file to the browser of the run. */
export function useBrowser(): Opener {
  let browser: Browser;
  /** Pages that tests are done with, by the options they were opened with: a new one costs a process, which compiles all scripts anew. */
  const idle = new Map<string, Page[]>();
  beforeAll(async () => {
    const engine = inject('engine');
    browser = await begun.getOrInsertComputed(engine, () => launchers[engine](inject('browser')));
  });
  afterAll(() => Promise.all(browser.contexts().map((context) => context.close())));
  const fresh = async (options: BrowserContextOptions): Promise<Page> => {
    const context = await browser.newContext({ baseURL: inject('site'), ...options });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    await keepNothing(page);
    return page;
  };
  const blank = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await fresh(options);
    whenTestEnds(() => page.context().close());
    return page;
  };
  const open = async (address: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const alike = idle.getOrInsert(JSON.stringify(options), []);
    const page = alike.pop() ?? (await fresh(options));
    whenTestEnds(async () => {
      if (page.isClosed()) return;
      if (!(await clearKept(page))) return page.context().close();
      await asOpened(page, options);
      alike.push(page);
    });
    // Firefox draws no page that lies behind another.
    if (inject('engine') === 'firefox') await page.bringToFront();
    // To a place on the page that lies there a browser moves, and loads nothing.
    if (isPlaceOn(page, address)) await page.goto('robots.txt');
    await page.goto(address);
    await laidOut(page);
    return page;
  };
  return { open, blank };
}

/** Whether an address is of a place on the page that lies open. */
function isPlaceOn(page: Page, address: string): boolean {
  const [to, place] = new URL(address, inject('site')).href.split('#');
  return place !== undefined && page.url().split('#')[0] === to;
}

/** Waits until the parts of a profile have been laid out, which on a phone is in turn (`src/scripts/in-turn.ts`). */
async function laidOut(page: Page): Promise<void> {
  const isWhole = (): Promise<boolean> =>
    page.evaluate(() => document.adoptedStyleSheets.length === 0);
  while (!(await isWhole())) await page.waitForTimeout(20);
}

/** Has a page ask for each file as if for the first time, also where it was asked for by a page before: Firefox is told as it starts. */
async function keepNothing(page: Page): Promise<void> {
  if (inject('engine') === 'firefox') return;
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable', { maxTotalBufferSize: 0 });
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
}

/**
 * Takes away what a browser keeps for a site: a page that is opened again is given it, and what its history holds.
 * False where the page shows nothing of the site, or is on its way elsewhere: then that cannot be reached.
 */
async function clearKept(page: Page): Promise<boolean> {
  await page.context().clearCookies();
  const isCleared = page.evaluate((site) => {
    if (origin !== new URL(site).origin) return false;
    for (const store of [localStorage, sessionStorage]) store.clear();
    window.name = '';
    history.replaceState(null, '');
    return true;
  }, inject('site'));
  return isCleared.catch(() => false);
}

/** Takes back what tests do to a page, but a clock: who sets one asks for a blank page. What it shows lies there until it is opened again. */
async function asOpened(page: Page, options: BrowserContextOptions): Promise<void> {
  page.removeAllListeners('request');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  // Firefox takes no mouse out of the window: there it lies in the corner, over nothing.
  const away = inject('engine') === 'firefox' ? 0 : -1;
  await page.mouse.move(away, away);
  await page.setViewportSize(options.viewport ?? { width: 1280, height: 720 });
  await page.emulateMedia({
    media: null,
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'no-preference',
    forcedColors: options.forcedColors ?? 'none',
  });
}

/**
 * Every request of a page fails from now on. Told to the page and not to the browser (`setOffline`), of which some
 * are offline late and leave a request without an end.
 */
export const cutNetwork = (page: Page): Promise<unknown> =>
  page.route('**/*', (route) => route.abort());

/** Requests of a page are let through again. */
export const mendNetwork = (page: Page): Promise<void> => page.unroute('**/*');
