import { decimalsOf } from '../../decimals-of.ts';
import { findingAt, nameOf, seriesIn, type Figures, type Finding } from './finding.ts';

/** So many times what half of all figures stand off from those on their two sides; none that ships is beyond 13. */
const timesUsual = 16;
/** Of fewer figures none says what is usual. */
const enough = 20;

const yearsOf = (period: string): number[] => (period.match(/\d{4}/g) ?? []).map(Number);

/** Whether a period shares years with the one before it, as means of three years do. */
function overlaps(before: string, after: string): boolean {
  const [last, first] = [yearsOf(before)[1], yearsOf(after)[0]];
  return last !== undefined && first !== undefined && first <= last;
}

interface Middle {
  row: number;
  before: number;
  after: number;
  /** how far it is from halfway between the two */
  off: number;
}

/** Each figure of a series between two whose years it shares in part; rows in order of period. */
function middlesOf({ rows }: Figures, series: readonly number[]): Middle[] {
  return series.slice(1, -1).flatMap((row, i) => {
    const [before, after] = [series[i]!, series[i + 2]!];
    const [first, own, last] = [rows[before]!, rows[row]!, rows[after]!];
    if (!overlaps(first.period, own.period) || !overlaps(own.period, last.period)) return [];
    return [{ row, before, after, off: Math.abs(own.value! - (first.value! + last.value!) / 2) }];
  });
}

/** Whether a figure is further off than those on its sides, which are off only for standing beside it. */
const isFurthest = ({ row, before, after, off }: Middle, series: readonly Middle[]): boolean =>
  series.every(
    (other) =>
      (other.row !== before && other.row !== after) || other.off < off || other.row === row,
  );

/** Whether the ranges of two figures overlap; where one has none nobody can say. */
function mayBeOne({ rows }: Figures, a: number, b: number): boolean {
  const [one, other] = [rows[a]!, rows[b]!];
  const [low, high] = [
    Math.max(one.lower ?? NaN, other.lower ?? NaN),
    Math.min(one.upper ?? NaN, other.upper ?? NaN),
  ];
  return low <= high;
}

/**
 * A figure far from both on its sides, though it shares years with each: two figures of one area may have changed
 * places. Of single years nothing is asked, for they may go up and down.
 */
export function spikes(figures: Figures): Finding[] {
  const { rows } = figures;
  const bySeries = seriesIn(figures).series.map((each) => middlesOf(figures, each));
  const middles = bySeries.flat();
  if (middles.length < enough) return [];
  const usual = middles.map(({ off }) => off).toSorted((a, b) => a - b)[middles.length >> 1]!;
  const digits = Math.max(...middles.map(({ row }) => decimalsOf(rows[row]!.value!)));
  const most = timesUsual * Math.max(usual, 10 ** -digits);
  return bySeries
    .flatMap((each) => each.filter((one) => one.off > most && isFurthest(one, each)))
    .filter(
      ({ row, before, after }) => !mayBeOne(figures, row, before) && !mayBeOne(figures, row, after),
    )
    .map(({ row, before, after }) => {
      const rule = 'is far from the periods before and after, which share years with it';
      const fix = `They are ${rows[before]!.value} and ${rows[after]!.value} (${nameOf(rows[row]!)}). Have two figures changed places? Compare with the source.`;
      return findingAt(figures, row, { kind: 'jump', rule, fix });
    });
}
