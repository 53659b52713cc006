import type { Ranges } from '../../indicators/ranges.ts';

/** What a sentence on the source of a spread is made from. */
export interface SpreadSource {
  /** As a reader sees it: `2023 to 2025`. */
  periodLabel: string;
  publisher: string;
  /** What was published of the ranges of the figures shown. */
  ranges: Ranges;
  /** Whether there are two figures or more, and so an order. */
  hasOrder: boolean;
}

const published: Record<Ranges, string> = {
  none: 'no ranges are held',
  some: 'only some have a range',
  all: 'each has a likely range',
};

/** When and from whom the figures of a spread are, what was published of their ranges, and that dots in order are no ranking. */
export function spreadSourceSentence(source: SpreadSource): string {
  const { periodLabel, publisher, ranges, hasOrder } = source;
  const order = hasOrder ? ', so the order of the dots is not a ranking' : '';
  return `Life expectancy at birth, ${periodLabel}, from ${publisher}; ${published[ranges]}${order}.`;
}
