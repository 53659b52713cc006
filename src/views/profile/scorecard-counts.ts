import { isInForce, saidTwice } from '../../indicators/counted-once.ts';
import type { RowOfIndicator } from './scorecard-rows.ts';

/** Why rows are in no count of how they stand, in the order in which they are told. */
export const notCounted = ['said twice', 'withdrawn or suspended'] as const;

/** An indicator that is in force no more, or one that another row says too. */
export const whyNotCounted = ({ indicator }: RowOfIndicator): string =>
  notCounted[isInForce(indicator) ? 0 : 1];

/** Each row that another says too tells which one is counted for it. */
export function markSaidTwice(rows: readonly RowOfIndicator[]): {
  rows: RowOfIndicator[];
  counted: RowOfIndicator[];
} {
  const found = rows.map((of) => ({
    ...of,
    of,
    result: of.stands.comparison.result,
  }));
  const twice = saidTwice(found);
  const marked = found.map((each) => {
    const { comparison } = each.row;
    const other = twice.get(each);
    if (!other || !comparison) return each.of;
    const note = `${comparison.note}; said twice, counted as ${other.row.name}`;
    return {
      ...each.of,
      row: { ...each.row, comparison: { ...comparison, note } },
    };
  });
  const isCounted = found.map((each) => isInForce(each.indicator) && !twice.has(each));
  return {
    rows: marked,
    counted: marked.filter((_, place) => isCounted[place]),
  };
}

/** How many of some words are each of some others: `4 worse, 2 similar`; nought is told of some alone. */
export const countsIn = (
  words: readonly string[],
  of: readonly string[],
  always: readonly string[] = [],
): string =>
  of
    .map((each) => ({
      each,
      count: words.filter((word) => word === each).length,
    }))
    .filter(({ each, count }) => count > 0 || always.includes(each))
    .map(({ each, count }) => `${count} ${each}`)
    .join(', ');

const sides = ['worse', 'better'];

/**
 * How many rows a test found worse and better, each question once, and how many look so and are not counted: `8 worse,
 * 0 better, 2 said twice`; null where none was tested.
 */
export function verdictsOf(
  rows: readonly RowOfIndicator[],
  counted: readonly RowOfIndicator[],
): string | null {
  const resultOf = ({ stands }: RowOfIndicator): string => stands.comparison.result;
  if (!counted.some((each) => [...sides, 'similar'].includes(resultOf(each)))) return null;
  const words = rows
    .filter((each) => sides.includes(resultOf(each)))
    .map((each) => (counted.includes(each) ? resultOf(each) : whyNotCounted(each)));
  return countsIn(words, [...sides, ...notCounted], sides);
}
