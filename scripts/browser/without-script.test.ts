import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './open-browser.ts';

const { blank, open } = useBrowser();

/** Words whose lines lie wholly inside the first screen. */
const firstScreenOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    while (walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const box = range.getBoundingClientRect();
      if (box.height > 1 && box.bottom <= innerHeight) words.push(range.toString());
    }
    return words.join(' ').replaceAll(/\s+/g, ' ');
  });

describe('with script off', () => {
  it.each([
    [320, 568],
    [390, 844],
  ])('Blackpool answers in its first screen of %i × %i', async (width, height) => {
    const options = { viewport: { width, height }, javaScriptEnabled: false };
    const page = await open('/local-authorities/blackpool/', options);
    const words = await firstScreenOf(page);
    // Office for Health Improvement and Disparities, life expectancy at birth, men, 2023 to 2025.
    expect(words).toContain('74.2');
    expect(words).toContain('5.5 years less');
  });

  it('what is furthest behind leads to its row, which unfolds', async () => {
    const page = await open('/local-authorities/blackpool/', { javaScriptEnabled: false });
    const name = page.locator('#scorecard .answered a');
    const row = page.locator((await name.getAttribute('href'))!);
    expect(await row.isVisible()).toBe(false);
    await name.click();
    expect(await row.isVisible()).toBe(true);
    expect(await row.innerText()).toContain(await name.innerText());
  });

  it('every area can be reached from the front page by links alone', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    await page.locator('a[href="/areas/"]').first().click();
    await page.locator('main a[href="/local-authorities/blackpool/"]').first().click();
    const heading = await page.locator('h1').innerText();
    expect(heading).toContain('Blackpool');
  });
});

/** Types into the box of the front page and sends the form. Gives every page asked for from then on. */
async function sentFromBox(typed: string, options: BrowserContextOptions) {
  const page = await blank(options);
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/');
  const loads: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads.push(new URL(request.url()).pathname);
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
  const box = page.locator('main form[data-find-box] input');
  await box.fill(typed);
  await box.press('Enter');
  await page.waitForURL('**/search/**');
  return { page, loads, asked };
}

const councilAddress = (slug: string) => `/local-authorities/${slug}/`;

describe('a question put to the box with script off', () => {
  // What is typed; the list that answers it; its row there; the council it is in.
  it.each([
    ['FY1 4AA', '/postcodes/fy/', '#fy1', 'blackpool'],
    ['Fleetwood', '/places/f/', 'li:has-text("Fleetwood: ")', 'wyre'],
    // A name that several councils have.
    ['Farnham', '/places/f/', 'li:has-text("Farnham: ")', 'waverley'],
    ['Farnham', '/places/f/', 'li:has-text("Farnham: ")', 'north-yorkshire'],
  ])(
    '%s is answered in three pages: the lists, %s, the profile',
    async (typed, list, row, slug) => {
      const { page, loads, asked } = await sentFromBox(typed, { javaScriptEnabled: false });
      await page.locator(`main a[href="${list}"]`).first().click();
      await page.waitForURL(`**${list}`);
      await page.locator(`main ${row} a[href="${councilAddress(slug)}"]`).click();
      await page.waitForURL(`**${councilAddress(slug)}`);
      expect(loads).toEqual(['/search/', list, councilAddress(slug)]);
      expect(asked.filter((url) => /fy1|fleetwood|farnham/i.test(url))).toEqual([]);
    },
  );

  it.each(['FY1 4AA', 'Fleetwood'])(
    '%s is not sent when the script did not load',
    async (typed) => {
      const { page, loads, asked } = await sentFromBox(typed, {});
      const words = await page.locator('main .other-ways').innerText();
      expect(loads).toEqual(['/search/']);
      expect(asked.filter((url) => /fy1|fleetwood/i.test(url))).toEqual([]);
      expect(words).toContain('Find a postcode');
    },
  );

  it.each([
    ['/postcodes/fy/', '#fy1', 'blackpool'],
    ['/places/f/', 'li:has-text("Fleetwood: ")', 'wyre'],
  ])('needs no box: the front page leads to %s itself', async (list, row, slug) => {
    const page = await open('/', { javaScriptEnabled: false });
    await page.locator(`main a[href="${list}"]`).click();
    await page.locator(`main ${row} a[href="${councilAddress(slug)}"]`).click();
    await page.waitForURL(`**${councilAddress(slug)}`);
  });

  it.each(['/', '/search/'])('is told on %s that nothing typed is sent', async (address) => {
    const page = await open(address, { javaScriptEnabled: false });
    const said = await page.locator('main').innerText();
    expect(said).toMatch(/sends nothing of what you type|What you type in a box is not sent/);
  });
});
