import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Chart } from '../../src/charts/chart.ts';
import { lifelineChart, type LifelineProps, type LifelineRow } from '../../src/charts/lifeline.ts';
import { madeUpCharts } from '../../src/charts/fixtures/made-up-charts.ts';
import { madeUpWords as words } from '../../src/charts/fixtures/made-up.ts';
import { toFile, type FileSetting } from '../../src/charts/to-file.ts';
import { toHtml } from '../../src/charts/to-html.ts';
import { useBrowser } from './open-browser.ts';

const { open } = useBrowser();
const root = join(import.meta.dirname, '../..');

/** What the pages of these tests draw with. */
interface Renderer {
  lifelineChart: typeof lifelineChart;
  toHtml: typeof toHtml;
  toFile: typeof toFile;
}
declare global {
  var charts: Renderer;
}

const entry = `
import { lifelineChart } from '/src/charts/lifeline.ts';
import { toFile } from '/src/charts/to-file.ts';
import { toHtml } from '/src/charts/to-html.ts';
globalThis.charts = { lifelineChart, toFile, toHtml };
`;

/** The modules of the charts as they stand, types taken off. */
const moduleAt = (path: string): string =>
  path === '/charts-of-test.js'
    ? entry
    : stripTypeScriptTypes(readFileSync(join(root, path), 'utf8'));

/** A page of the site that has the modules of the charts. */
async function pageWithCharts(options: Parameters<typeof open>[1] = {}): Promise<Page> {
  const page = await open('/404.html', options);
  await page.route(/\/src\/.*\.ts$|\/charts-of-test\.js$/, (route) => {
    const body = moduleAt(new URL(route.request().url()).pathname);
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.addScriptTag({ url: '/charts-of-test.js', type: 'module' });
  return page;
}

const figure = (value: number) => ({ value, lower: null, upper: null, periodLabel: '2024' });
const row: LifelineRow = {
  life: figure(79.3),
  lifeMissing: null,
  healthy: figure(60.1),
  healthyMissing: null,
  countryLife: figure(83.5),
  countryHealthy: figure(61.3),
};
const lives: LifelineProps = {
  countryName: 'Albia',
  women: row,
  men: { ...row, healthy: null, healthyMissing: 'Not published.' },
  words,
};

it('a chart is made from figures and drawn in the browser as at build', async () => {
  const page = await pageWithCharts();
  const html = await page.evaluate(
    (props) => charts.toHtml(charts.lifelineChart(props), 'captioned'),
    lives,
  );
  expect(html).toBe(toHtml(lifelineChart(lives), 'captioned'));
});

/** Draws a chart alone on the page, and names what cannot be seen of it. */
function faultsOf(page: Page, chart: Chart): Promise<string[]> {
  return page.evaluate((given) => {
    document.body.innerHTML = `<main>${charts.toHtml(given, 'titled')}</main>`;
    const paper = getComputedStyle(document.body).backgroundColor;
    const isInk = (colour: string) => colour !== 'none' && colour !== paper;
    const hasInk = (mark: Element) =>
      [getComputedStyle(mark).fill, getComputedStyle(mark).stroke].some(isInk);
    const drawings = [...document.querySelectorAll('main svg[aria-hidden]')];
    const { scrollWidth } = document.documentElement;
    return [
      ...drawings.flatMap((svg, place) => {
        const marks = [...svg.querySelectorAll('path, line, circle, rect, use, text')];
        const isBlank = marks.length > 0 && !marks.some(hasInk);
        const isFlat = svg.getBoundingClientRect().height === 0;
        return [
          ...(isBlank ? [`drawing ${place} has no ink`] : []),
          ...(isFlat ? [`drawing ${place} is flat`] : []),
        ];
      }),
      ...(scrollWidth > window.innerWidth ? [`it is ${scrollWidth} wide`] : []),
    ];
  }, chart);
}

it.each([
  ['in light', {}],
  ['in the dark', { colorScheme: 'dark' as const }],
  ['in forced colours', { forcedColors: 'active' as const }],
])('every chart is seen on a phone, %s, and reaches beyond no edge', async (_, options) => {
  const page = await pageWithCharts({ viewport: { width: 320, height: 640 }, ...options });
  const found: Record<string, string[]> = {};
  for (const [name, chart] of Object.entries(madeUpCharts)) {
    const faults = await faultsOf(page, chart);
    if (faults.length > 0) found[name] = faults;
  }
  expect(found).toEqual({});
});

it('a file made in the browser is the file made at build, and is a picture', async () => {
  const setting: FileSetting = { width: 720, licence: 'Open', release: 'Made up' };
  const chart = madeUpCharts['hex-map']!;
  const page = await pageWithCharts();
  const made = await page.evaluate(
    async ([given, of]) => {
      const file = charts.toFile(given, of);
      const picture = new Image();
      picture.src = `data:image/svg+xml,${encodeURIComponent(file)}`;
      await picture.decode();
      return { file, width: picture.naturalWidth };
    },
    [chart, setting] as const,
  );
  expect(made).toEqual({ file: toFile(chart, setting), width: 720 });
});

it('the samples in the key of a map are as small as a line of words', async () => {
  const page = await open('/', { viewport: { width: 1280, height: 900 } });
  const heights = await page.$$eval('.hex-legend li svg', (samples) =>
    samples.map((sample) => sample.getBoundingClientRect().height),
  );
  expect(heights.length).toBeGreaterThanOrEqual(6);
  expect(Math.max(...heights)).toBeLessThanOrEqual(24);
});
