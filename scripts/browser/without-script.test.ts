import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './open-browser.ts';

const { open } = useBrowser();

/** Words whose lines lie wholly inside the first screen. */
const firstScreenOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    while (walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const box = range.getBoundingClientRect();
      if (box.height > 1 && box.bottom <= innerHeight) words.push(range.toString());
    }
    return words.join(' ').replaceAll(/\s+/g, ' ');
  });

describe('with script off', () => {
  it.each([
    [320, 568],
    [390, 844],
  ])('Blackpool answers in its first screen of %i × %i', async (width, height) => {
    const options = { viewport: { width, height }, javaScriptEnabled: false };
    const page = await open('/local-authorities/blackpool/', options);
    const words = await firstScreenOf(page);
    await page.context().close();
    // Office for Health Improvement and Disparities, life expectancy at birth, men, 2023 to 2025.
    expect(words).toContain('74.2');
    expect(words).toContain('5.5 years less');
  });

  it('every area can be reached from the front page by links alone', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    await page.locator('a[href="/areas/"]').first().click();
    await page.locator('main a[href="/local-authorities/blackpool/"]').first().click();
    const heading = await page.locator('h1').innerText();
    await page.context().close();
    expect(heading).toContain('Blackpool');
  });
});
