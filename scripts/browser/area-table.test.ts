import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { useBrowser } from './open-browser.ts';

const { open } = useBrowser();

/** Asked of the page: what Playwright holds of an address may be the one before. */
const searchOf = (page: Page): Promise<string> => page.evaluate(() => location.search);

it('the table of areas of an indicator is sorted by a column and filtered by name, region and system', async () => {
  const page = await open('/indicators/smoking/');
  const table = page.locator('.area-table');
  const names = () => table.locator('tbody tr:visible > th[scope="row"]').allInnerTexts();
  const before = await names();
  await table.getByRole('button', { name: 'Area' }).click();
  const sorted = await names();
  expect(sorted).toEqual(sorted.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
  await table.getByRole('button', { name: 'Area' }).click();
  expect(await names()).toEqual(sorted.toReversed());
  await table.getByRole('button', { name: 'Area' }).click();
  expect(await names()).toEqual(before);
  await page.getByLabel('Name').fill('blackp');
  expect(await names()).toEqual(['Blackpool']);
  await page.getByLabel('Name').fill('');
  await page.getByLabel('In', { exact: true }).focus();
  await page.getByLabel('In', { exact: true }).selectOption('Lancashire and South Cumbria');
  expect((await names()).length).toBeGreaterThan(10);
  await page.getByLabel('Kind or region').focus();
  await page.getByLabel('Kind or region').selectOption('North East');
  expect(await names()).toEqual([]);
  expect(await axeFaults(page)).toEqual([]);
});

it('the order of the table and what is chosen stand in its address, which shows the same again', async () => {
  const page = await open('/indicators/life-expectancy/');
  const table = page.locator('.area-table');
  const names = () => table.locator('tbody tr:visible > th[scope="row"]').allInnerTexts();
  await table.getByRole('button', { name: 'Years' }).nth(1).click();
  await table.getByRole('button', { name: 'Years' }).nth(1).click();
  await page.getByLabel('Name').fill('bl');
  await page.getByLabel('Kind or region').focus();
  await page.getByLabel('Kind or region').selectOption('North West');
  const search = '?sort=-3&name=bl&part=North+West';
  expect(await searchOf(page)).toBe(search);
  const shown = await names();
  expect(shown).toContain('Blackpool');
  await page.reload();
  expect(await names()).toEqual(shown);
  expect(await page.getByLabel('Kind or region').inputValue()).toBe('North West');
  await page.getByLabel('Show an area').fill('blackpool');
  expect(await searchOf(page)).toBe(`${search}&area=blackpool`);
  const saves = page.getByRole('button', { name: 'Save these rows (CSV)' });
  if (inject('engine') === 'chromium') {
    const [download] = await Promise.all([page.waitForEvent('download'), saves.click()]);
    const rows = (await text(await download.createReadStream())).trim().split('\n');
    expect(rows.slice(1).map((row) => row.split(',')[0])).toEqual(shown);
  }
  await page.getByLabel('Name').fill('nowhere at all');
  const none = 'None of the 297 areas of this table has “nowhere at all” in its name.';
  await page.getByText(none).waitFor();
  expect([await table.isVisible(), await saves.isVisible()]).toEqual([false, false]);
  expect(await axeFaults(page)).toEqual([]);
});

it('an address that asks for what the table has not shows all of it', async () => {
  const page = await open('/indicators/smoking/?part=<b>nowhere</b>&system=constructor&sort=99');
  const rows = page.locator('.area-table tbody tr > th[scope="row"]');
  expect(await rows.filter({ visible: true }).count()).toBe(await rows.count());
  expect(await page.locator('.area-table [aria-sort]').count()).toBe(0);
});

it('an area that is asked for is lit among all, said with its figure, and kept in the address', async () => {
  const page = await open('/indicators/smoking/');
  await page.getByLabel('Show an area').fill('blackpool');
  const row = page.locator('.area-table tr', { hasText: 'Blackpool' });
  const figure = (await row.locator('td').first().innerText()).split('\n')[0]!;
  const says = page.locator('[data-light] [role="status"]');
  expect(await says.innerText()).toContain(`Blackpool: ${figure}`);
  expect(await page.locator('line.lit, path.lit').count()).toBe(2);
  await page.reload();
  expect(await says.innerText()).toContain(`Blackpool: ${figure}`);
  await page.getByLabel('Show an area').fill('nowhere at all');
  expect(await page.locator('.lit').count()).toBe(0);
  expect(await axeFaults(page)).toEqual([]);
});
