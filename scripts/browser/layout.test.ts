import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from './open-browser.ts';
import { pages, widths } from './pages.ts';

const { open } = useBrowser();

/** Elements that reach past the right edge of the window and are not in a box that scrolls. */
const stickingOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.parentElement !== null && !scrolls(element.parentElement))
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .slice(0, 5)
      .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`);
  });

describe.each(widths)('at %i pixels', (width) => {
  it.each(pages)('%s does not scroll sideways', async (address) => {
    const page = await open(address, { viewport: { width, height: 800 } });
    const scrolls = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    const culprits = await stickingOut(page);
    await page.context().close();
    expect({ scrolls, culprits }).toEqual({ scrolls: false, culprits: [] });
  });
});

it.each(pages)('%s can be read with text at twice its size, 640 pixels wide', async (address) => {
  const page = await open(address, { viewport: { width: 640, height: 800 } });
  await page.addStyleTag({ content: 'html { font-size: 200% }' });
  const culprits = await stickingOut(page);
  await page.context().close();
  expect(culprits).toEqual([]);
});
