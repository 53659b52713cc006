import { listOf } from '../words/list.ts';
import { peopleOf } from '../words/sex.ts';
import type { BySex, LifeSex } from '../indicators/life-indicators.ts';
import { bothSexes, yearDecimals } from '../indicators/life-indicators.ts';
import { formatNumber } from '../indicators/number-format.ts';
import type { Period } from '../indicators/period.ts';
import type { PublishedComparison } from '../tables/edition.ts';
import { judgedBy } from '../indicators/comparison.ts';

/** A gap's size without its sign, and which way it runs: `5.5` `years less`. */
export interface GapSize {
  sex: LifeSex;
  size: string;
  /** What follows the number: `years less, men`. */
  words: string;
}

/** A gap in years without its sign: `3.7`. */
export const gapSizeText = (size: number): string => formatNumber(Math.abs(size), yearDecimals);

/** The sizes of a gap for women and men, leaving out what is not held. */
export function gapSizes(
  gaps: BySex<{ now: { size: number } } | null>,
  [above, below]: readonly [string, string],
): GapSize[] {
  return bothSexes.flatMap((sex) => {
    const size = gaps[sex]?.now.size;
    if (size === undefined) return [];
    const way = size === 0 ? 'years’ difference' : size > 0 ? above : below;
    return [{ sex, size: gapSizeText(size), words: `${way}, ${peopleOf(sex)}` }];
  });
}

interface Naming {
  country: string;
  publisher: string;
}

/** What the publisher's own test of life expectancy found: `OHID’s test finds both worse than England.` */
export function publishedTestSentence(
  found: BySex<PublishedComparison | null>,
  { country, publisher }: Naming,
): string | null {
  const tested = bothSexes.flatMap((sex) => {
    const result = found[sex];
    return result && result !== 'not-compared' ? [{ sex, result }] : [];
  });
  const [first, second] = tested;
  if (!first) return null;
  const against = (result: string) =>
    `${result} ${result === 'similar' ? 'to' : 'than'} ${country}`;
  const opening = `${publisher}’s test finds life expectancy`;
  if (!second) return `${opening} of ${peopleOf(first.sex)} ${against(first.result)}.`;
  if (first.result === second.result)
    return `${opening} ${against(first.result)}, for women and for men.`;
  return `${opening} of ${peopleOf(first.sex)} ${against(first.result)}, and of ${peopleOf(second.sex)} ${against(second.result)}.`;
}

/** Our own test of healthy life expectancy, from the published interval. */
export function computedTestSentence(
  found: BySex<'lower' | 'similar' | 'higher' | null>,
  country: string,
): string | null {
  const groups = (['better', 'worse', 'similar'] as const).flatMap((result) => {
    const sexes = bothSexes.filter((sex) => {
      const test = found[sex];
      return test !== null && judgedBy('higher', test) === result;
    });
    return sexes.length > 0 ? [{ result, sexes }] : [];
  });
  if (groups.length === 0) return null;
  const against = (result: string) =>
    `${result} ${result === 'similar' ? 'to' : 'than'} ${country}`;
  const whom = (sexes: readonly LifeSex[]) => listOf(sexes.map((sex) => `for ${peopleOf(sex)}`));
  const opening = 'Our test on the published ranges finds healthy life expectancy';
  const [first, second] = groups;
  if (first && !second) return `${opening} ${against(first.result)}, ${whom(first.sexes)}.`;
  const phrases = groups.map(({ result, sexes }) => `${against(result)} ${whom(sexes)}`);
  return `${opening} ${phrases.join(', and ')}.`;
}

/** The period of a gap where both sexes share it, or whose is which. */
export function gapPeriods(gaps: BySex<{ now: { period: Period } } | null>): string {
  const dated = bothSexes.flatMap((sex) => {
    const label = gaps[sex]?.now.period.label;
    return label ? [{ sex, label }] : [];
  });
  const labels = [...new Set(dated.map(({ label }) => label))];
  if (labels.length < 2) return labels.join('');
  return listOf(dated.map(({ sex, label }) => `${label} for ${peopleOf(sex)}`));
}

/** When the figures of a gap are from, and whose they are: `Figures for 2023 to 2025, from OHID.` */
export const gapSource = (
  gaps: BySex<{ now: { period: Period } } | null>,
  publisher: string,
): string => `Figures for ${gapPeriods(gaps)}, from ${publisher}.`;
