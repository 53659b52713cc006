import { expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { useBrowser } from './open-browser.ts';

const { open } = useBrowser();

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
