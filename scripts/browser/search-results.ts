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

/** Types words in the box and sends them, as the page waits for the next key where they are not; gives the addresses of the results. */
export async function asked(page: Page, words: string): Promise<string[]> {
  const box = page.locator('main input[type="search"]');
  await box.fill(words);
  await box.press('Enter');
  return resultsFor(page, words);
}
