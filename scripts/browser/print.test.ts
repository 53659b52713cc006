import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sheetFaults, smallWords } from '../print/sheet-faults.ts';
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

  it('takes two to four sheets, each with its number, in words of 8 points or more, tagged throughout', () => {
    expect(sheetFaults(pdf)).toEqual([]);
    expect(pdf.language).toBe('en-GB');
    expect(pdf.title).toMatch(/^.+: (?:life expectancy and gaps|its figures) \| System Profiles$/);
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
});

it('pages of words have none smaller than 8 points either', async () => {
  const page = await open('/data/');
  await page.emulateMedia({ media: 'print' });
  expect(smallWords(await printed(page))).toEqual([]);
});

it('the page of targets and outcomes prints each target, folded or not, and heads its table on each sheet', async () => {
  const page = await open('/progress/');
  await page.emulateMedia({ media: 'print' });
  const { sheets } = await printed(page);
  const heads = await page.locator('table').first().locator('thead th').allTextContents();
  const targets = await page.locator('#targets h4').allTextContents();
  const holding = sheets.filter(({ run }) =>
    heads.every((head) => run.includes(withoutSpace(head))),
  );
  expect(heads.length).toBeGreaterThan(3);
  expect(holding.length).toBeGreaterThan(1);
  const run = sheets.map((sheet) => sheet.run).join('');
  expect(targets.length).toBeGreaterThan(0);
  expect(targets.filter((target) => !run.includes(withoutSpace(target)))).toEqual([]);
});
