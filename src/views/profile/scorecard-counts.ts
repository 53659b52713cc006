import { isInForce, saidTwice } from '../../indicators/counted-once.ts';
import type { RowOfIndicator } from './scorecard-rows.ts';

/** Why rows are in no count of how they stand, in the order in which they are told. */
export const notCounted = ['already counted', 'withdrawn or suspended'] as const;

/** An indicator that is in force no more, or one that another row says too. */
export const whyNotCounted = ({ indicator }: RowOfIndicator): string =>
  notCounted[isInForce(indicator) ? 0 : 1];

/** Each row that another says too tells which one is counted for it. */
export function markSaidTwice(rows: readonly RowOfIndicator[]): {
  rows: RowOfIndicator[];
  counted: RowOfIndicator[];
  isSaidTwice: boolean;
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
    const note = `${comparison.note}; already counted: see ${other.row.name}`;
    return {
      ...each.of,
      row: { ...each.row, comparison: { ...comparison, note } },
    };
  });
  const isCounted = found.map((each) => isInForce(each.indicator) && !twice.has(each));
  return {
    rows: marked,
    counted: marked.filter((_, place) => isCounted[place]),
    isSaidTwice: twice.size > 0,
  };
}

/** How many of some words are each of some others: `4 worse, 2 similar`; nought is not told. */
export const countsIn = (words: readonly string[], of: readonly string[]): string =>
  of
    .map((each) => ({
      each,
      count: words.filter((word) => word === each).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ each, count }) => `${count} ${each}`)
    .join(', ');

/** How many rows a test found worse and better, each question once, and that it is so where two rows say one thing; null where none was tested. */
export function verdictsOf(
  counted: readonly RowOfIndicator[],
  { country, isSaidTwice }: { country: string; isSaidTwice: boolean },
): string | null {
  const results = counted.map(({ stands }) => stands.comparison.result);
  const of = (result: string): number => results.filter((each) => each === result).length;
  const [worse, better] = [of('worse'), of('better')];
  if (worse + better + of('similar') === 0) return null;
  const once = isSaidTwice ? ' What two rows say is counted once.' : '';
  return `By the publisher’s test or ours, ${worse} ${worse === 1 ? 'is' : 'are'} worse than ${country} and ${better} better.${once}`;
}
