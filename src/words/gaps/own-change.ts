import type { OwnChange } from '../../gaps/own-change.ts';
import { bothSexes, yearDecimals, type BySex } from '../../indicators/life-indicators.ts';
import { peopleOf } from '../sex.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { yearsText } from '../number.ts';
import { notTestedGround } from '../test.ts';

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

/** Why neither was tested, where the reason is one. */
const groundOfBoth = (female: OwnChange, male: OwnChange): string | null =>
  female.untested !== null && female.untested === male.untested
    ? notTestedGround(female.untested)
    : null;

/** What is true of both changes at once: that nothing tested them, or what tests found of either alike; null elsewhere. */
function alikeInBoth(female: OwnChange, male: OwnChange, lacking: string | null): string | null {
  const [one, other] = [female.test, male.test];
  if (!one && !other) {
    if (female.change === 0 && male.change === 0) return null;
    const why = lacking ?? groundOfBoth(female, male);
    return why && `Not tested, as ${why}.`;
  }
  if (!one || !other || one.isReal !== other.isReal || !female.change || !male.change) return null;
  return one.isReal ? 'Both are more than chance.' : 'Both could be chance.';
}

/** Both one after the other, where both are of the same years and what tests say is true of both. */
function bothAtOnce(changes: BySex<OwnChange | null>, lacking: string | null): string[] | null {
  const { female, male } = changes;
  if (!female || !male || !areOfSameYears(female, male)) return null;
  const alike = alikeInBoth(female, male, lacking);
  if (alike === null) return null;
  const [first, second] = [
    yearsText(female.then, yearDecimals),
    formatNumber(male.then, yearDecimals),
  ];
  const since = female.change === 0 ? '' : ' since';
  return [
    `For women it was ${first} in ${female.from.label}, ${size(female)}${since}.`,
    `For men it was ${second}, ${size(male)}.`,
    alike,
  ];
}

/**
 * How an area’s own figures changed, with what a test says: `For women it was 57.0 years in 2013 to 2015, a
 * fall of 5.2 since, more than chance.` One sentence a sex, or what is true of both after them; none
 * where there is nothing to compare. `lacking`: why there are no ranges to test by, where that is known.
 */
export const ownChangeSentences = (
  changes: BySex<OwnChange | null>,
  lacking: string | null = null,
): string[] =>
  bothAtOnce(changes, lacking) ??
  bothSexes.flatMap((sex) => {
    const change = changes[sex];
    if (!change) return [];
    const then = yearsText(change.then, yearDecimals);
    return [`For ${peopleOf(sex)} it was ${then} in ${change.from.label}, ${moved(change)}.`];
  });
