import {
  healthyLifeExpectancy,
  inequalityInLifeExpectancy,
  lifeExpectancy,
} from '../../src/indicators/life-indicators.ts';

/** Ages from and to, both counted; `to` null has no end. */
export interface AgeRange {
  from: number;
  to: number | null;
}

/**
 * Ages as publishers write them: `10+ yrs`, `<75 yrs`, `18-64 yrs`, `5 yrs`, `All ages`, `16 years and over`,
 * `Under 75`. Null for any other text, and for a blank.
 */
export function ageRange(text: string): AgeRange | null {
  const words = text.trim().toLowerCase().replaceAll('–', '-');
  if (['all ages', 'all', 'at birth'].includes(words)) return { from: 0, to: null };
  const under = /^(?:<|under |less than )\s*(\d+)/.exec(words);
  if (under) return { from: 0, to: Number(under[1]) - 1 };
  const over =
    /^(?:ages? |aged |≥|>=)?\s*(\d+)\s*(?:\+|(?:yrs?|years)?\s*(?:\+|plus|(?:and|or|&) (?:over|above|older|more|upwards?)))/.exec(
      words,
    );
  const from = /^(?:≥|>=)\s*(\d+)/.exec(words);
  if (over ?? from) return { from: Number((over ?? from)![1]), to: null };
  const between = /^(?:ages? |aged )?(\d+)\s*(?:-|to)\s*(\d+)/.exec(words);
  if (between) return { from: Number(between[1]), to: Number(between[2]) };
  const one = /^(\d+)\s*(?:yrs?|years?)?$/.exec(words);
  return one ? { from: Number(one[1]), to: Number(one[1]) } : null;
}

/** Whether a published age is the one asked for: the same text, or the same ages in other words. */
export function isAge(published: string, age: string, range: AgeRange | null): boolean {
  if (published.trim().toLowerCase() === age.trim().toLowerCase()) return true;
  const found = ageRange(published);
  return range !== null && found !== null && found.from === range.from && found.to === range.to;
}

/** Lengths of life, which are counted from birth: their age is nought, or that of all. */
const fromBirth: readonly string[] = [
  lifeExpectancy,
  healthyLifeExpectancy,
  inequalityInLifeExpectancy,
];
/** Whether an indicator is a length of life, which publishers give of women and of men. */
export const isLengthOfLife = (indicator: string): boolean => fromBirth.includes(indicator);

const birth =
  /^(?:at )?birth$|^(?:age )?0(?: ?(?:yrs|years))?$|^(?:<|under |less than )1(?: ?(?:yr|year))?$/i;

/** The same of an indicator, by what indicators.csv says of its age. */
export const isAgeOf = (
  published: string,
  { id, age, ages }: { id: string; age: string; ages: AgeRange | null },
): boolean =>
  isAge(published, age, ages) ||
  ((ages?.from ?? 0) === 0 && fromBirth.includes(id) && birth.test(published.trim()));
