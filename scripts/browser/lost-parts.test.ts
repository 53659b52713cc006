import { describe, expect, it } from 'vitest';
import { useBrowser } from './open-browser.ts';
import { resultsFor } from './search-results.ts';

const { open } = useBrowser();

/** Words of pages that no name has. */
const words = 'slope index of inequality';

describe('a part of the search index that does not come', () => {
  it('is said, and is not told as nothing found', async () => {
    const page = await open('/search/');
    await page.route('**/pagefind/index/**', (route) => route.fulfill({ status: 404 }));
    await page.locator('main input[type="search"]').fill(words);
    await resultsFor(page, words);
    const said = await page.locator('main [role="status"]').innerText();
    expect(said).toContain('Only names and questions were searched, not the words of pages.');
  });

  it('is asked for again, and its pages are found', async () => {
    const page = await open('/search/');
    const asked: string[] = [];
    await page.route('**/pagefind/index/**', (route) => {
      const isRead = route.request().method() === 'GET';
      if (isRead) asked.push(route.request().url());
      // The first time that each part is asked for it is lost on the way.
      const isFirst = isRead && asked.filter((url) => url === route.request().url()).length === 1;
      return isFirst ? route.abort() : route.continue();
    });
    await page.locator('main input[type="search"]').fill(words);
    const results = await resultsFor(page, words);
    expect(results.join(' ')).toContain('/methods/gaps/');
    expect(asked.length).toBeGreaterThan(1);
  });

  it('is not looked for where a word is on no page', async () => {
    const page = await open('/search/');
    await page.locator('main input[type="search"]').fill('zebra');
    expect(await resultsFor(page, 'zebra')).toEqual([]);
    const said = await page.locator('main [role="status"]').innerText();
    expect(said).toMatch(/^Nothing found for “zebra”\./);
  });
});
