import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useBrowser } from './open-browser.ts';
import { readPdf, withoutSpace, type Pdf } from './read-pdf.ts';

const { open } = useBrowser();

const printed = async (page: Page): Promise<Pdf> =>
  readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));

/** One of each kind, and those with most to print. */
const profiles = [
  '/local-authorities/blackpool/',
  '/local-authorities/bradford/',
  '/local-authorities/city-of-london/',
  '/local-authorities/essex/',
  '/local-authorities/lancashire/',
  '/ics/surrey-and-sussex/',
  '/ics/lancashire-and-south-cumbria/',
  '/ics/frimley/',
  '/england/',
];

/** The words drawn in each chart that is printed: none where a chart has none. */
const wordsOfCharts = (page: Page): Promise<{ chart: string; words: string[] }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('figure, .gap .picture, .authority-rows, .decile-stack')]
      .filter((chart) => chart.checkVisibility())
      .map((chart) => ({
        chart: `${chart.localName}.${chart.className}#${chart.id}`,
        words: [...chart.querySelectorAll('svg text, .chart-head, .values > span')]
          .filter((word) => word.checkVisibility())
          .map((word) => word.textContent),
      })),
  );

describe.each(profiles)('%s on paper', (address) => {
  let page: Page;
  let pdf: Pdf;
  beforeAll(async () => {
    page = await open(address);
    await page.emulateMedia({ media: 'print' });
    pdf = await printed(page);
  });
  afterAll(() => page.context().close());

  it('takes two to four sheets, each with its number and theirs', () => {
    const { length } = pdf.sheets;
    expect(length).toBeGreaterThanOrEqual(2);
    expect(length).toBeLessThanOrEqual(4);
    const numbers = pdf.sheets.map(({ run }, place) => run.includes(`${place + 1}/${length}`));
    expect(numbers).toEqual(Array(length).fill(true));
  });

  it('has no words smaller than 8 points', () => {
    const small = pdf.sheets.flatMap(({ words }) => words.filter(({ size }) => size < 7.99));
    expect(small).toEqual([]);
  });

  it('says first what it finds; its address, release and reference are on the first sheet', async () => {
    const [first] = pdf.sheets;
    const told = async (selector: string) =>
      withoutSpace((await page.locator(selector).textContent()) ?? '');
    const headline = await told('.headline');
    const reference = await told('#cited');
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(first!.run).toContain(headline);
    expect(first!.run).toContain(reference);
    expect(reference).toMatch(/Release\d{4}-\d{2}of.*\/id\/[EN]\d{8}\//);
    expect(first!.run).toContain(canonical);
    expect(first!.run.indexOf(headline)).toBeLessThan(first!.run.indexOf(reference));
  });

  it('breaks no chart between two sheets', async () => {
    const charts = await wordsOfCharts(page);
    expect(charts).not.toEqual([]);
    const broken = charts.filter(
      ({ words }) =>
        !pdf.sheets.some(({ run }) => words.every((word) => run.includes(withoutSpace(word)))),
    );
    expect(broken).toEqual([]);
  });

  it('is tagged: title, language, headings, and pictures with their text', () => {
    const tags = pdf.sheets.flatMap((sheet) => sheet.tags);
    const roles = new Set(tags.map(({ role }) => role));
    expect(pdf).toMatchObject({ language: 'en-GB', isTagged: true });
    expect(pdf.title).toMatch(/^.+: life expectancy and gaps \| System Profiles$/);
    expect([...roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'P', 'LI']));
    const untold = tags.filter((tag) => tag.role === 'Figure' && !tag.alt && !tag.children?.length);
    expect(untold).toEqual([]);
  });
});

it('a table that goes on over a sheet has its heads on each', async () => {
  const page = await open('/progress/');
  await page.emulateMedia({ media: 'print' });
  const { sheets } = await printed(page);
  const heads = await page.locator('table').first().locator('thead th').allTextContents();
  await page.context().close();
  const holding = sheets.filter(({ run }) =>
    heads.every((head) => run.includes(withoutSpace(head))),
  );
  expect(heads.length).toBeGreaterThan(3);
  expect(holding.length).toBeGreaterThan(1);
});
