import { text } from 'node:stream/consumers';
import type { Page, Request } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { shiftOf } from './layout-shift.ts';
import { cutNetwork, useBrowser } from './open-browser.ts';
import { views } from './pages.ts';

const { blank, open } = useBrowser();

const status = (page: Page) => page.locator('main [data-compare="status"]');

const table = (page: Page) => page.locator('.compare-table');

const openMore = (page: Page) => page.getByText('More areas, other figures').click();

/**
 * The cells with words of the row that has this heading, as they stand in the page: rows out of sight are not laid
 * out (`content-visibility`), and words that are not laid out are no inner text.
 */
const rowOf = (page: Page, heading: RegExp): Promise<string[]> =>
  table(page).getByRole('row', { name: heading }).first().locator('td:not(.pic)').allTextContents();

/** Whether the page scrolls sideways, and how many cells reach past its edge. */
const reachingOut = (page: Page): Promise<{ scrolls: boolean; cells: number }> =>
  page.evaluate(() => ({
    scrolls: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    cells: [...document.querySelectorAll('.compare-table td')].filter(
      (cell) => cell.getBoundingClientRect().right > innerWidth,
    ).length,
  }));

/** In Firefox the driver cannot put script off, and is told of no download of what a page made; by hand, Firefox 153 saves it. */
const lacking = inject('engine') === 'firefox';

describe('areas side by side', () => {
  it('ask for the file of each area and of the country once', async () => {
    const page = await blank();
    const files: string[] = [];
    const note = (request: Request): void => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/compare/areas/')) files.push(pathname);
    };
    page.on('request', note);
    await page.goto('/compare/?areas=e06000009,E06000041,E06000009');
    await table(page).waitFor();
    page.off('request', note);
    expect(files.sort()).toEqual(
      ['E06000009', 'E06000041', 'E92000001'].map((code) => `/compare/areas/${code}.json`),
    );
  });

  it('show the published figures of an address that was shared', async () => {
    const page = await open('/compare/?areas=E06000009,E06000041');
    await table(page).waitFor();
    // Office for Health Improvement and Disparities: life expectancy at birth, men, 2023 to 2025.
    const [blackpool, , difference] = await rowOf(page, /^Life expectancy at birth.*\bmen/);
    expect(blackpool).toContain('74.2');
    expect(difference).toMatch(/^\d+\.\d years lower\s*England \d+\.\d$/);
    const healthy = await rowOf(page, /^Healthy life expectancy.*women/);
    expect(healthy[0]).toMatch(/between \d\d\.\d and \d\d\.\d/);
    expect(healthy[2]).toMatch(/more than chance|may be chance/);
    expect(await page.locator('.compare-result .headline').innerText()).toMatch(
      /^Men in Blackpool can expect to live 74\.2 years, \d\.\d years less than in Wokingham\./,
    );
    expect(await page.title()).toMatch(/^Blackpool and Wokingham side by side/);
  });

  it('are chosen from lists, and get an address', async () => {
    const page = await open('/compare/');
    await page.getByLabel('First area').selectOption({ label: 'Leeds' });
    await page.getByLabel('Second area').selectOption({ label: 'Bradford' });
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('heading', { name: 'Leeds and Bradford' }).waitFor();
    expect(new URL(page.url()).search).toBe('?areas=E08000035,E08000032');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('side-by-side');
    await openMore(page);
    await page.getByLabel('Sixth area').waitFor();
    await page.goBack();
    expect(new URL(page.url()).search).toBe('');
    expect(await table(page).count()).toBe(0);
  });

  it('have one in focus, drawn, with every pair and its range', async () => {
    const page = await open('/compare/?areas=E06000009,E06000041,E06000044');
    const focus = page.locator('.in-focus');
    await focus.waitFor();
    expect(await focus.locator('h2').innerText()).toBe('Healthy life expectancy at birth');
    expect(await focus.locator('figure.trend').count()).toBe(2);
    expect(await focus.locator('figure.distribution').count()).toBe(2);
    // By hand: 51.8 − 69.4 ± 1.96 × √((8.7 ÷ 3.92)² + (6.9 ÷ 3.92)²), Office for National Statistics, 2022 to 2024.
    const pair = focus.getByRole('row', { name: 'Blackpool and Wokingham' }).first();
    expect(await pair.getByRole('cell').allInnerTexts()).toEqual([
      '17.6 years lower',
      '−23.2 to −12.0',
      'More than chance',
    ]);
  });

  it.skipIf(lacking)('come under a link, all six, without moving what is read', async () => {
    const page = await open(
      '/compare/?areas=E06000009,E06000041,E08000003,E07000008,E09000007,E10000017&indicator=smoking',
      { viewport: { width: 412, height: 823 } },
    );
    await table(page).waitFor();
    expect(await shiftOf(page)).toBeLessThanOrEqual(0.005);
  });

  it('keep the whole view in the address: choices, what is added, and how tables are sorted', async () => {
    const page = await open('/compare/?areas=E06000009,E06000041&indicator=smoking&rows=behaviour');
    await table(page).waitFor();
    await openMore(page);
    await page.getByLabel('Third area').selectOption({ label: 'Leeds' });
    await page.getByLabel('Differences from').selectOption({ label: 'England' });
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('heading', { name: 'Blackpool, Wokingham and Leeds' }).waitFor();
    await page.locator('.focus-table').getByRole('link', { name: 'Figure' }).first().click();
    await page.locator('.focus-table [aria-sort="ascending"]').first().waitFor();
    expect(new URL(page.url()).search).toBe(
      '?areas=E06000009,E06000041,E08000035&indicator=smoking&against=E92000001&rows=behaviour&sort=figure',
    );
    const shown = await page.locator('.compare-result').textContent();
    const fresh = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    await table(fresh).waitFor();
    expect(await fresh.locator('.compare-result').textContent()).toBe(shown);
    expect(await fresh.getByLabel('Differences from').inputValue()).toBe('E92000001');
  });

  it.skipIf(lacking)(
    'can be taken: figures and pairs as CSV, pictures, and code that shows the same in a frame',
    async () => {
      const page = await open('/compare/?areas=E06000009,E06000041');
      const take = page.locator('.take-view');
      await take.waitFor();
      const saved = async (name: string): Promise<string> => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          take.getByRole('button', { name }).first().click(),
        ]);
        return text(await download.createReadStream());
      };
      const pairs = await saved('Every pair (CSV)');
      expect(pairs).toMatch(
        /healthy-life-expectancy.*female.*,51\.8,69\.4,-17\.6,-23\.1\d*,-12\.0\d*,/,
      );
      expect(await saved('These figures (CSV)')).toContain('Office for National Statistics');
      expect(await saved('Picture (SVG)')).toContain('Blackpool and Wokingham');
      expect(await saved('Picture (PNG)')).toContain('PNG');
      await take.getByText('Show it on your own site').click();
      const shown = page.locator('#compare-embed').filter({ hasText: '<iframe' });
      await shown.waitFor();
      const code = await shown.textContent();
      const framed = new URL(/src="([^"]+)"/.exec(code!)![1]!.replaceAll('&amp;', '&'));
      await page.goto(framed.pathname + framed.search);
      const pair = page.getByRole('row', { name: 'Blackpool and Wokingham' }).first();
      await pair.waitFor();
      expect(await pair.innerText()).toMatch(
        /17\.6 years lower.*−23\.2 to −12\.0.*More than chance/s,
      );
      // Rows that a narrow frame lays out as blocks are heard as rows still.
      expect(await page.locator('.pairs').first().getAttribute('role')).toBe('table');
      expect(await axeFaults(page)).toEqual([]);
    },
  );

  it('are not tested where one lies in the other', async () => {
    const page = await open('/compare/?areas=E06000009,E54000048');
    await page.getByText('share residents, so the differences').waitFor();
  });

  it.each([
    ['?areas=Blackpool', 'is not the code of an area'],
    ['?areas=E06999999', 'There is no page for an area with the code E06999999.'],
    ['?areas=E06000009', 'Choose a second area'],
    ['?areas=E06000009,E06000041&indicator=lamp-posts', 'goes by “lamp-posts”'],
    ['?areas=E06000053,E09000001&indicator=life-expectancy', 'No figure of “Life expectancy'],
    ['?areas=E06000009,E06000009', 'Blackpool was asked for twice and is shown once.'],
    [
      '?areas=E08000016,E06000009',
      'E08000016 is a former code: it was taken for Barnsley (E08000038).',
    ],
    ['?areas=E07000031,E06000009', 'it was taken for Westmorland and Furness (E06000064)'],
    [
      '?areas=E10000021,E06000061',
      'E10000021 is a former code: it was taken for North Northamptonshire (E06000061) and West Northamptonshire (E06000062).',
    ],
    ['?areas=E54000034,E06000009', 'Frimley ended on 31 March 2026'],
    [
      '?areas=E06000001,E06000002,E06000003,E06000004,E06000005,E06000006,E06000007',
      'At most 6 areas stand side by side: Warrington is left out.',
    ],
  ])('say what is wrong with %s', async (query, sentence) => {
    const page = await open(`/compare/${query}`);
    await status(page).filter({ hasText: sentence }).waitFor();
  });

  it('are walked by the keyboard alone, in the order in which they are seen', async () => {
    const page = await open('/compare/?areas=E06000009,E06000041');
    await table(page).waitFor();
    await page.getByLabel('First area').focus();
    const stopsOf = async (presses: number): Promise<string[]> => {
      const stops: string[] = [];
      while (stops.length < presses) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => {
          const at = document.activeElement as HTMLSelectElement | null;
          return at?.labels?.[0]?.textContent ?? at?.textContent?.trim() ?? '';
        });
        stops.push(stop);
      }
      return stops;
    };
    expect(await stopsOf(2)).toEqual(['Second area', 'More areas, other figures']);
    await page.keyboard.press('Enter');
    await page.getByLabel('Sixth area').waitFor();
    expect((await stopsOf(4)).at(-1)).toBe('Sixth area');
    expect(await stopsOf(7)).toEqual([
      'In focus',
      'Period in focus',
      'Shown',
      'Differences from',
      'Side by side',
      'Only those about',
      'Compare',
    ]);
    await page.getByRole('button', { name: 'Compare', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.locator('#side-by-side:focus').waitFor();
  });

  it('say so when the figures do not arrive', async () => {
    const page = await open('/compare/');
    await page.waitForLoadState('networkidle');
    await cutNetwork(page);
    await page.getByLabel('First area').selectOption({ label: 'Leeds' });
    await page.getByRole('button', { name: 'Compare' }).click();
    await status(page).filter({ hasText: 'did not arrive' }).waitFor();
  });

  it('say that the page is older than the site where parts of its script are gone', async () => {
    const page = await open('/compare/?areas=E06000009,E06000041');
    await table(page).waitFor();
    await page.route('**/_astro/**', (route) => route.fulfill({ status: 404 }));
    await page.getByRole('button', { name: 'These figures (CSV)' }).click();
    const said = page.getByText(
      'That did not work. This page is older than the site: load it again.',
    );
    await said.waitFor();
  });

  it('have nothing axe objects to, and fit 320, 390 and 1280 pixels', async () => {
    const page = await open('/compare/?areas=E06000009,E06000041,E54000048', {
      viewport: { width: 390, height: 844 },
    });
    await table(page).waitFor();
    expect(await reachingOut(page)).toEqual({ scrolls: false, cells: 0 });
    await openMore(page);
    for (const { width, colorScheme } of views) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await reachingOut(page)).toEqual({ scrolls: false, cells: 0 });
      expect(await axeFaults(page)).toEqual([]);
    }
  });

  it.skipIf(lacking)('say with script off that comparing needs it, and where to go', async () => {
    const page = await open('/compare/', { javaScriptEnabled: false });
    expect(await page.locator('main noscript').innerText()).toContain(
      'Putting areas side by side needs JavaScript',
    );
    expect(await page.getByRole('button', { name: 'Compare' }).isVisible()).toBe(false);
    await page.locator('main a[href="/areas/"]').first().click();
    await page.waitForURL('**/areas/');
  });
});
