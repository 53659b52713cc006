import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBrowser } from './open-browser.ts';

const { blank, open } = useBrowser();

/** A page before its scripts have come, and what lets them come. */
async function openHeld(address: string): Promise<{ page: Page; release: () => void }> {
  const page = await blank();
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/*.js', async (route) => {
    await promise;
    // Nobody waits any more for those of a page that was left.
    await route.continue().catch(() => undefined);
  });
  await page.goto(address, { waitUntil: 'commit' });
  return { page, release: resolve };
}

it('areas chosen before the script of the page came are kept, and compared though the form was sent without it', async () => {
  const held = await openHeld('/compare/');
  await held.page.getByLabel('First area').selectOption({ label: 'Leeds' });
  await held.page.getByLabel('Second area').selectOption({ label: 'Bradford' });
  held.release();
  await held.page.waitForLoadState('networkidle');
  expect(await held.page.getByLabel('First area').inputValue()).toBe('E08000035');

  const sent = await openHeld('/compare/');
  await sent.page.getByLabel('First area').selectOption({ label: 'Leeds' });
  await sent.page.getByLabel('Second area').selectOption({ label: 'Bradford' });
  await sent.page.getByRole('button', { name: 'Compare' }).click();
  await sent.page.waitForURL(/areas=E08000035&areas=E08000032/, { waitUntil: 'commit' });
  sent.release();
  await sent.page.getByRole('heading', { name: 'Leeds and Bradford' }).waitFor();
});

it('a comparison leaves alone what is chosen while it is worked out, and says nothing where it was overtaken and failed', async () => {
  const page = await open('/compare/?areas=E06000009,E06000041');
  await page.locator('.compare-table').waitFor();
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/compare/areas/E08000035.json', async (route) => {
    await promise;
    await route.continue().catch(() => undefined);
  });
  await page.getByText('More areas, other figures').click();
  await page.getByLabel('Third area').selectOption({ label: 'Leeds' });
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.locator('#compare-sex').selectOption('male');
  await page.getByLabel('Fourth area').selectOption({ label: 'Bradford' });
  resolve();
  await page.getByRole('heading', { name: 'Blackpool, Wokingham and Leeds' }).waitFor();
  expect(await page.locator('#compare-sex').inputValue()).toBe('male');
  expect(await page.getByLabel('Fourth area').inputValue()).toBe('E08000032');

  const failing = Promise.withResolvers<void>();
  const failed = page.waitForEvent('requestfailed', (request) =>
    request.url().includes('E06000044'),
  );
  await page.route('**/compare/areas/E06000044.json', async (route) => {
    await failing.promise;
    await route.abort();
  });
  await page.getByLabel('Fourth area').selectOption({ value: 'E06000044' });
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.goBack();
  await page.getByRole('heading', { name: 'Blackpool, Wokingham and Leeds' }).waitFor();
  failing.resolve();
  await failed;
  await page.waitForTimeout(200);
  expect(await page.locator('main [data-compare="status"]').textContent()).not.toContain(
    'did not arrive',
  );
});
