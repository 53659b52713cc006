import type { SpreadChartInput } from '../../charts/spread.ts';
import { publisherInSentence } from '../../citations/short-publisher.ts';
import { rangesOf } from '../../indicators/ranges.ts';
import {
  bothSexes,
  lifeExpectancy,
  yearDecimals as decimals,
} from '../../indicators/life-indicators.ts';
import { parsePeriod } from '../../indicators/period.ts';
import { holdsLife } from '../../profiles/life-of-area.ts';
import { lifeSeriesIn } from '../../profiles/life-figures.ts';
import type { Profile } from '../../profiles/profile.ts';
import { creditIn, publisherOf } from '../../profiles/publisher-of.ts';
import { averageSentence } from '../../words/gaps/average.ts';
import { spreadSourceSentence } from '../../words/gaps/spread-source.ts';
import { methodSentence } from '../../words/method-sentence.ts';
import { rangesOfPicture } from '../../words/range.ts';
import { joinSentences, sentence, type Sentence } from '../../words/sentence.ts';
import {
  countryBeside,
  includedIn,
  membersWord,
  spreadPictures,
  spreadSummary,
  widthSentence,
  type SpreadPicture,
  type Spreads,
} from './spread.ts';
import { called, withoutShort } from '../../words/kind-of-area.ts';

/** How far apart the councils of a system or county are, ready to place. */
export interface SpreadView {
  /** How wide that is beside others of its kind; null where there is nothing to set it beside. */
  width: Sentence | null;
  /** What it is drawn from; null without pictures. */
  drawn: SpreadChartInput | null;
  /** Where the figures are from, what is not held, and what was worked out instead. */
  note: Sentence;
}

/** When and from whom, and what was published of ranges; null where the country has nothing to date it by. */
function sourceOf(spreads: Spreads, publisher: string): Sentence | null {
  const held = bothSexes.flatMap((sex) => spreads[sex] ?? []);
  const [first] = held;
  if (!first) return null;
  return sentence(
    spreadSourceSentence({
      periodLabel: parsePeriod(first.period).label,
      publisher,
      ranges: rangesOf(includedIn(spreads)),
      hasOrder: first.spread.ends !== null,
    }),
  );
}

/** `, 2023 to 2025`: the years of a spread, for a picture that stands alone. */
function whenOf({ gaps: { betweenMembers } }: Profile): string {
  const [first] = bothSexes.flatMap((sex) => betweenMembers[sex] ?? []);
  return first ? `, ${parsePeriod(first.period).label}` : '';
}

const manyOf = (kind: Profile['kind']): string =>
  kind === 'ics' ? withoutShort(called('ics').many) : called('county').shortMany;

/**
 * Why members with figures are not set side by side: the country’s figure, which says of when, is not held. Nothing
 * where the edition has none of any area.
 */
function withoutCountry({ gaps, members }: Profile, country: Profile): Sentence | null {
  const isDated = bothSexes.some((sex) => gaps.betweenMembers[sex]);
  if (isDated || !holdsLife(country) || members.length === 0) return null;
  return sentence(
    `No life expectancy is held for ${country.nameInSentence}, so those of its ${membersWord({ kind: 'ics' })} are not set side by side here.`,
  );
}

/** That no official figure is held, and the average worked out instead; nothing where there is one, or none of any area. */
function insteadOfOfficial(profile: Profile, country: Profile): (Sentence | null)[] {
  const { lengths, gaps, kind } = profile;
  if (!holdsLife(country) || bothSexes.some((sex) => lengths.life[sex].latest)) return [];
  const { female, male } = gaps.betweenMembers;
  const average =
    female?.average && male?.average
      ? averageSentence({
          female: female.average,
          male: male.average,
          members: membersWord(profile),
          decimals,
        })
      : null;
  const isOfNone = bothSexes.every((sex) => lengths.life[sex].missing === 'not-for-its-kind');
  const whose = isOfNone ? manyOf(kind) : `this ${called(kind).short}`;
  return [
    sentence(`No official life expectancy for ${whose} is held in this edition.`),
    average,
    average && methodSentence('How it is worked out.', 'averages', { isDerived: true }),
  ];
}

const wordsOf = (profile: Profile, country: Profile, pictures: SpreadPicture[]) => ({
  title: `Life expectancy of ${membersWord(profile)}: ${profile.name}${whenOf(profile)}`,
  unit: 'years',
  alt: spreadSummary(pictures),
  source: creditIn(country, lifeExpectancy),
  note: null,
  alone: { ranges: rangesOfPicture(rangesOf(includedIn(profile.gaps.betweenMembers)), true) },
});

/** The spread between the members of an area, beside the country. */
export function spreadView(profile: Profile, country: Profile): SpreadView {
  const { betweenMembers } = profile.gaps;
  const life = countryBeside(betweenMembers, lifeSeriesIn(country).life);
  const pictures = spreadPictures(betweenMembers, { name: country.name, life }, profile.members);
  const width = widthSentence(profile, betweenMembers);
  const members = membersWord(profile);
  const said = [
    sourceOf(betweenMembers, publisherInSentence(publisherOf(country, lifeExpectancy))),
    ...insteadOfOfficial(profile, country),
    withoutCountry(profile, country),
    pictures.length > 0 ? sentence(`Neighbourhoods differ more than ${members} do.`) : null,
  ];
  return {
    width:
      width &&
      joinSentences([width, sentence(`The more ${members} there are, the wider it tends to be.`)]),
    drawn: pictures.length > 0 ? { words: wordsOf(profile, country, pictures), pictures } : null,
    note: joinSentences(said.filter((each) => each !== null)),
  };
}
