import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from './open-browser.ts';

const { open } = useBrowser();

const seen: Page[] = [];

/** Requests told to those who listened in a test that has ended. */
let heard = 0;

/** How a page stands, and how many of its files it took from what the browser has kept. */
const stateOf = (page: Page) =>
  page.evaluate(() => ({
    size: [innerWidth, innerHeight],
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    print: matchMedia('print').matches,
    forced: matchMedia('(forced-colors: active)').matches,
    still: matchMedia('(prefers-reduced-motion: reduce)').matches,
    hovered: document.querySelectorAll('body :hover').length,
    address: location.href.replace(location.origin, ''),
    marked: 'mark' in globalThis,
    state: history.state as unknown,
    held: [window.name, document.cookie, { ...localStorage }, { ...sessionStorage }],
    kept: performance
      .getEntriesByType('resource')
      .filter((file) => (file as PerformanceResourceTiming).transferSize === 0).length,
  }));

// Each twice, since a browser goes to the page that it shows, or to a place on it, in ways of their own.
it.each([
  [1, '/about/#top'],
  [2, '/about/#top'],
  [3, '/about/'],
  [4, '/about/'],
])(
  'a page stands as new in test %i, at %s, whatever the one before did to it',
  async (_, address) => {
    const page = await open(address);
    await page.waitForLoadState('networkidle');
    expect(await stateOf(page)).toEqual({
      size: [1280, 720],
      dark: false,
      print: false,
      forced: false,
      still: false,
      hovered: 0,
      address,
      kept: 0,
      marked: false,
      state: null,
      held: ['', '', {}, {}],
    });
    expect(heard).toBe(0);
    seen.push(page);
    page.on('request', () => (heard += 1));
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({
      media: 'print',
      colorScheme: 'dark',
      forcedColors: 'active',
      reducedMotion: 'reduce',
    });
    await page.mouse.move(100, 100);
    await page.evaluate(() => {
      Object.assign(globalThis, { mark: 1 });
      history.replaceState({ mark: 1 }, '');
      window.name = 'mark';
      document.cookie = 'mark=1; path=/';
      for (const store of [localStorage, sessionStorage]) store.setItem('mark', '1');
    });
    await page.route('**/*', (route) => route.abort());
  },
);

it('that page is one and the same', () => {
  expect(new Set(seen).size).toBe(1);
});

it('a page that a test has closed is handed on to none', async () => {
  const page = await open('/404.html');
  expect(page).toBe(seen[0]);
  await page.context().close();
});

it('then there is another', async () => {
  const page = await open('/404.html');
  expect(seen).not.toContain(page);
  expect(await page.locator('h1').count()).toBe(1);
  seen.push(page);
  await page.evaluate(() => sessionStorage.setItem('mark', '1'));
  await page.goto('about:blank');
});

it('one that was left where nothing of the site is, so that nothing can be taken back, is handed on to none', async () => {
  const page = await open('/404.html');
  expect(seen).not.toContain(page);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});
