import { peopleOf } from '../../words/sex.ts';
import {
  bothSexes,
  inequalityInLifeExpectancy,
  yearDecimals,
} from '../../indicators/life-indicators.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { gapsInside } from '../gaps-inside.ts';
import { largest, whyListsAreUntested, type FindingRule } from './finding.ts';
import { rangesOf } from '../../indicators/ranges.ts';
import { notTestedSentence } from '../../words/test.ts';
import { called } from '../../words/kind-of-area.ts';

/** The widest gap by deprivation inside one local authority. */
export const widestInsideAuthority: FindingRule = (materials) => {
  const widestOfEach = bothSexes.flatMap((sex) => {
    const found = gapsInside(materials, sex);
    const widest = found?.gaps[0];
    return widest && widest.years > 0 ? [{ sex, ...found, ...widest }] : [];
  });
  const widest = largest(widestOfEach, (each) => each.years);
  const indicator = materials.indicators.get(inequalityInLifeExpectancy);
  if (!widest || !indicator) return null;
  const { area, sex, years, period, gaps } = widest;
  return {
    number: formatNumber(years, yearDecimals),
    sex,
    heading: `years between ${peopleOf(sex)} at the most and the least deprived ends of ${area.nameInSentence}`,
    sentence: `No other ${called('local-authority').one} has a wider gap in length of life inside it, by the slope index of inequality.`,
    link: { text: area.name, href: area.path ?? indicator.path },
    period: period.label,
    tested: notTestedSentence(whyListsAreUntested(rangesOf(gaps))),
  };
};
