import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { phone, slowDown } from '../bench/slow-phone.ts';
import { useBrowser } from './open-browser.ts';

const { blank, open } = useBrowser();

const blackpool = '/local-authorities/blackpool/';
const lancashire = '/ics/lancashire-and-south-cumbria/';

/** A page with the box in its head open, its field ready, and every address it asks for from then on. */
async function openBox(options: BrowserContextOptions = {}) {
  const page = await open('/about/', { viewport: { width: 390, height: 844 }, ...options });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
  const names = page.waitForResponse('**/find-index.json');
  await page.locator('.find-top summary').click();
  await names;
  return { page, asked, box: page.getByRole('combobox') };
}

const optionsOf = (page: Page) => page.getByRole('option');

const addressesOf = async (page: Page): Promise<string[]> => {
  await optionsOf(page).first().waitFor();
  return optionsOf(page).evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
};

const saidIn = (page: Page) => page.locator('.find-top [role="status"]');

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
    await page.context().close();
  });

  it('is answered on a slow phone by one request, county and all, and says so when the network is cut', async () => {
    const page = await blank(phone);
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
    await page.route('**', (route) => route.abort('internetdisconnected'));
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('FY1 1AN');
    await page.getByText('The list for FY1 did not arrive.').waitFor();
    await page.context().close();
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
    await page.context().close();
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
    await page.context().close();
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
    ['FY10 1AA', 'No postcode that we know of begins with FY10.'],
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
    const { page, box } = await openBox();
    await box.fill(typed);
    await box.press('Enter');
    await saidIn(page).filter({ hasText: sentence }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/about/');
    await page.context().close();
  });

  it('has a sentence when the network is cut', async () => {
    const { page, box } = await openBox();
    await page.context().setOffline(true);
    await box.fill('FY1 1AN');
    await saidIn(page).filter({ hasText: 'The list for FY1 did not arrive.' }).waitFor();
    await page.context().setOffline(false);
    await box.press('Enter');
    expect(await addressesOf(page)).toEqual([blackpool, lancashire]);
    await page.context().close();
  });

  it('stays where it is when the network is cut before the box could start', async () => {
    const page = await open('/about/');
    await page.context().setOffline(true);
    await page.locator('.find-top summary').click();
    await page.keyboard.type('FY1 1AN');
    await page.keyboard.press('Enter');
    await saidIn(page).filter({ hasText: 'The box could not start.' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/about/');
    await page.context().close();
  });
});

describe('the find box', () => {
  it('works with the keyboard alone', async () => {
    const page = await open('/about/');
    const summary = page.locator('.find-top summary');
    while (!(await summary.evaluate((element) => element === document.activeElement)))
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('FY1 1AN');
    await optionsOf(page).first().waitFor();
    await page.keyboard.press('Enter');
    const active = page.locator('[role="option"][aria-selected="true"]');
    expect(await active.innerText()).toContain('Blackpool');
    await page.keyboard.press('ArrowDown');
    expect(await active.innerText()).toContain('Lancashire and South Cumbria');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${blackpool}`);
    await page.context().close();
  });

  it('closes its list with Escape, then itself, and gives the focus back', async () => {
    const { page, box } = await openBox();
    await box.fill('leeds');
    await optionsOf(page).first().waitFor();
    await box.press('Escape');
    expect(await optionsOf(page).count()).toBe(0);
    await box.press('Escape');
    const summary = page.locator('.find-top summary');
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it('tells a screen reader that there is a list, how many it holds, and which is chosen', async () => {
    const { page, box } = await openBox();
    await box.fill('newport');
    await optionsOf(page).first().waitFor();
    const count = await optionsOf(page).count();
    expect(await saidIn(page).innerText()).toContain(`${count} suggestions`);
    expect(await saidIn(page).getAttribute('role')).toBe('status');
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    expect(await box.getAttribute('aria-controls')).toBe(
      await page.getByRole('listbox').getAttribute('id'),
    );
    await box.press('ArrowDown');
    expect(await page.getByRole('search').ariaSnapshot()).toMatch(
      /combobox "Postcode, town, council area or subject" \[expanded\][\s\S]*listbox[\s\S]*option "Newport town in/,
    );
    const chosen = await box.getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${chosen}"]`).innerText()).toContain('Newport');
    await box.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await box.getAttribute('aria-activedescendant')).toBeNull();
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)(
    'has nothing axe objects to, open, in the %s',
    async (colorScheme) => {
      const { page, box } = await openBox({ colorScheme });
      await box.fill('newport');
      await optionsOf(page).first().waitFor();
      await box.press('ArrowDown');
      const { violations } = await new AxeBuilder({ page }).analyze();
      await page.context().close();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    },
  );

  it('forgives a slip of the finger', async () => {
    const { page, box } = await openBox();
    await box.fill('blakpool');
    expect((await addressesOf(page))[0]).toBe(blackpool);
    await page.context().close();
  });

  it('takes two areas to the page that compares them', async () => {
    const { page, box } = await openBox();
    await box.fill('blackpool v wokingham');
    await optionsOf(page).first().waitFor();
    await box.press('Enter');
    await page.waitForURL('**/compare/?areas=E06000009,E06000041');
    await page.context().close();
  });

  it('sends words that name no area to the search page', async () => {
    const { page, box } = await openBox();
    await box.fill('widest gaps');
    await box.press('Enter');
    await page.waitForURL('**/search/?q=widest+gaps');
    await page.context().close();
  });

  it('finds the areas a device is in without telling where it is', async () => {
    // Blackpool Tower.
    const { page, asked } = await openBox({
      geolocation: { latitude: 53.8159, longitude: -3.0553 },
      permissions: ['geolocation'],
    });
    await page.getByRole('button', { name: 'Use my location' }).click();
    expect(await addressesOf(page)).toEqual([blackpool, lancashire]);
    expect(await saidIn(page).innerText()).toContain('You seem to be in Blackpool');
    expect(asked.filter((url) => /53\.8|3\.05/.test(url))).toEqual([]);
    await page.context().close();
  });

  // Brighton Palace Pier; the middle of the North Sea; Cardiff Castle; a device that knows 40 km; one that knows 5.
  it.each([
    [
      { latitude: 50.8135, longitude: -0.1367 },
      /You seem to be (in|just outside) Brighton and Hove/,
    ],
    [{ latitude: 54.5, longitude: 3 }, 'You seem to be outside England, or at sea.'],
    [{ latitude: 51.4816, longitude: -3.1818 }, 'You seem to be outside England, or at sea.'],
    [{ latitude: 53.8, longitude: -3, accuracy: 40_000 }, 'too little to name a council'],
    [{ latitude: 53.8159, longitude: -3.0553, accuracy: 5000 }, 'only to within about 5 km'],
    [{ latitude: 50.7, longitude: -1.3 }, 'You seem to be on the Isle of Wight'],
  ])('has a sentence for a device at %o', async (geolocation, sentence) => {
    const { page } = await openBox({ geolocation, permissions: ['geolocation'] });
    await page.getByRole('button', { name: 'Use my location' }).click();
    await saidIn(page).filter({ hasText: sentence }).waitFor();
    await page.context().close();
  });

  it('has a sentence for a reader who keeps their place to themselves', async () => {
    const { page, asked } = await openBox({ permissions: [] });
    await page.getByRole('button', { name: 'Use my location' }).click();
    await saidIn(page).filter({ hasText: 'Your browser may not say where you are.' }).waitFor();
    expect(asked.filter((url) => url.includes('boundaries'))).toEqual([]);
    await page.context().close();
  });

  it('tells the page it leads to that a reader came by location', async () => {
    const { page } = await openBox({
      geolocation: { latitude: 53.8159, longitude: -3.0553 },
      permissions: ['geolocation'],
    });
    await page.getByRole('button', { name: 'Use my location' }).click();
    await optionsOf(page).first().click();
    await page.waitForURL(`**${blackpool}`);
    expect(await page.locator('.came-by').innerText()).toMatch(
      /^You came by location: you seem to be/,
    );
    await page.context().close();
  });

  it('leads to both areas in three pages with script off', async () => {
    const page = await blank({ javaScriptEnabled: false });
    let loads = 0;
    page.on('load', () => (loads += 1));
    await page.goto('/');
    await page.locator('main .find-box a[href="/areas/"]').click();
    await page.locator(`main a[href="${blackpool}"]`).first().click();
    await page.waitForURL(`**${blackpool}`);
    expect(await page.locator('h1').innerText()).toContain('Blackpool');
    expect(await page.locator(`.facts a[href="${lancashire}"]`).isVisible()).toBe(true);
    expect(loads).toBeLessThanOrEqual(3);
    await page.context().close();
  });
});
