import type { OwnChange } from '../../gaps/own-change.ts';
import { bothSexes, yearDecimals, type BySex } from '../../indicators/life-indicators.ts';
import { peopleOf } from '../sex.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { yearsText } from '../number.ts';

function moved({ change, test }: OwnChange): string {
  if (change === 0) return 'the same as now';
  const size = formatNumber(Math.abs(change), yearDecimals);
  const words = `${change < 0 ? 'a fall' : 'a rise'} of ${size} since`;
  if (!test) return `${words}, not tested`;
  return `${words}, ${test.isReal ? 'more than chance' : 'which could be chance'}`;
}

/**
 * How an area’s own figures changed, with what a test says: `For women it was 57.0 years in 2013 to 2015, a
 * fall of 5.2 since, more than chance.` One sentence a sex; none where there is nothing to compare.
 */
export const ownChangeSentences = (changes: BySex<OwnChange | null>): string[] =>
  bothSexes.flatMap((sex) => {
    const change = changes[sex];
    if (!change) return [];
    const then = yearsText(change.then, yearDecimals);
    return [`For ${peopleOf(sex)} it was ${then} in ${change.from.label}, ${moved(change)}.`];
  });
