import { describe, expect, it } from 'vitest';
import { useBrowser } from './open-browser.ts';
import { resultsFor } from './search-results.ts';

const { open } = useBrowser();

async function searched(words: string) {
  const page = await open('/search/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
  await page.locator('main input[type="search"]').fill(words);
  return { page, asked, results: await resultsFor(page, words) };
}

describe('a place that is searched for', () => {
  it('is looked up for each of two postcodes, whose council areas can be set side by side', async () => {
    const { page, asked, results } = await searched('FY1 1AN and LS1 4AP');
    const words = await page.locator('main [role="status"]').innerText();
    expect(results[0]).toBe('/compare/?areas=E06000009,E08000035');
    expect(results).toContain('/ics/west-yorkshire/');
    expect(words).toMatch(/^FY1 1AN is in Blackpool.* LS1 4AP is in Leeds.* these 5 pages\.$/);
    const told = [page.url(), ...asked];
    expect(told.filter((url) => /FY1\W*1AN|LS1\W*4AP/i.test(url))).toEqual([]);
  });

  it.each([
    ['Whitby', 'Whitby: town in North Yorkshire'],
    ['Harrogate', 'Also or formerly “Harrogate”'],
  ])('is named beside the area that it lies in: %s', async (name, said) => {
    const { page, results } = await searched(name);
    expect(results[0]).toBe('/local-authorities/north-yorkshire/');
    expect(await page.locator('main ol li').first().innerText()).toContain(said);
  });

  it('is not named where the title of the page says it', async () => {
    const { page } = await searched('Rutland');
    expect(await page.locator('main ol li').first().innerText()).not.toMatch(/-in-Rutland/);
  });
});

it('says who published the figures of an answer', async () => {
  const { page } = await searched('smoking in Blackpool');
  expect(await page.locator('main .answer').innerText()).toContain('Source: OHID.');
});
