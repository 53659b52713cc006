import { median } from 'simple-statistics';
import type { BuildCost } from './build-cost.ts';

/** One build of one side, and what the site held after it. */
export interface MeasuredBuild extends BuildCost {
  pages: number;
  files: number;
}

/** Two builds one after the other on one machine: of this commit, and of the one beside it. */
export interface Pair {
  own: MeasuredBuild;
  other: MeasuredBuild;
}

const measures: readonly [what: string, of: (build: MeasuredBuild) => number, unit: string][] = [
  ['processor time', (build) => build.processorSeconds, 's'],
  ['wall', (build) => build.seconds, 's'],
  ['peak memory of all processes', (build) => build.peakBytes / 1e6, 'MB'],
  ['processor time a page', (build) => (build.processorSeconds / build.pages) * 1000, 'ms'],
  ['processor time a file', (build) => (build.processorSeconds / build.files) * 1000, 'ms'],
  ['pages', (build) => build.pages, ''],
  ['files', (build) => build.files, ''],
];

const written = (value: number, unit: string): string =>
  `${value.toFixed(unit === '' ? 0 : unit === 'MB' ? 0 : 2)} ${unit}`.trim();

/**
 * A line for each measure: the median of the ratios of the pairs, the ratios themselves, and the median of
 * each side. Ratios are taken inside a pair, since the load of a machine changes from one to the next.
 */
export function ratioLines(what: string, pairs: readonly Pair[]): string[] {
  const rows = measures.map(([name, of, unit]) => {
    const ratios = pairs.map(({ own, other }) => of(own) / of(other));
    const sides = (['own', 'other'] as const).map((side) =>
      written(median(pairs.map((pair) => of(pair[side]))), unit),
    );
    const each = ratios.map((ratio) => ratio.toFixed(2)).join(' ');
    return `  ${name.padEnd(29)} ${median(ratios).toFixed(2)}  (${each})  ${sides.join(' to ')}`;
  });
  return [`${what}, ${pairs.length === 1 ? '1 pair' : `${pairs.length} pairs`}`, ...rows];
}
