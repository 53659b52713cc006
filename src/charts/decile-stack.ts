import { formatNumber } from '../indicators/number-format.ts';
import type { Chart, ChartWords, Drawing, Mark } from './chart.ts';
import { dotsKey } from './dots-key.ts';
import { dotsInTenths } from './neighbourhoods.ts';
import { dotsPath, type Place } from './outline-path.ts';

const column = 33;
const dotStep = 13;
/** More dots than this cannot be counted: bars say the same with less ink. */
const mostDots = 200;
const tallestBar = 200;
const dots = { width: 11, openWidth: 9.5, inside: 7 };

/** Two dots side by side, from the bottom up. */
function columnDots(decile: number, count: number, height: number): Place[] {
  return Array.from({ length: count }, (_, index) => [
    decile * column + 10 + (index % 2) * dotStep,
    height - 7 - Math.floor(index / 2) * dotStep,
  ]);
}

/** A drawing of ten columns `height` units high. */
const columns = (kind: 'dots' | 'bars', height: number, marks: Mark[]): Drawing => ({
  className: kind,
  height,
  isElastic: true,
  view: { width: column * 10, height, keepsShape: true },
  marks,
});

function stackOfDots(counts: readonly number[], id: string): Drawing {
  const height = Math.ceil(Math.max(...counts) / 2) * dotStep + 2;
  const places = counts.map((count, decile) => columnDots(decile, count, height));
  const [first = [], second = [], ...rest] = places;
  const paths = { first: dotsPath(first), second: dotsPath(second), rest: dotsPath(rest.flat()) };
  return columns('dots', height, dotsInTenths({ id: `${id}-rest`, ...paths, ...dots }));
}

function stackOfBars(counts: readonly number[]): Drawing {
  const most = Math.max(...counts);
  const [first = '', second = '', ...rest] = counts.map((count, decile) => {
    const tall = Math.round((count / most) * tallestBar);
    return `M${decile * column + 4} ${tallestBar + 1 - tall}h25v${tall}h-25z`;
  });
  const bars = { 'bar-rest': rest.join(''), 'bar-second': second, 'bar-first': first };
  const marks = Object.entries(bars).map(([className, d]): Mark => ({
    kind: 'path',
    className,
    d,
  }));
  return columns('bars', tallestBar + 2, marks);
}

/** The counts under the columns. */
const countsUnder = (counts: readonly number[]): Drawing => ({
  className: 'strip',
  height: 20,
  marks: counts.map((count, decile) => ({
    kind: 'label',
    text: formatNumber(count, 0),
    x: decile * 10 + 5,
    y: 14,
    anchor: 'middle',
  })),
});

/** What a file says beside the columns; a page prints it at their ends. */
const axes = {
  up: 'Neighbourhoods in each tenth',
  across: 'From the most deprived tenth, on the left, to the least deprived',
};

const isOfBars = (counts: readonly number[]): boolean =>
  counts.reduce((sum, count) => sum + count, 0) > mostDots;

/** Which dots or columns are which; `where`: of what the tenths are, if nothing beside it says so. */
export const stackKey = (counts: readonly number[], where = ''): string =>
  dotsKey(counts, { where, marks: isOfBars(counts) ? 'Columns' : 'Dots' });

/** Neighbourhoods by tenth, the most deprived first, as ten columns: a dot a neighbourhood up to 200 of them, bars above. */
export function decileStackChart(id: string, counts: readonly number[], words: ChartWords): Chart {
  const stack = isOfBars(counts) ? stackOfBars(counts) : stackOfDots(counts, id);
  return {
    kind: 'decile-stack',
    words,
    panels: [{ drawings: [stack, countsUnder(counts)], axes }],
  };
}
