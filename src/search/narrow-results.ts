import { narrowings, type Choices, type Narrowing } from './page-kinds.ts';
import type { FoundPage } from './search-record.ts';

const passes = (page: FoundPage, choices: Choices, except?: Narrowing): boolean =>
  narrowings.every(
    (narrowing) =>
      narrowing === except ||
      choices[narrowing] === undefined ||
      page[narrowing] === choices[narrowing],
  );

/** The pages that have every value chosen, in their order. */
export const narrowResults = <Page extends FoundPage>(
  pages: readonly Page[],
  choices: Choices,
): Page[] => pages.filter((page) => passes(page, choices));

/**
 * How many of the pages each value of a narrowing would leave, with the other choices kept: the counts
 * beside the values. A value that would leave none is not in the map.
 */
export function countsFor(
  pages: readonly FoundPage[],
  choices: Choices,
  narrowing: Narrowing,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const value = page[narrowing];
    if (value !== null && passes(page, choices, narrowing)) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}
