import { readingsOf, type Reading } from '../../gaps/reading.ts';
import { yearsText } from '../../words/number.ts';
import { peopleOf } from '../../words/sex.ts';
import {
  bothSexes,
  healthyLifeExpectancy,
  yearDecimals,
} from '../../indicators/life-indicators.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import type { Series } from '../../indicators/series.ts';
import { difference } from '../../statistics/difference.ts';
import { independentPeriods } from '../../statistics/independent-periods.ts';
import { differenceAsPrinted } from '../../statistics/rounding.ts';
import { z998 } from '../../statistics/significance.ts';
import { largest, type FindingRule } from './finding.ts';

/** The first and latest independent readings of a series, where a test at the 99.8% level tells them apart. */
function realChange(series: Series): { then: Reading; now: Reading } | null {
  const readings = independentPeriods(
    readingsOf(series).map((reading) => ({ ...reading.period, reading })),
  ).map(({ reading }) => reading);
  const [then, now] = [readings.at(0), readings.at(-1)];
  if (!then || !now || then === now) return null;
  if (then.lower === null || then.upper === null || now.lower === null || now.upper === null)
    return null;
  const test = difference(
    { value: now.value, lower: now.lower, upper: now.upper },
    { value: then.value, lower: then.lower, upper: then.upper },
    z998,
  );
  return test.isReal ? { then, now } : null;
}

const changeOf = ({ then, now }: { then: Reading; now: Reading }): number =>
  differenceAsPrinted(now.value, then.value, yearDecimals);

/**
 * How years in good health in the country have changed between the first and the latest of the periods
 * that share no year, for the sex that moved most; only where the change is real at the 99.8% level.
 */
export const changeInGoodHealth: FindingRule = ({ areas, indicators }) => {
  const { country } = areas;
  const indicator = indicators.get(healthyLifeExpectancy);
  const changes = bothSexes.flatMap((sex) => {
    const change = indicator && realChange(indicator.series.of(country.code, sex));
    return change && changeOf(change) !== 0 ? [{ sex, ...change }] : [];
  });
  const most = largest(changes, (each) => Math.abs(changeOf(each)));
  if (!most || !indicator) return null;
  const { sex, then, now } = most;
  const size = changeOf(most);
  return {
    number: formatNumber(Math.abs(size), yearDecimals),
    sex,
    heading: `${size < 0 ? 'fewer' : 'more'} years of good health for ${peopleOf(sex)} in ${country.nameInSentence} than in ${then.period.label}`,
    sentence: `Good health could be expected for ${yearsText(then.value, yearDecimals)} then, and for ${yearsText(now.value, yearDecimals)} in ${now.period.label}.`,
    link: { text: indicator.name, href: indicator.path },
    period: `${then.period.label}, and ${now.period.label}`,
    tested:
      'Tested: more than chance. A change this large would come up by chance alone less than once in 500 times.',
  };
};
