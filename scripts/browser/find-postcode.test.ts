import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { phone, slowDown } from '../bench/slow-phone.ts';
import { addressesOf, blackpool, lancashire, optionsOf, saidIn, useFindBox } from './find-box.ts';
import { cutNetwork, mendNetwork } from './open-browser.ts';

const { blank, open, openBox } = useFindBox();

describe('a postcode in the find box', () => {
  it('is answered on a slow network by one request, with its council area and its system', async () => {
    const { page, asked, box } = await openBox();
    await page.route('**/postcodes/**', async (route) => {
      await new Promise((done) => setTimeout(done, 1500));
      await route.continue();
    });
    asked.length = 0;
    await box.pressSequentially('fy11an', { delay: 40 });
    expect(await addressesOf(page)).toEqual([blackpool, lancashire]);
    expect(await saidIn(page).innerText()).toContain(
      'FY1 1AN is in Blackpool and in the Lancashire and South Cumbria integrated care system (ICS).',
    );
    expect(asked.map((url) => new URL(url).pathname)).toEqual(['/postcodes/FY1.json']);
  });

  it('is answered on a slow phone by one request, county and all, and says so when the network is cut', async () => {
    const page = await blank(phone);
    // Set up before the page is slow, so that cutting the network switches nothing on in it.
    let isCut = false;
    await page.route('**/postcodes/**', (route) =>
      isCut ? route.abort('internetdisconnected') : route.continue(),
    );
    await slowDown(page);
    await page.goto('/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.locator('main form[data-find-box] input').click();
    await page.keyboard.type('GU10 5AE', { delay: 100 });
    expect(await addressesOf(page)).toEqual([
      '/local-authorities/hart/',
      '/local-authorities/hampshire/',
      '/ics/hampshire-and-isle-of-wight/',
    ]);
    expect(asked.filter((path) => path.startsWith('/postcodes/'))).toEqual([
      '/postcodes/GU10.json',
    ]);
    isCut = true;
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('FY1 1AN');
    await page.getByText('The list for FY1 did not arrive.').waitFor();
  });

  // Postcodes of the shipped table: a district in a county; an authority in two systems.
  it.each([
    ['GU10 5AE', '/local-authorities/hart/', 3],
    ['LA10 5AA', '/local-authorities/westmorland-and-furness/', 2],
    ['CA10 1AA', '/local-authorities/westmorland-and-furness/', 2],
  ])('%s leads to %s and its system', async (postcode, council, choices) => {
    const { page, box } = await openBox();
    await box.fill(postcode);
    const addresses = await addressesOf(page);
    expect(addresses[0]).toBe(council);
    expect(addresses.length).toBe(choices);
    expect(addresses.at(-1)).toMatch(/^\/ics\//);
  });

  it('is not put in an address, the history or any request, also when Enter is pressed at once', async () => {
    const page = await open('/about/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
    const before = await page.evaluate(() => history.length);
    await page.locator('.find-top summary').click();
    await page.keyboard.type('FY1 1AN');
    await page.keyboard.press('Enter');
    await optionsOf(page).first().waitFor();
    const after = await page.evaluate(() => history.length);
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
    );
    expect([new URL(page.url()).pathname, after - before, kept]).toEqual(['/about/', 0, '[{},{}]']);
    expect(asked.filter((url) => /1\s?\+?AN/i.test(url))).toEqual([]);
  });

  it('has a sentence when the network is cut', async () => {
    const { page, box } = await openBox();
    await cutNetwork(page);
    await box.fill('FY1 1AN');
    await saidIn(page).filter({ hasText: 'The list for FY1 did not arrive.' }).waitFor();
    await mendNetwork(page);
    await box.press('Enter');
    expect(await addressesOf(page)).toEqual([blackpool, lancashire]);
  });

  it('stays where it is when the network is cut before the box could start', async () => {
    const page = await open('/about/');
    await cutNetwork(page);
    await page.locator('.find-top summary').click();
    await page.keyboard.type('FY1 1AN');
    await page.keyboard.press('Enter');
    await saidIn(page).filter({ hasText: 'The box could not start.' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/about/');
  });
});

describe('what is typed in the find box, one after another', () => {
  let page: Page;
  let box: Locator;
  beforeAll(async () => {
    ({ page, box } = await openBox());
  });

  it.each([
    ['EH1 1AA', 'EH1 1AA is in Scotland.'],
    ['cf101aa', 'CF10 1AA is in Wales.'],
    ['BT1 1AA', 'BT1 1AA is in Northern Ireland.'],
    ['JE2 3AB', 'JE2 3AB is in Jersey.'],
    ['IM1 1AA', 'IM1 1AA is on the Isle of Man.'],
    ['BFPO 58', 'BFPO 58 is an address of the armed forces'],
    ['FY1 1ZZ', 'We cannot find FY1 1ZZ.'],
    ['FY1 1ZZ', 'Others that begin with FY1 1 are in Blackpool.'],
    ['FY10 1AA', 'No postcode that we know of in England begins with FY10.'],
    ['SW1 1AA', 'one more letter before the space, as in SW1A'],
    ['B29 6XE', 'is a real postcode, but the list we use does not say where it is'],
    ['QQ1 1AA', 'does not look like a postcode'],
    ['FY1 1CC', 'are never C, I, K, M, O or V'],
    ['FYl 1AN', 'FY1 1AN is in Blackpool'],
    ['0X1 1AA', 'OX1 1AA is in Oxford'],
    ['FY1', 'FY1 is only part of a postcode. All of it is in Blackpool'],
    ['FY1 1', 'FY1 1 is only part of a postcode.'],
    ['FY1 1A', 'FY1 1 is only part of a postcode.'],
    ['fy11', 'FY1 1 is only part of a postcode.'],
    ['M3', 'It lies in parts of Salford and Manchester: type the rest, or choose one.'],
    ['TD15', 'Some of it is in Scotland.'],
    ['GU14', 'and in more than one integrated care system'],
  ])('that is %s has a sentence of its own', async (typed, sentence) => {
    // An empty box says nothing, so that nothing is left of the answer before.
    await box.fill('');
    await expect.poll(() => saidIn(page).innerText()).toBe('');
    await box.fill(typed);
    await box.press('Enter');
    await saidIn(page).filter({ hasText: sentence }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/about/');
  });

  it('beside a subject is answered with the figure of its council area, and stays on the device', async () => {
    const { page, asked, box } = await openBox();
    await box.fill('obesity FY1 1AN');
    expect(await addressesOf(page)).toEqual([blackpool, lancashire]);
    expect(await saidIn(page).innerText()).toMatch(
      /^Adults with obesity: Blackpool\. In Blackpool: [\d.]+%.* FY1 1AN is in Blackpool/,
    );
    expect(asked.filter((url) => /1AN/i.test(url))).toEqual([]);
  });

  it('of which the first half lies in one council area is answered beside a subject too', async () => {
    const { page, box } = await openBox();
    await box.fill('what’s smoking like in the FY1 area?');
    expect(await addressesOf(page)).toEqual([blackpool, lancashire]);
    expect(await saidIn(page).innerText()).toMatch(
      /^Adults who smoke: Blackpool\. In Blackpool: [\d.]+%.* FY1 is only part of a postcode/,
    );
  });

  // Under the keys of a phone half of its screen is left.
  it.each([
    [390, 422],
    [320, 284],
  ])('comes into sight on the front page once Find is pressed: %i by %i', async (width, height) => {
    const page = await open('/', { viewport: { width, height }, reducedMotion: 'reduce' });
    const form = page.locator('main form[data-find-box]');
    await form.locator('input').fill('fy1 1an');
    await form.getByRole('button', { name: 'Find' }).click();
    const said = form.getByRole('status');
    await said.getByText('Now choose one of these 2 pages.').waitFor();
    const first = form.getByRole('option').first();
    await first.and(page.locator('[aria-selected="true"]')).waitFor();
    for (const seen of [form.locator('input'), said, first]) {
      const { y, height: tall } = (await seen.boundingBox())!;
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + tall).toBeLessThanOrEqual(height);
    }
  });
});
