import { capitalised, listOf, peopleOf } from '../gaps/sentences/words.ts';
import type { BySex, LifeSex } from '../indicators/life-indicators.ts';
import { bothSexes, yearDecimals } from '../indicators/life-indicators.ts';
import { formatNumber } from '../indicators/number-format.ts';
import type { Period } from '../indicators/period.ts';
import type { PublishedComparison } from '../tables/edition.ts';
import { judgedBy } from './comparison.ts';

/** A gap's size without its sign, and which way it runs: `5.5` `years less`. */
export interface GapSize {
  sex: LifeSex;
  size: string;
  /** What follows the number: `years less, men`. */
  words: string;
}

/** The sizes of a gap for women and men, leaving out what is not held. */
export function gapSizes(
  gaps: BySex<{ now: { size: number } } | null>,
  [above, below]: readonly [string, string],
): GapSize[] {
  return bothSexes.flatMap((sex) => {
    const size = gaps[sex]?.now.size;
    if (size === undefined) return [];
    const way = size === 0 ? 'years’ difference' : size > 0 ? above : below;
    return [
      { sex, size: formatNumber(Math.abs(size), yearDecimals), words: `${way}, ${peopleOf(sex)}` },
    ];
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
  const phrases = groups.map(({ result, sexes }) => {
    const who = `for ${listOf(sexes.map(peopleOf))}`;
    return `${result} ${result === 'similar' ? 'to' : 'than'} ${country} ${who}`;
  });
  return `${capitalised(`by our test on the published ranges it is ${listOf(phrases)}`)}.`;
}

/** The period of a gap where both sexes share it, or each with its own. */
export function gapPeriods(gaps: BySex<{ now: { period: Period } } | null>): string {
  const labels = bothSexes.flatMap((sex) => gaps[sex]?.now.period.label ?? []);
  return listOf([...new Set(labels)]);
}
