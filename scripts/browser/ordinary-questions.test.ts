import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { ordinaryQueries } from '../../src/search/fixtures/ordinary-queries.ts';
import { useBrowser } from './open-browser.ts';
import { asked } from './search-results.ts';

const { open } = useBrowser();

describe('ordinary questions', () => {
  let page: Page;
  let right = 0;
  beforeAll(async () => {
    page = await open('/search/');
  });
  afterAll(async () => {
    console.log(`${right} of ${ordinaryQueries.length} ordinary questions answered`);
  });

  it.each(ordinaryQueries)('$query: $address', async ({ query, address, within }) => {
    const results = await asked(page, query);
    expect(results.slice(0, within)).toContain(address);
    right += 1;
  });
});
