import { healthyLifeExpectancy, lifeExpectancy } from '../indicators/life-indicators.ts';
import { withFigures, withWordsAgain } from './shares-in-words.ts';
import type { AskedIndicator } from './words-file.ts';

/** A figure that others are asked to lie beyond, `more than 20%`, or two that they are asked to lie between. */
export interface Limit {
  side: 'above' | 'below';
  /** Whether a figure that is level with it counts: `at least`. */
  takesLevel: boolean;
  value: number;
  /** The other end, `between 10% and 20%`, which counts; null of one limit. */
  to: number | null;
  /** As typed: `20`, `78.5`. */
  decimals: number;
}

/** A limit with what is typed beside it. */
export interface LimitInText extends Limit {
  unit: '%' | 'years' | null;
  /** “Over 65” may be an age. */
  mayBeAge: boolean;
  /** Its words as typed. */
  text: string;
  /** The text without it. */
  rest: string;
}

/** Ways of naming a limit, the surest first: `side`, whether a level figure counts, whether it may be an age. */
const ways: readonly (readonly [string, Limit['side'], boolean, boolean])[] = [
  ['at least|no less than', 'above', true, false],
  ['at most|no more than', 'below', true, false],
  ['(?:more|higher|greater|larger|longer) than|above', 'above', false, false],
  ['(?:less|lower|fewer|smaller|shorter) than|below', 'below', false, false],
  ['over|past', 'above', false, true],
  ['under', 'below', false, true],
];

const digits = '(-?\\d[\\d,]*(?:\\.\\d+)?)';
const unitAfter = '(\\s*%|\\s*per ?cent\\b|\\s*years?\\b(?! ago| old))?';
const number = `\\s+${digits}${unitAfter}`;

/** What turns a limit round, `not above`, or lets a level figure count: `at or above`; how figures came beyond it is on their pages. */
const before =
  '(?:(?:fallen|fell|dropped|slipped|risen|rose|gone|climbed)\\s+(?:to\\s+)?)?(?:(?<not>not?)\\s+|(?<level>(?:at|on)\\s+or)\\s+)?';

const share = '(-?\\d[\\d,]*(?:\\.\\d+)?(?:\\s*%|\\s*per ?cent\\b))';

/** A share with its limit after it as one before it, `20% or more`: of what is no share it may be an age. */
const limitFirst = (typed: string): string =>
  typed
    .replace(new RegExp(`${share}\\s+(?:or|and) (?:more|over|above|higher)\\b`, 'i'), 'at least $1')
    .replace(new RegExp(`${share}\\s+or (?:less|fewer|under|below|lower)\\b`, 'i'), 'at most $1');

const valueOf = (text: string): number => Number(text.replaceAll(',', ''));

const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0;

const unitOf = (of: string | undefined): LimitInText['unit'] => {
  if (of === undefined) return null;
  return /year/i.test(of) ? 'years' : '%';
};

/** What stands before the first and the second of two ends: `between 10% and 20%`, `from 10 to 20%`, `15-20%`. */
const ranges = (
  [
    ['between\\s+', '\\s+and\\s+'],
    ['(?:from\\s+)?', '\\s*(?:to|-|–)\\s*'],
  ] as const
).map(
  ([first, second]) =>
    new RegExp(`(?<![\\w.])${first}${digits}${unitAfter}${second}${digits}${unitAfter}`, 'i'),
);

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

/** The two figures between which others are asked to lie; null where none are named, or years. */
function rangeIn(typed: string): LimitInText | null {
  for (const range of ranges) {
    const found = range.exec(typed);
    if (!found) continue;
    const [text, low = '', ofLow, high = '', ofHigh] = found;
    const unit = unitOf(ofHigh ?? ofLow);
    if (valueOf(low) >= valueOf(high) || (unit === null && (isYear(low) || isYear(high)))) continue;
    return {
      side: 'above',
      takesLevel: true,
      value: valueOf(low),
      to: valueOf(high),
      decimals: Math.max(decimalsOf(low), decimalsOf(high)),
      unit,
      mayBeAge: unit === null,
      text,
      rest: typed.replace(text, ' '),
    };
  }
  return null;
}

/** The one limit that a text names, the surest way of saying it first. */
function oneIn(typed: string): LimitInText | null {
  for (const [words, side, takesLevel, mayBeAge] of ways) {
    const found = new RegExp(`\\b${before}(?:${words})${number}`, 'i').exec(typed);
    if (!found) continue;
    const { not, level } = found.groups ?? {};
    const [all, , , value = '', of] = found;
    const isTurned = not !== undefined;
    return {
      side: isTurned === (side === 'above') ? 'below' : 'above',
      takesLevel: isTurned ? !takesLevel : takesLevel || level !== undefined,
      mayBeAge,
      text: all,
      value: valueOf(value),
      to: null,
      decimals: decimalsOf(value),
      unit: unitOf(of),
      rest: typed.replace(all, ' '),
    };
  }
  return null;
}

/** The limit that a text names, in figures or in words; null where it names none. */
export function limitIn(asked: string): LimitInText | null {
  const typed = limitFirst(withFigures(asked));
  const [range, one] = [rangeIn(typed), oneIn(typed)];
  // “Employment at 16-64 below 70%” names ages and a limit.
  const found = one !== null && one.unit !== null && range?.unit === null ? one : (range ?? one);
  return found && { ...found, rest: withWordsAgain(found.rest, asked) };
}

/** Nobody lives so short on average: “over 10 years” is how long something took. */
const shortestLife = 30;

/** More is no age and no span of years. */
const mostYears = 1000;

/** Whether a limit may be one of what is measured, and no age and no span of time. */
export function fitsLimit(limit: LimitInText, { id, unit: own, group }: AskedIndicator): boolean {
  if (limit.unit !== null && limit.unit !== own) return false;
  const isCount = own === 'people' && limit.value > mostYears;
  if (limit.mayBeAge && limit.unit === null && own !== 'years' && !isCount) return false;
  const isOfLife = id === lifeExpectancy || id === healthyLifeExpectancy;
  if (isOfLife && limit.value < shortestLife) return false;
  return group !== 'people' || isCount || limit.unit === own;
}
