import { beforeAll, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { axeFaults } from '../axe.ts';
import { useBrowser } from '../open-browser.ts';

const { blank } = useBrowser();
const site = inject('site');
const { origin } = new URL(site);

interface Listed {
  name: string;
  url: string;
}

const listOf = async (file: string): Promise<Listed[]> =>
  (await (await fetch(new URL(`data/${file}`, site))).json()) as Listed[];

/** The last councils of the list and the first indicator: whatever the edition holds. */
let one: Listed;
let other: Listed;
let measured: Listed;
let page: Page;
const wrong: string[] = [];

beforeAll(async () => {
  const councils = (await listOf('areas.json')).filter(({ url }) =>
    url.includes('/local-authorities/'),
  );
  [one, other] = councils.slice(-2) as [Listed, Listed];
  [measured] = (await listOf('indicators.json')) as [Listed];
  page = await blank({ viewport: { width: 390, height: 844 } });
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(response.url());
  });
});

async function choose(words: string): Promise<void> {
  await page.goto(site);
  await page.locator('main .find-box input').first().click();
  await page.locator('main').getByRole('combobox').fill(words);
  await page.getByRole('option').first().click();
}

const addressOf = ({ url }: Listed): string => new URL(url, origin).href;

it('leads from the name of a council to its page, in which axe finds nothing', async () => {
  await choose(one.name);
  await page.waitForURL(`${addressOf(one)}**`);
  expect(await page.locator('h1').innerText()).toContain(one.name);
  expect(await axeFaults(page)).toEqual([]);
});

it('finds an indicator by its name, and leads to it', async () => {
  await page.goto(`${site}search/?q=${encodeURIComponent(measured.name)}`);
  await page.locator('main ol h2 a').first().click();
  await page.waitForURL(`${addressOf(measured)}**`);
});

it('puts two councils side by side, in which axe finds nothing', async () => {
  await choose(`${one.name} v ${other.name}`);
  await page.waitForURL(`${site}compare/?areas=**`);
  const links = page.locator('[data-compare="result"] th a');
  await links.first().waitFor();
  expect(await links.allInnerTexts()).toEqual(expect.arrayContaining([one.name, other.name]));
  expect(await axeFaults(page)).toEqual([]);
});

it('was answered all that it asked for', () => {
  expect(wrong).toEqual([]);
});
