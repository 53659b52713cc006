import { inArea } from '../../areas/in-area.ts';
import { listOf } from '../../words/list.ts';
import { peopleOf } from '../../words/sex.ts';
import { bothSexes, yearDecimals } from '../../indicators/life-indicators.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { parsePeriod } from '../../indicators/period.ts';
import { largest, whyListsAreUntested, type FindingRule } from './finding.ts';
import { notTestedSentence } from '../../words/test.ts';
import { called } from '../../words/kind-of-area.ts';
import { capitalised } from '../../words/sentence.ts';

/** The system in force whose local authorities are furthest apart in life expectancy. */
export const widestBetweenMembers: FindingRule = ({ areas, profiles }) => {
  const spreads = areas.systems.flatMap((system) =>
    bothSexes.flatMap((sex) => {
      const found = profiles.get(system.code)?.gaps.betweenMembers[sex];
      const ends = found?.spread.ends;
      return ends && ends.difference > 0 ? [{ system, sex, ends, ...found }] : [];
    }),
  );
  const widest = largest(spreads, (each) => each.ends.difference);
  if (!widest) return null;
  const { system, sex, ends, period, ranges } = widest;
  // Where there is one alone, no other could be further apart.
  const hasOthers = spreads.some((each) => each.system !== system);
  const others = `In length of life, no other ${called('ics').one} has ${called('local-authority').many} further apart. ${capitalised(called('system').many)} with more of them tend to spread wider.`;
  const alone = `That is how far apart ${called('local-authority').many} ${inArea(system.nameInSentence)} lie in length of life.`;
  const people = peopleOf(sex);
  return {
    number: formatNumber(ends.difference, yearDecimals),
    sex,
    heading: `years between ${people} ${inArea(listOf(ends.highest.names))} and ${people} ${inArea(listOf(ends.lowest.names))}`,
    sentence: hasOthers ? others : alone,
    link: { text: system.name, href: system.path ?? '/' },
    period: parsePeriod(period).label,
    tested: notTestedSentence(whyListsAreUntested(ranges)),
  };
};
