import type { KnownIndicator } from './fingertips-indicators.ts';

const per = /\bper (1|10|100)?,?(?:000|thousand)\b/i;

/** Ways to count the same thing, of which no two are one series, by how a measure or a unit is written. */
const ways: readonly [RegExp, string][] = [
  [/\bchange\b|^percentage points?\b/i, 'a change'],
  [/^(?:ranks?|positions?|places?|deciles?|quintiles?)\b/i, 'a place'],
  [/^(?:standard errors?|coefficients? of variation|cv)\b/i, 'an error'],
  [/^(?:ratios?|ind(?:ex|ices)|odds)\b/i, 'a ratio'],
  [/^(?:number of )?(?:years?|yrs?)\b/i, 'years'],
  [/^(?:number of )?months?\b/i, 'months'],
  [/^(?:number of )?weeks?\b/i, 'weeks'],
  [/^(?:number of )?days?\b/i, 'days'],
  [/^(?:£|pounds?\b|gbp\b)/i, 'pounds'],
  [/^(?:percentages?|percent|per cent|proportions?|shares?)\b|^%/i, 'per cent'],
  [
    /^(?:counts?|numbers?|people|persons|totals?|frequency|thousands?|millions?|headcounts?|000s?)\b/i,
    'a number',
  ],
];

/** What a measure or a unit counts in; null where its words are not known. */
function wayOf(text: string): string | null {
  const rate = per.exec(text);
  if (rate) return `per ${rate[1] ?? '1'},000`;
  return ways.find(([words]) => words.test(text.trim()))?.[1] ?? null;
}

/**
 * Why a row is of another measure than its indicator: a number of people where a rate is meant. `measure` and `unit`
 * are as published. Null where it is not, or where the words say nothing.
 */
export function whyOtherMeasure(
  measure: string,
  unit: string,
  known: Pick<KnownIndicator, 'id' | 'unit'> | undefined,
): string | null {
  const own = wayOf(known?.unit ?? '');
  const published = wayOf(measure) ?? wayOf(unit);
  if (own === null || published === null || own === published) return null;
  return `another measure: ${measure || unit}; ${known!.id} is in ${known!.unit}`;
}
