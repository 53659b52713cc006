import {
  asPrinted,
  periodSaid,
  printedNumber,
  sexSaid,
  type ClaimRule,
  type Said,
  type Verdict,
} from './claim.ts';
import { errorOfBoth, errorsApart, z95 } from './errors-apart.ts';
import { life } from './lengths-of-life.ts';
import type { Profile, PublicFigure } from './public-site.ts';
import { newestTogether, sideBySide } from './side-by-side.ts';
import { figuresOf } from './figures-of-kind.ts';

/** The two areas of a page, in the order in which it compares them; null on a page of others. */
function pairOf(said: Said): [Profile, Profile] | null {
  const [one, other, third] = sideBySide(said);
  if (!one || !other || third) return null;
  const isTurned = said.block.section.includes(`${other.name} compared with ${one.name}`);
  return isTurned ? [other, one] : [one, other];
}

/** The figures of an indicator that two areas have for one sex, in the period that words name first, or where there are no words in the newest. */
function figuresOfPair(pair: readonly Profile[], id: string, sex: string, words: string) {
  const held = pair.flatMap((area) => figuresOf(area, id)).filter((each) => each.sex === sex);
  const [own = ''] = words.split('; newer figures');
  const named = held.findLast(({ period }) => own.includes(periodSaid(period)));
  const newest = newestTogether(pair, id).find(([figure]) => figure?.sex === sex);
  const { period } = (words === '' ? newest?.[0] : named) ?? {};
  return pair.map((area) =>
    figuresOf(area, id).find((each) => each.sex === sex && each.period === period),
  );
}

/** The difference of two figures as printed: that of the figures as they are printed. */
const apart = (own: PublicFigure, other: PublicFigure, decimals: number): string =>
  asPrinted(
    Number(asPrinted(own.value!, decimals)) - Number(asPrinted(other.value!, decimals)),
    decimals,
  );

/** Whether what is said of chance is what the ranges of two figures say; of none, only a real difference may stand alone. */
function isToldOf(own: PublicFigure, other: PublicFigure, words: string): Verdict {
  const errors = errorsApart(other, own);
  const saysReal = words.includes('more than chance');
  if (errors === null) return saysReal ? { against: 'one of the two has no range' } : 'untested';
  const isReal = Math.abs(errors) > z95;
  return isReal === (saysReal || !words.includes('may be chance'))
    ? 'tested'
    : { against: `they are ${Math.abs(errors).toFixed(2)} errors apart` };
}

/** `Men in A can expect to live 74.4 years, 6.8 years less than in B. Women can expect 79.1 years, 5.5 less.` */
const livesOfTwo: ClaimRule = {
  pattern:
    /^(Men|Women) (?:(?:in|on) (.+) can expect to live|can expect) ([\d.]+)(?: years)?, ([\d.]+)(?: years?)? (more|less)(?: than (?:in|on) (.+?))?(?: \(not tested\))?\.$/,
  judge: ([, people, own, years = '', size = '', way, beside], said) => {
    const pair = pairOf(said);
    if (!pair) return null;
    const names = pair.map(({ name_in_sentence: name }) => name);
    // The second sentence names nobody: it is of the two that the first one names.
    const isOfThem = (own ?? names[0]) === names[0] && (beside ?? names[1]) === names[1];
    const [, when = ''] = /Figures of (\d{4}(?: to \d{4})?)/.exec(said.block.text) ?? [];
    const [first, second] = figuresOfPair(pair, life, sexSaid(people), when);
    if (!isOfThem || !first || !second)
      return { against: 'the page sets other areas side by side' };
    const signed = Number(size) * (way === 'more' ? 1 : -1);
    const inTruth = Number(apart(first, second, 1));
    if (asPrinted(first.value!, 1) !== years || inTruth !== signed)
      return { against: `by their files it is ${first.value} years, ${inTruth} apart` };
    const saysUntested = said.sentence.endsWith('(not tested).');
    const isTested = errorsApart(second, first) !== null;
    if (isTested && saysUntested) return { against: 'both have a range' };
    if (!isTested && !saysUntested && !said.block.text.includes('no ranges are held'))
      return { against: 'one of the two has no range, and it is not said' };
    return isToldOf(first, second, said.block.text);
  },
};

/** Whether the likely range of a difference is that which words tell, `between 10.1 and 14.1`: from nought as the difference is. */
function isRangeTold(own: PublicFigure, other: PublicFigure, words: string, decimals: number) {
  const [, ...ends] = /: between ([\d.,]+) and ([\d.,]+)/.exec(words) ?? [];
  if (ends.length === 0) return true;
  const [size, half] = [Math.abs(own.value! - other.value!), z95 * errorOfBoth(own, other)];
  const held = [size - half, size + half].map((end) => Number(asPrinted(end, decimals)));
  return held.every((end, place) => end === printedNumber(ends[place]!));
}

/** `1.2 points higher`, `12.1 years lower more than chance: between 10.1 and 14.1`: of the two figures of its row. */
const difference: ClaimRule = {
  pattern: /^([\d,.]+)(?:%| [a-z]+)* (higher|lower)\b/,
  judge: ([, size = '', way], said) => {
    const [pair, { indicator, row, text }] = [pairOf(said), said.block];
    if (!pair || indicator === null) return null;
    const sex = /^.*?\b(women|men);/.exec(row)?.[1];
    const [own, other] = figuresOfPair(pair, indicator, sex ? sexSaid(sex) : 'persons', row);
    if (!own || !other) return { against: 'one of the two has no figure' };
    const { decimals = 1 } = pair[0].indicators.find(({ id }) => id === indicator) ?? {};
    const signed = printedNumber(size) * (way === 'higher' ? 1 : -1);
    const inTruth = Number(apart(own, other, decimals));
    if (signed !== inTruth) return { against: `by their files they are ${inTruth} apart` };
    return isRangeTold(own, other, text, decimals)
      ? isToldOf(own, other, text)
      : { against: 'by their ranges that of the difference is another' };
  },
};

/** What is said of two areas side by side. */
export const pairRules: readonly ClaimRule[] = [livesOfTwo, difference];
