import { dotsPath, type Place } from './outline-path.ts';

/** Neighbourhoods of an area by tenth of deprivation, drawn as ten columns. */
export interface DecileStack {
  kind: 'dots' | 'bars';
  width: number;
  height: number;
  /** Paths of the most deprived tenth, the next tenth, and the rest. */
  first: string;
  second: string;
  rest: string;
  /** True where a count has four digits or more, too wide to stand beside nine others on a phone. */
  hasLongCounts: boolean;
}

const column = 33;
const dotStep = 13;
/** More dots than this cannot be counted: bars say the same with less ink. */
const mostDots = 200;
const tallestBar = 200;

/** Two dots side by side, from the bottom up. */
function columnDots(decile: number, count: number, height: number): Place[] {
  return Array.from({ length: count }, (_, index) => [
    decile * column + 10 + (index % 2) * dotStep,
    height - 7 - Math.floor(index / 2) * dotStep,
  ]);
}

function stackOfDots(counts: readonly number[]): DecileStack {
  const height = Math.ceil(Math.max(...counts) / 2) * dotStep + 2;
  const columns = counts.map((count, decile) => columnDots(decile, count, height));
  return {
    kind: 'dots',
    width: column * counts.length,
    height,
    first: dotsPath(columns[0] ?? []),
    second: dotsPath(columns[1] ?? []),
    rest: dotsPath(columns.slice(2).flat()),
    hasLongCounts: false,
  };
}

function stackOfBars(counts: readonly number[]): DecileStack {
  const most = Math.max(...counts);
  const bars = counts.map((count, decile) => {
    const tall = Math.round((count / most) * tallestBar);
    return `M${decile * column + 4} ${tallestBar + 1 - tall}h25v${tall}h-25z`;
  });
  return {
    kind: 'bars',
    width: column * counts.length,
    height: tallestBar + 2,
    first: bars[0] ?? '',
    second: bars[1] ?? '',
    rest: bars.slice(2).join(''),
    hasLongCounts: most > 999,
  };
}

/** Ten columns, most deprived tenth first: a dot a neighbourhood up to 200 neighbourhoods, bars above. */
export function drawDecileStack(counts: readonly number[]): DecileStack {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return all > mostDots ? stackOfBars(counts) : stackOfDots(counts);
}
