import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { areaPageBudget } from '../site-checks/budgets.ts';
import { axeFaults } from './axe.ts';
import { brokenWords } from './broken-words.ts';
import { hearWhile, type Heard } from './heard.ts';
import { hiddenWords } from './hidden-words.ts';
import { shiftOf } from './layout-shift.ts';
import { useBrowser } from './open-browser.ts';
import { mostPixelsTall, pages, views, widths } from './pages.ts';

const { blank } = useBrowser();

/** Elements that reach past the right edge of the window and are not in a box that scrolls. */
const stickingOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
    const found = [...document.querySelectorAll('body *')]
      .filter((element) => element.parentElement !== null && !scrolls(element.parentElement))
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .slice(0, 5)
      .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`);
    return [`${document.documentElement.scrollWidth} pixels`, ...found];
  });

/** Whether the page scrolls sideways, and what for. */
const sidewaysOf = async (page: Page): Promise<{ scrolls: boolean; culprits: string[] }> => ({
  scrolls: await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  ),
  culprits: await stickingOut(page),
});

/** Widths that axe is not asked at. */
const otherWidths = widths.filter((width) => views.every((view) => view.width !== width));

it('is asked at the narrowest width, where words are looked for that break in two', () => {
  expect(views.map(({ width }) => width)).toContain(Math.min(...widths));
});

/** How many requests a page may make; only pages of areas have a budget. */
const budgetsOf = (address: string): number[] =>
  ['/local-authorities/blackpool/', '/ics/lancashire-and-south-cumbria/'].includes(address)
    ? [areaPageBudget.requests]
    : [];

// One page of the browser goes to all: for each of its own, axe would be compiled anew.
let page: Page;
beforeAll(async () => {
  page = await blank();
});

// A page is opened once, and then looked at in each width and in both colours.
describe.each(pages)('%s', (address) => {
  let heard: Heard;
  let shift: number;
  beforeAll(async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
    heard = await hearWhile(page, () => page.goto(address, { waitUntil: 'networkidle' }));
    shift = await shiftOf(page);
  });

  it('asks no other host, keeps nothing and has nothing to complain of', () => {
    const { requests, messages, kept } = heard;
    const elsewhere = requests.filter(
      (url) => !url.startsWith(inject('site')) && !/^(data|blob):/.test(url),
    );
    expect({ elsewhere, messages, kept }).toEqual({ elsewhere: [], messages: [], kept: 0 });
  });

  it.each(budgetsOf(address))('is within its budget of %i requests', (budget) => {
    const asked = heard.requests.filter((url) => !url.startsWith('data:'));
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(budget);
  });

  it('does not move under the reader as it opens', () => {
    expect(shift).toBeLessThanOrEqual(0.005);
  });

  it('is short enough on a phone to be read to its end', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const tall = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(tall).toBeLessThanOrEqual(mostPixelsTall(address));
  });

  it.each(otherWidths)('does not scroll sideways at %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 844 });
    expect(await sidewaysOf(page)).toEqual({ scrolls: false, culprits: [] });
  });

  // All that is asked of one width is asked in turn, so that the page is laid out for it once.
  describe.each(views)('$width pixels wide in $colorScheme colours', ({ width, colorScheme }) => {
    beforeAll(async () => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'no-preference' });
    });

    it('does not scroll sideways', async () => {
      expect(await sidewaysOf(page)).toEqual({ scrolls: false, culprits: [] });
    });

    it.each(width === Math.min(...widths) ? [width] : [])(
      'breaks no word in two on the narrowest phone (%i)',
      async () => {
        expect(await brokenWords(page)).toEqual([]);
      },
    );

    it('has nothing axe objects to, with no rule off', async () => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      expect(await axeFaults(page)).toEqual([]);
    });
  });

  it('shows the words of every control in forced colours', async () => {
    expect(await hiddenWords(page)).toEqual([]);
  });

  // Last, since the page stays so. At 400% a window of 1,280 pixels is 320 wide, which is asked above.
  it('can be read with text at twice its size, on a phone too', async () => {
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    const culprits: Record<number, string[]> = {};
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await brokenWords(page)).toEqual([]);
    for (const width of [390, 640]) {
      await page.setViewportSize({ width, height: 800 });
      culprits[width] = await stickingOut(page);
    }
    expect(culprits).toEqual({ 390: [], 640: [] });
  });
});
