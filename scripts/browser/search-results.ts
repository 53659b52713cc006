import type { Page } from 'playwright-core';

/** Addresses of the results on the page, first first, once they answer these words. */
export async function resultsFor(page: Page, words: string): Promise<string[]> {
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLElement>('main ol')?.dataset['answers'] === wanted,
    words,
  );
  const links = page.locator('main ol h2 a');
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
}
