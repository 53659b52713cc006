import { endsOfTenths, latestTenths, poorerHealthIn } from '../../gaps/by-tenth.ts';
import { yearsText } from '../../words/number.ts';
import { peopleOf } from '../../words/sex.ts';
import { bothSexes, yearDecimals } from '../../indicators/life-indicators.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { largest, type FindingRule } from './finding.ts';
import { notTestedSentence } from '../../words/test.ts';

/** Years in poorer health in the most deprived tenth beside the least, for the sex in which they differ most. */
export const poorerHealthByTenth: FindingRule = ({ areas, deprivationDeciles }) => {
  const { country } = areas;
  const tenths = latestTenths(deprivationDeciles, country.code);
  if (!tenths || country.path === null) return null;
  const ends = bothSexes.map((sex) => {
    const { most, least } = endsOfTenths(tenths[sex]);
    const [inMost, inLeast] = [most, least].map((each) => poorerHealthIn(each, yearDecimals));
    return { sex, most, least, inMost: inMost ?? 0, inLeast: inLeast ?? 0 };
  });
  const widest = largest(ends, (each) => each.inMost - each.inLeast);
  if (!widest || widest.inMost <= widest.inLeast) return null;
  const { sex, most, least, inMost, inLeast } = widest;
  return {
    number: formatNumber(inMost, yearDecimals),
    sex,
    heading: `years in poorer health for ${peopleOf(sex)} in the most deprived tenth of neighbourhoods`,
    sentence: `That is out of ${yearsText(most.life, yearDecimals)} of life. In the least deprived tenth it is ${formatNumber(inLeast, yearDecimals)}, out of ${formatNumber(least.life, yearDecimals)}.`,
    link: { text: country.name, href: `${country.path}#tenths` },
    period: tenths[sex].period.label,
    tested: `Worked out by us: years of life less years in good health. ${notTestedSentence(['no-ranges'])}`,
  };
};
