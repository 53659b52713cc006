import { counted } from './number.ts';
import type { Untested } from '../gaps/untested.ts';
import { yearDecimals } from '../indicators/life-indicators.ts';
import { fromTo, type NamedValue } from './ends.ts';
import { upperTierInShort } from './kind-of-area.ts';
import { untestedChangeSentence } from './test.ts';

/** A list of years in poorer health, as its sentences need it. */
export interface ListedYears {
  /** Every area of the list with its years, named as in running text. */
  held: readonly NamedValue[];
  periodLabel: string;
  /** Why the change is not tested; null where none is given. */
  untested: Untested | null;
  /** How many areas lack one length of life or the other. */
  lacking: { life: number; healthy: number };
}

const style = { decimals: yearDecimals, unit: 'years' };

const lackingSentence = (count: number, length: string): string[] =>
  count === 0
    ? []
    : [
        `Not in the list: ${counted(count, { one: 'area', many: 'areas' })}, of which no ${length} is held.`,
      ];

/** What the list of one sex shows: its ends, why the change is not tested, and who is not in it. */
export const listedYearsSentences = (list: ListedYears): string[] => [
  `${list.held.length} ${upperTierInShort()}, ${list.periodLabel}.`,
  fromTo(list.held, style),
  ...(list.untested ? [untestedChangeSentence(list.untested)] : []),
  ...lackingSentence(list.lacking.life, 'life expectancy'),
  ...lackingSentence(list.lacking.healthy, 'healthy life expectancy'),
];
