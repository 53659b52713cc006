import { healthyLifeExpectancy, lifeExpectancy } from '../indicators/life-indicators.ts';
import type { AskedIndicator } from './words-file.ts';

/** A figure that others are asked to lie beyond: `more than 20%`. */
export interface Limit {
  side: 'above' | 'below';
  /** Whether a figure that is level with it counts: `at least`. */
  takesLevel: boolean;
  value: number;
  /** As typed: `20`, `78.5`. */
  decimals: number;
}

/** A limit with what is typed beside it. */
interface LimitInText extends Limit {
  unit: '%' | 'years' | null;
  /** “Over 65” may be an age. */
  mayBeAge: boolean;
  /** The text without it. */
  rest: string;
}

const sides: readonly (readonly [
  words: string,
  Pick<LimitInText, 'side' | 'takesLevel' | 'mayBeAge'>,
])[] = [
  ['at least|no less than', { side: 'above', takesLevel: true, mayBeAge: false }],
  ['at most|no more than', { side: 'below', takesLevel: true, mayBeAge: false }],
  [
    '(?:more|higher|greater|larger|longer) than|above|exceeding',
    { side: 'above', takesLevel: false, mayBeAge: false },
  ],
  [
    '(?:less|lower|fewer|smaller|shorter) than|below',
    { side: 'below', takesLevel: false, mayBeAge: false },
  ],
  ['over|past', { side: 'above', takesLevel: false, mayBeAge: true }],
  ['under', { side: 'below', takesLevel: false, mayBeAge: true }],
];

const number = '(-?\\d[\\d,]*(?:\\.\\d+)?)';
const unit = '(\\s*%|\\s*per ?cent\\b|\\s*percent\\b|\\s*years?\\b(?! ago))?';
const patterns = sides.map(
  ([words, side]) => [new RegExp(`\\b(?:${words})\\s+${number}${unit}`, 'i'), side] as const,
);

/** The limit that a text names, the surest way of saying it first; null where it names none. */
export function limitIn(typed: string): LimitInText | null {
  for (const [pattern, side] of patterns) {
    const found = pattern.exec(typed);
    if (!found) continue;
    const [all, digits = '', of] = found;
    return {
      ...side,
      value: Number(digits.replaceAll(',', '')),
      decimals: digits.split('.')[1]?.length ?? 0,
      unit: of === undefined ? null : /year/i.test(of) ? 'years' : '%',
      rest: typed.replace(all, ' '),
    };
  }
  return null;
}

/** Nobody lives so short on average: “over 10 years” is how long something took. */
const shortestLife = 30;

/** Whether a limit may be one of what is measured, and no age and no span of time. */
export function fitsLimit(limit: LimitInText, { id, unit: own, group }: AskedIndicator): boolean {
  if (limit.unit !== null && limit.unit !== own) return false;
  if (limit.mayBeAge && limit.unit === null && own !== 'years') return false;
  const isOfLife = id === lifeExpectancy || id === healthyLifeExpectancy;
  if (isOfLife && limit.value < shortestLife) return false;
  return group !== 'people' || limit.value > 1000;
}
