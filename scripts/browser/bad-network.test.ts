import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './open-browser.ts';

const { blank } = useBrowser();

/** Longer than anyone waits: see `src/scripts/in-time.ts`. */
const milliseconds = 16_000;

/** A page whose clock the test moves on, and on which requests for some paths never end. */
async function openWaiting(
  address: string,
  never: string,
  first: (page: Page) => Promise<void> = () => Promise.resolve(),
) {
  const page = await blank();
  const late: (() => Promise<void>)[] = [];
  await page.clock.install();
  await page.route(never, (route) => {
    late.push(() => route.continue().catch(() => undefined));
  });
  const asked = Promise.all([page.waitForRequest(never), first(page)]);
  await page.goto(address);
  const wait = async (): Promise<void> => {
    await asked;
    await page.clock.fastForward(milliseconds);
  };
  /** All that was asked for comes after all. */
  const come = () => Promise.all(late.splice(0).map((answer) => answer()));
  return { page, wait, come };
}

const says = (page: Page, sentence: string | RegExp) =>
  page.getByRole('status').filter({ hasText: sentence }).waitFor();

describe('what is asked for and never comes', () => {
  it('is said in the box as on a cut network, and asked for again with the next key', async () => {
    const { page, wait, come } = await openWaiting('/', '**/find-index.json');
    const box = page.locator('#find-q');
    await box.fill('blackp');
    await wait();
    await says(page, 'The list of names did not arrive. Check your connection');
    await come();
    expect(await page.getByRole('option').count()).toBe(0);
    await page.unroute('**/find-index.json');
    await box.press('o');
    await page.getByRole('option', { name: 'Blackpool' }).first().waitFor();
  });

  it('is said of a postcode too', async () => {
    const { page, wait } = await openWaiting('/', '**/postcodes/FY1.json');
    await page.locator('#find-q').fill('FY1 1AN');
    await wait();
    await says(page, /FY1.*did not arrive/);
    expect(await page.getByRole('option').count()).toBe(0);
  });

  it('leaves names to be found where the words of pages do not come', async () => {
    const address = '/search/?q=blackpool';
    const { page, wait } = await openWaiting(
      address,
      '**/pagefind/records.json',
      async (opened) => {
        // By then all else is there.
        await opened.waitForResponse('**/answers/words.json');
      },
    );
    await wait();
    await says(page, 'Only names and questions were searched');
    expect(await page.getByRole('main').getByRole('link', { name: 'Blackpool' }).count()).not.toBe(
      0,
    );
  });

  it('is said of figures to compare, and shows nothing when it comes later', async () => {
    const address = '/compare/?areas=E06000009,E07000128';
    const { page, wait, come } = await openWaiting(address, '**/compare/areas/E06000009.json');
    // The file is asked for ahead of the script that waits for it.
    await says(page, 'Fetching the figures.');
    await wait();
    await says(page, 'The figures did not arrive. Check your connection');
    await come();
    await says(page, 'The figures did not arrive. Check your connection');
    expect(await page.locator('[data-compare="result"]').innerText()).toBe('');
  });
});
