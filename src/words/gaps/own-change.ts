import type { OwnChange } from '../../gaps/own-change.ts';
import { bothSexes, yearDecimals, type BySex } from '../../indicators/life-indicators.ts';
import { peopleOf } from '../sex.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { yearsText } from '../number.ts';

function size({ change }: OwnChange): string {
  if (change === 0) return 'the same as now';
  return `${change < 0 ? 'a fall' : 'a rise'} of ${formatNumber(Math.abs(change), yearDecimals)}`;
}

function moved(moving: OwnChange): string {
  if (moving.change === 0) return size(moving);
  const words = `${size(moving)} since`;
  if (!moving.test) return `${words}, not tested`;
  return `${words}, ${moving.test.isReal ? 'more than chance' : 'which could be chance'}`;
}

const areOfSameYears = (one: OwnChange, other: OwnChange): boolean =>
  one.from.text === other.from.text && one.to.text === other.to.text;

/** Both in one breath, where both are of the same years and neither could be tested. */
function untestedBoth({ female, male }: BySex<OwnChange | null>): string[] | null {
  if (!female || !male || female.test || male.test || !areOfSameYears(female, male)) return null;
  if (female.change === 0 && male.change === 0) return null;
  const [first, second] = [
    yearsText(female.then, yearDecimals),
    formatNumber(male.then, yearDecimals),
  ];
  const since = female.change === 0 ? '' : ' since';
  return [
    `For women it was ${first} in ${female.from.label}, ${size(female)}${since}, and for men ${second}, ${size(male)}: not tested, so it may be chance.`,
  ];
}

/**
 * How an area’s own figures changed, with what a test says: `For women it was 57.0 years in 2013 to 2015, a
 * fall of 5.2 since, more than chance.` One sentence a sex, or one for both with what is true of both; none
 * where there is nothing to compare.
 */
export const ownChangeSentences = (changes: BySex<OwnChange | null>): string[] =>
  untestedBoth(changes) ??
  bothSexes.flatMap((sex) => {
    const change = changes[sex];
    if (!change) return [];
    const then = yearsText(change.then, yearDecimals);
    return [`For ${peopleOf(sex)} it was ${then} in ${change.from.label}, ${moved(change)}.`];
  });
