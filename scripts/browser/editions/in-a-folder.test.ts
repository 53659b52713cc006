import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useBrowser } from '../open-browser.ts';

const { blank } = useBrowser();
const site = inject('site');
const { pathname: folder } = new URL(site);

/** A page, and every address it asks for that is not answered or not in the folder of its host that the site lies in. */
async function watched(): Promise<{ page: Page; wrong: string[] }> {
  const page = await blank();
  const wrong: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.startsWith(folder) || response.status() >= 400) wrong.push(response.url());
  });
  return { page, wrong };
}

const find = async (page: Page, words: string): Promise<void> => {
  await page.goto(site);
  await page.locator('main .find-box input').first().click();
  await page.locator('main').getByRole('combobox').fill(words);
  await page.getByRole('option').first().waitFor();
};

it('is served in that folder', () => {
  expect(folder).toMatch(/^\/.+\/$/);
});

it('leads from a name, and from a postcode, to the page of an area', async () => {
  const { page, wrong } = await watched();
  for (const words of ['northmoor', 'AR1 1AA']) {
    await find(page, words);
    await page.getByRole('option').first().click();
    await page.waitForURL(`${site}local-authorities/northmoor/**`);
  }
  expect(await page.locator('h1').innerText()).toContain('Northmoor');
  expect(wrong).toEqual([]);
});

it('leads from page to page by links alone', async () => {
  const { page, wrong } = await watched();
  await page.goto(site);
  await page.getByRole('link', { name: 'Areas', exact: true }).first().click();
  await page.waitForURL(`${site}areas/`);
  await page.locator('main a', { hasText: 'Northmoor' }).first().click();
  await page.waitForURL(`${site}local-authorities/northmoor/`);
  await page.locator('header .brand').click();
  await page.waitForURL(site);
  expect(wrong).toEqual([]);
});

it('searches, and the results lead there', async () => {
  const { page, wrong } = await watched();
  await page.goto(`${site}search/?q=smoking`);
  await page.locator('main ol a', { hasText: 'smok' }).first().click();
  await page.waitForURL(`${site}indicators/smoking/`);
  expect(wrong).toEqual([]);
});

it('puts two areas side by side, each leading to its page', async () => {
  const { page, wrong } = await watched();
  await find(page, 'northmoor v east vale');
  await page.getByRole('option').first().click();
  await page.waitForURL(`${site}compare/?areas=**`);
  const links = page.locator('[data-compare="result"] th a');
  await links.first().waitFor();
  const paths = await links.evaluateAll((all) =>
    all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
  expect(paths).toContain(`${folder}local-authorities/northmoor/`);
  for (const path of paths) expect((await fetch(new URL(path, site))).status).toBe(200);
  expect(wrong).toEqual([]);
});

it('has the colours of its own on its pages, on paper those of paper, and in the file of a chart', async () => {
  const { page, wrong } = await watched();
  await page.goto(`${site}local-authorities/northmoor/`);
  const colours = () =>
    page.evaluate(() => {
      const { backgroundColor } = getComputedStyle(document.body);
      const women = getComputedStyle(document.documentElement).getPropertyValue('--women');
      return [backgroundColor, women];
    });
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await colours()).toEqual(['rgb(255, 253, 245)', '#7a1fa2']);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await colours()).toEqual(['rgb(16, 24, 22)', '#ff9d5c']);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  expect((await colours())[0]).toBe('rgb(255, 255, 255)');
  const file = await page.request.get(`${site}charts/X06000001/lifeline.svg`);
  const drawn = await file.text();
  expect([drawn.includes('"#7a1fa2"'), drawn.includes('"#b5450b"')]).toEqual([true, false]);
  expect(wrong).toEqual([]);
});

it('gives the picture and the figures of a chart', async () => {
  const { page, wrong } = await watched();
  await page.goto(`${site}local-authorities/northmoor/`);
  const picture = page.locator('a[href$=".svg"]').first();
  const address = await picture.evaluate((link) => (link as HTMLAnchorElement).href);
  const answer = await page.request.get(address);
  expect([answer.status(), (await answer.text()).includes('<svg')]).toEqual([200, true]);
  expect(wrong).toEqual([]);
});
