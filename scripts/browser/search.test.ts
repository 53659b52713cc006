import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { axeFaults } from './axe.ts';
import { useBrowser } from './open-browser.ts';
import { asked, resultsFor } from './search-results.ts';

const { open, blank } = useBrowser();

/** Opens the search page at an address and gives the results with whatever `see` reads from it. */
async function openedAt<Seen>(
  address: string,
  see: (page: Page) => Promise<Seen>,
): Promise<{ results: string[]; seen: Seen }> {
  const page = await open(address);
  const words = new URL(address, 'http://site.invalid').searchParams.get('q') ?? '';
  const results = await resultsFor(page, words);
  const seen = await see(page);
  return { results, seen };
}

describe('one question after another', () => {
  let page: Page;
  beforeAll(async () => {
    page = await open('/search/');
  });

  it.each([
    ['targets off course', '/progress/'],
    ['widest gaps', '/gaps/'],
    ['slope index of inequality', '/methods/gaps/'],
    ['are systems confident', '/stories/are-systems-confident/'],
    ['downloads', '/data/'],
    ['todmorden', '/local-authorities/calderdale/'],
    ['north east', '/areas/'],
  ])('finds every kind of page: %s leads to %s', async (query, beginning) => {
    const results = await asked(page, query);
    expect(
      results.slice(0, 5).some((path) => path.startsWith(beginning)),
      results.slice(0, 8).join(' '),
    ).toBe(true);
  });

  it.each([
    ['vaping', 'No figures on vaping are held'],
    ['E99999999', 'No area has the code E99999999'],
    ['e47000001', 'the code E47000001: it has the form of a code of a combined authority.'],
    ['smokng', '“smokng” was read as “smoking”'],
    ['imd 2025', 'Deprivation score'],
  ])('finds nothing false for “%s”', async (query, said) => {
    const results = await asked(page, query);
    expect(await page.locator('main').innerText()).toContain(said);
    expect(results.filter((path) => /ealing|somerset|essex/.test(path))).toEqual([]);
  });

  it('puts the system in force before the one that ended', async () => {
    const results = await asked(page, 'sussex');
    expect(results[0]).toBe('/ics/surrey-and-sussex/');
    expect(results.indexOf('/ics/sussex/')).toBeGreaterThan(0);
  });

  it('lists areas whose plans name a subject, and says of each what they name', async () => {
    const results = await asked(page, 'loneliness');
    const seen = await page
      .locator('main ol li')
      .filter({ hasText: 'Named in what was read' })
      .allInnerTexts();
    expect(results.some((path) => path.startsWith('/local-authorities/'))).toBe(true);
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.every((text) => /: .*loneliness/i.test(text))).toBe(true);
  });

  it('puts first the area named beside a subject of plans, and says what they name', async () => {
    const results = await asked(page, 'housing Leeds');
    expect(results[0]).toContain('/local-authorities/leeds/');
    expect(await page.locator('main .answer').innerText()).toMatch(
      /named in what was read: .*housing/i,
    );
  });

  it('says what to do when it finds nothing', async () => {
    expect(await asked(page, 'xqzvbnm')).toEqual([]);
    expect(await page.locator('main').innerText()).toContain('Nothing found for “xqzvbnm”.');
    expect(await page.locator('main a[href="/areas/"]').count()).toBeGreaterThan(0);
  });
});

describe('the search page', () => {
  it('answers a question with a card, and leads first to the pages that show it all', async () => {
    const address = '/search/?q=blackpool+v+wokingham+healthy+life+expectancy';
    const { results, seen } = await openedAt(address, async (page) =>
      page.locator('main .answer').innerText(),
    );
    expect(results.slice(0, 3)).toEqual([
      '/compare/?areas=E06000009,E06000041&indicator=healthy-life-expectancy',
      '/local-authorities/blackpool/',
      '/local-authorities/wokingham/',
    ]);
    expect(seen).toMatch(/Blackpool, 51\.8 years \(47\.4 to 56\.1\); Wokingham, 69\.4 years/);
    expect(seen).toMatch(
      /17\.6 years lower than Wokingham: more than chance: between 12\.0 and 23\.2\./,
    );
  });

  it('draws an answer where that helps, small, and with nothing axe objects to', async () => {
    const { seen } = await openedAt('/search/?q=tooth+decay+burnley', async (page) => {
      const picture = page.locator('main .answer figure.distribution');
      await picture.waitFor();
      return {
        tall: await picture.evaluate((figure) => figure.getBoundingClientRect().height),
        caption: await picture.locator('figcaption').innerText(),
        faults: await axeFaults(page),
      };
    });
    expect(seen.tall).toBeLessThan(320);
    expect(seen.caption).toMatch(/among \d+ local authorities/);
    expect(seen.faults).toEqual([]);
  });

  it('gives a list from an end with its ranges, and says what the ends of a list owe to chance', async () => {
    const { seen } = await openedAt(
      '/search/?q=lowest+healthy+life+expectancy+women',
      async (page) => ({
        rows: await page.locator('main .answer tbody tr').count(),
        text: await page.locator('main .answer').innerText(),
        faults: await axeFaults(page),
      }),
    );
    expect(seen.rows).toBe(10);
    expect(seen.text).toContain('The ends of a list are partly down to chance.');
    expect(seen.faults).toEqual([]);
  });

  it('tells what is worst in an area from its public file, and leads to all of it', async () => {
    const { results, seen } = await openedAt(
      '/search/?q=worst+things+about+blackpool',
      async (page) => ({
        rows: await page.locator('main .answer tbody tr').allInnerTexts(),
        faults: await axeFaults(page),
      }),
    );
    expect(results[0]).toBe('/local-authorities/blackpool/#scorecard');
    expect(seen.rows[0]).toMatch(/Adults who smoke\s+20\.8%\s+10\.4%\s+2024/);
    expect(seen.faults).toEqual([]);
  });

  it('narrows to what its address asks for, and says how many', async () => {
    const address = '/search/?kind=Council+area&region=North+East';
    const { results, seen } = await openedAt(address, async (page) => ({
      status: await page.locator('main [role="status"]').innerText(),
      kinds: await page.locator('main ol li p.small').allInnerTexts(),
    }));
    expect(results.length).toBe(10);
    expect(seen.status).toBe('12 pages found with these choices.');
    expect(seen.kinds.every((kind) => kind.endsWith(', North East'))).toBe(true);
  });

  it('answers a postcode from the list of its first half, and keeps the rest out of every address', async () => {
    const page = await open('/search/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
    await page.locator('main input[type="search"]').fill('FY1 1AN');
    const results = await resultsFor(page, 'FY1 1AN');
    const words = await page.locator('main [role="status"]').innerText();
    await page.locator('main ol h2 a').first().click();
    await page.waitForURL('**/local-authorities/blackpool/');
    const came = await page.locator('.came-by').innerText();
    expect(results).toEqual([
      '/local-authorities/blackpool/',
      '/ics/lancashire-and-south-cumbria/',
    ]);
    expect(words).toContain('FY1 1AN is in Blackpool');
    expect(came).toContain('You came by postcode');
    expect(asked.filter((url) => /1\s?\+?AN/i.test(url))).toEqual([]);
  });

  it('answers what is asked of the first half of a postcode, and keeps it out of the address', async () => {
    const page = await open('/search/');
    await page.locator('main input[type="search"]').fill('smoking FY1');
    const results = await resultsFor(page, 'smoking FY1');
    const words = await page.locator('main [role="status"]').innerText();
    expect(results[0]).toBe('/local-authorities/blackpool/');
    expect(words).toMatch(/^Adults who smoke: Blackpool\. In Blackpool: [\d.]+%/);
    expect(page.url()).not.toMatch(/FY1/i);
  });

  it('waits for the rest of a postcode, and looks nothing up', async () => {
    const page = await open('/search/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.locator('main input[type="search"]').fill('FY1 1A');
    await resultsFor(page, 'FY1 1A');
    const words = await page.locator('main [role="status"]').innerText();
    const address = page.url();
    expect(words).toContain('part of a postcode');
    expect([address, ...asked].join(' ')).not.toMatch(/FY1/i);
  });

  it('answers what is typed and sent without a word being lost', async () => {
    const page = await open('/search/');
    await page.locator('main input[type="search"]').fill('blackpool');
    await page.locator('main input[type="search"]').press('Enter');
    await resultsFor(page, 'blackpool');
    const address = new URL(page.url());
    expect(address.searchParams.get('q')).toBe('blackpool');
  });

  it('shows more when asked, and goes on from the first that is new', async () => {
    const page = await open('/search/?q=county');
    await resultsFor(page, 'county');
    await page.locator('main button.more').press('Enter');
    const place = await page.evaluate(() =>
      [...document.querySelectorAll('main ol h2 a')].indexOf(document.activeElement!),
    );
    expect(place).toBe(10);
  });

  it('says that the page is older than the site where its scripts are gone', async () => {
    const page = await open('/search/');
    await page.route('**/_astro/**', (route) => route.fulfill({ status: 404 }));
    await page.locator('main input[type="search"]').fill('FY1 1AN');
    await resultsFor(page, 'FY1 1AN');
    const words = await page.locator('main [role="status"]').innerText();
    expect(words).toContain('This page is older than the site: load it again.');
  });

  it('says so when the index cannot be fetched', async () => {
    const page = await open('/search/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.locator('main input[type="search"]').fill('hull');
    await resultsFor(page, 'hull');
    const words = await page.locator('main [role="status"]').innerText();
    expect(words).toContain('Only names and questions were searched');
  });

  it('says so when parts of the index are gone after a new edition', async () => {
    const page = await open('/search/');
    await page.locator('main input[type="search"]').fill('hull');
    await resultsFor(page, 'hull');
    await page.route('**/pagefind/index/**', (route) => route.fulfill({ status: 404 }));
    await page.route('**/pagefind-entry.json', (route) => route.fulfill({ body: '{}' }));
    await page.locator('main input[type="search"]').fill('zebra');
    await resultsFor(page, 'zebra');
    const words = await page.locator('main [role="status"]').innerText();
    expect(words).toMatch(/^The search could not be loaded\. This page is older than the site/);
  });

  it('says that names were not searched where their list is no list', async () => {
    const page = await blank();
    await page.route('**/find-index.json', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<p>Blocked</p>' }),
    );
    await page.goto('/search/');
    await page.locator('main input[type="search"]').fill('hull');
    await resultsFor(page, 'hull');
    const words = await page.locator('main [role="status"]').innerText();
    expect(words).toContain('Only the words of pages were searched, not names or questions.');
  });

  it.each(['/search/', '/compare/'])(
    'and the page of comparisons say that a page whose script is gone did not arrive whole: %s',
    async (address) => {
      const page = await blank();
      await page.route('**/_astro/*.js', (route) => route.fulfill({ status: 404 }));
      await page.goto(address);
      const late = page.locator('.if-late');
      expect(await late.isVisible()).toBe(false);
      await page.evaluate(() => document.getAnimations().forEach((each) => each.finish()));
      await late.waitFor();
    },
  );

  it('says so when the words of questions cannot be fetched', async () => {
    const page = await open('/search/');
    await page.route('**/answers/**', (route) => route.abort());
    await page.locator('main input[type="search"]').fill('smoking in hull');
    await resultsFor(page, 'smoking in hull');
    const words = await page.locator('main [role="status"]').innerText();
    expect(words).toContain('No question could be answered.');
  });

  // In Firefox the driver cannot put script off.
  it.skipIf(inject('engine') === 'firefox')(
    'has a way on for a reader without script, who comes from the form of another page',
    async () => {
      const page = await open('/areas/', { javaScriptEnabled: false });
      await page.locator('main form[data-find-box] input').fill('hull');
      await page.locator('main form[data-find-box] input').press('Enter');
      await page.waitForURL('**/search/?');
      const words = await page.locator('main').innerText();
      await page.locator('main a[href="/areas/"]').click();
      await page.waitForURL('**/areas/');
      expect(words).toContain('The search needs JavaScript');
    },
  );
});
