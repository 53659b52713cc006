import type { Ranges } from '../../indicators/ranges.ts';

const told: Record<Ranges, string> = {
  none: 'No ranges were published, so it cannot be said which of these gaps really differ.',
  some: 'Ranges were published for some of these gaps only. Where two of them overlap, the two gaps may or may not differ.',
  all: 'Where the ranges of two gaps overlap, the two may or may not differ.',
};

/** How far gaps inside local authorities may be told apart, by what was published of their ranges. */
export const gapsInsideCaution = (ranges: Ranges): string =>
  `${told[ranges]} In a small district few people die each year, and its gap can be wide or narrow by chance. The two ends of a list hold the most chance: read this as a list, not as a ranking.`;
