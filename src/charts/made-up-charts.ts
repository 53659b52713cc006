import { parsePeriod } from '../indicators/period.ts';
import { authorityRowsChart } from './authority-rows.ts';
import type { Chart } from './chart.ts';
import { decileStackChart } from './decile-stack.ts';
import { decileStairsChart } from './decile-stairs.ts';
import { distributionChart } from './distribution.ts';
import type { Figure } from './figure.ts';
import { gapOverTimeChart } from './gap-over-time.ts';
import { gapStrokesChart } from './gap-strokes.ts';
import { lifelineChart } from './lifeline.ts';
import { madeUpTrend, madeUpWords as words } from './made-up.ts';
import { neighbourhoodMapChart } from './neighbourhoods.ts';
import { scatterChart } from './scatter.ts';
import { hexMapChart, shapesMapChart, type Shade } from './shaded-map.ts';
import { spreadChart } from './spread.ts';
import { targetChart } from './target-line.ts';
import { trendChart } from './trend.ts';

const figure = (value: number, periodLabel: string, half: number | null = null): Figure => ({
  value,
  lower: half === null ? null : value - half,
  upper: half === null ? null : value + half,
  periodLabel,
});

const lived = (life: number, healthy: number | null) => ({
  life: figure(life, '2023 to 2025'),
  lifeMissing: null,
  healthy: healthy === null ? null : figure(healthy, '2022 to 2024', 3.5),
  healthyMissing: healthy === null ? 'Not worked out for districts.' : null,
  countryLife: figure(83.5, '2023 to 2025'),
  countryHealthy: healthy === null ? null : figure(61.3, '2022 to 2024', 0.3),
});

const points = [79.3, 78.6, 78.1, 79].map((area, index) => ({
  periodLabel: `${2015 + index} to ${2017 + index}`,
  middle: 2016.5 + index,
  area,
  country: 82.5 + index / 10,
}));

const councils = [
  ['Northmoor', 74.2],
  ['Eastwold & Fen', 76],
  ['Vale', 76.2],
  ['Southmarsh', 80.1],
] as const;

const long = 'Bath, North East Somerset, Swindon & Wiltshire Integrated Care System (A&E)';
const hexes = [1, 2, null, 4, 5].map((shade, column) => ({
  name: column === 2 ? long : 'Northmoor',
  href: '/',
  column,
  row: column % 2,
  shade: shade as Shade | null,
  valueText: '79.1',
}));
const map = { id: 'map', words, legend: ['74 to 76', '77', '78', '79', '80'], missingLabel: long };

/** Neighbourhoods in a square, ten of each tenth. */
const neighbourhoods = Array.from({ length: 100 }, (_, index) => ({
  longitude: 10.05 + (index % 10) / 10,
  latitude: 50.05 + Math.floor(index / 10) / 10,
  decile: (index % 10) + 1,
}));
const square = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [10, 50],
      [10, 51],
      [11, 51],
      [11, 50],
      [10, 50],
    ],
  ],
};
const tenths = Array.from({ length: 10 }, (_, index) => ({
  decile: index + 1,
  life: 78 + index,
  healthy: 48.2 + index * 2,
}));

const names = { areaName: 'Northmoor', countryName: 'Albia' };
const ends = { min: 73, max: 84 };

/** A chart of every kind, of figures no country has published. */
export const madeUpCharts: Record<string, Chart> = {
  trend: trendChart(madeUpTrend)!,
  'gap-over-time': gapOverTimeChart({
    words,
    ...names,
    sexes: [
      { sex: 'women', points },
      { sex: 'men', points: points.map((point) => ({ ...point, area: point.area - 4 })) },
    ],
    ...ends,
  }),
  'gap-strokes': gapStrokesChart(words, [
    { sex: 'women', value: 9.2, country: 8, countryName: 'Albia', scaleMin: -5 },
    { sex: 'men', value: -2.4, country: null, countryName: 'Albia' },
  ]),
  target: targetChart({
    measure: {
      direction: 'at-or-below',
      value: 5,
      year: 2030,
      baseline: { value: 13, period: parsePeriod('2020') },
    },
    series: [13, 12.4, 11.8, 11, 10.5].map((value, index) => ({ middle: 2020.5 + index, value })),
    latest: { value: 10.5, lower: 9.5, upper: 11.5, period: parsePeriod('2024') },
    style: { unit: '%', decimals: 1 },
    words,
  }),
  scatter: scatterChart({
    words,
    points: councils.map(([name, y], index) => ({ name, x: 52 + index * 5, y })),
    xLabel: 'Share, %',
    yLabel: 'Years of life',
  })!,
  lifeline: lifelineChart({ ...names, words, women: lived(79.3, 51.8), men: lived(74.2, null) }),
  spread: spreadChart({
    words,
    pictures: (['women', 'men'] as const).map((sex) => ({
      sex,
      members: councils.map(([name, value]) => ({ name, value, href: '/' })),
      country: 81.5,
      countryName: 'Albia',
      ...ends,
    })),
  }),
  'hex-map': hexMapChart(hexes, map),
  'shapes-map': shapesMapChart(
    hexes.map(({ column, ...area }) => ({ ...area, path: `M${column * 40} 0h40v60h-40z` })),
    { width: 200, height: 240 },
    map,
  ),
  distribution: distributionChart({
    words,
    groups: [
      { name: 'The North', values: councils.map(([name, value]) => ({ name, value })) },
      { name: 'The Isles & Fens', values: [{ name: long, value: 79 }] },
    ],
    country: { name: 'Albia', value: 78.4 },
    decimals: 1,
    unitSuffix: '%',
  })!,
  'neighbourhood-map': neighbourhoodMapChart(
    'dots',
    { outline: square, inner: null, neighbourhoods },
    words,
  ),
  'decile-stack': decileStackChart('stack', [38, 13, 8, 19, 7, 4, 4, 1, 0, 0], words),
  'decile-bars': decileStackChart('bars', [2000, 1000, 900, 10, 0, 0, 0, 0, 0, 500], words),
  'decile-stairs': decileStairsChart(words, [
    { sex: 'women', rows: tenths },
    { sex: 'men', rows: tenths },
  ]),
  'authority-rows': authorityRowsChart({
    words,
    rows: [
      { name: long, href: '/', men: 74.2, women: 80, note: '41% of residents inside' },
      { name: 'Vale', href: null, men: null, women: null, missing: 'Not published.' },
    ],
    country: { men: 79, women: 83 },
    countryName: 'Albia',
    ...ends,
  }),
};
