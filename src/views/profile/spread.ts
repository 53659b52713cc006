import { peopleOf } from '../../words/sex.ts';
import type { AreaKind } from '../../tables/edition.ts';
import type { ChartSex } from '../../charts/figure.ts';
import { capitalised, type Sentence } from '../../words/sentence.ts';
import { spreadPlaceSentence } from '../../words/gaps/spread.ts';
import type { CountedMember, SpreadEnd } from '../../gaps/spread.ts';
import { listOf } from '../../words/list.ts';
import { rangeAfter, type Ranged } from '../../words/range.ts';
import type { BySex } from '../../indicators/life-indicators.ts';
import { bothSexes, forBothSexes, yearDecimals } from '../../indicators/life-indicators.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { publishedAt } from '../../indicators/series.ts';
import type { Series } from '../../indicators/series.ts';
import type { SharedArea } from '../../profiles/profile.ts';
import type { MembersSpread } from '../../profiles/spread-of-area.ts';
import { fewestToRank } from '../../statistics/fewest.ts';
import { called } from '../../words/kind-of-area.ts';

/** One dot of a spread, with the ends of its range. */
interface Dot extends Ranged {
  name: string;
  href: string;
  value: number;
}

/** The spread of one sex, ready to draw. */
export interface SpreadPicture {
  sex: ChartSex;
  members: Dot[];
  country: number | null;
  countryName: string;
  min: number;
  max: number;
}

/** The spreads of an area for women and for men. */
export type Spreads = BySex<MembersSpread | null>;

/** An area, as far as words about its spread need it. */
interface Whose {
  kind: AreaKind;
  validTo: string | null;
}

/** Whole years around all figures of both sexes, so that women and men share one rule. */
export function scaleAround(values: readonly (number | null)[]): { min: number; max: number } {
  const held = values.filter((value) => value !== null);
  return { min: Math.floor(Math.min(...held)), max: Math.ceil(Math.max(...held)) };
}

/** The country's years of life in the period of each spread; null where there is none. */
export const countryBeside = (spreads: Spreads, countryLife: BySex<Series>): BySex<number | null> =>
  forBothSexes((sex) => {
    const period = spreads[sex]?.period;
    return period ? (publishedAt(countryLife[sex], period)?.value ?? null) : null;
  });

/** The figures of all members that stand in a spread, of women and of men. */
export const includedIn = (spreads: Spreads): CountedMember[] =>
  bothSexes.flatMap((sex) => spreads[sex]?.spread.included ?? []);

/** The spreads of women and men on one scale; none where fewer than two members have figures. */
export function spreadPictures(
  spreads: Spreads,
  country: { name: string; life: BySex<number | null> },
  members: readonly SharedArea[],
): SpreadPicture[] {
  const pages = new Map(members.map((member) => [member.code, member.url]));
  const scale = scaleAround([
    ...includedIn(spreads).flatMap((member) => [member.value, member.lower, member.upper]),
    country.life.female,
    country.life.male,
  ]);
  return bothSexes.flatMap((sex) => {
    const spread = spreads[sex]?.spread;
    if (!spread?.ends) return [];
    return [
      {
        sex: peopleOf(sex),
        members: spread.included.map(({ code, name, value, lower, upper }) => ({
          name,
          href: pages.get(code) ?? '/',
          value,
          lower,
          upper,
        })),
        country: country.life[sex],
        countryName: country.name,
        ...scale,
      },
    ];
  });
}

/** What the pictures of a spread show, for those who do not see them. */
export function spreadSummary(pictures: readonly SpreadPicture[]): string {
  const years = (value: number) => formatNumber(value, yearDecimals);
  const endOf = (members: readonly Dot[], end: Dot) => {
    const there = members.filter((member) => years(member.value) === years(end.value));
    const range = there.length === 1 ? rangeAfter(end, yearDecimals) : '';
    return `${listOf(there.map((member) => member.name))} ${years(end.value)}${range}`;
  };
  return pictures
    .map(({ sex, members, country, countryName }) => {
      const [first, last] = [members[0], members.at(-1)];
      if (!first || !last) return '';
      const against = country === null ? '' : `; ${countryName} ${years(country)}`;
      return `${capitalised(sex)}: from ${endOf(members, first)} to ${endOf(members, last)}${against}.`;
    })
    .join(' ');
}

/** What the members of a system or county are called. */
export const membersWord = (area: Pick<Whose, 'kind'>): string =>
  area.kind === 'county' ? called('district').shortMany : called('local-authority').many;

/**
 * All areas that a spread is set among: `the 34 systems with two or more ${called('local-authority').many}`; beside
 * the page of a system that has ended, it says that they are those in force.
 */
function placedAmong(area: Whose, count: number): string {
  if (area.kind === 'county') return `the ${count} ${called('county').shortMany}`;
  const inForce = area.validTo === null ? '' : ' in force';
  return `the ${count} ${called('system').many}${inForce} with two or more ${called('local-authority').many}`;
}

/** How wide the spreads of an area are beside those of its kind in force; null where either sex has none, and among fewer than three. */
export function widthSentence(area: Whose, { female, male }: Spreads): Sentence | null {
  if (!female?.place || !male?.place) return null;
  if (Math.min(female.place.of, male.place.of) < fewestToRank) return null;
  return spreadPlaceSentence({
    female: female.place,
    male: male.place,
    all: placedAmong(area, Math.max(female.place.of, male.place.of)),
    isInForce: area.validTo === null,
    decimals: yearDecimals,
  });
}

/** An end of a spread in years, its range behind it where one area alone stands there and has one. */
function endInWords({ value, names }: SpreadEnd, member: CountedMember | undefined): string {
  const isAlone = names.length === 1 && member !== undefined;
  return formatNumber(value, yearDecimals) + (isAlone ? rangeAfter(member, yearDecimals) : '');
}

/** From where to where life expectancy runs between the members; null where fewer than two have a figure. */
export function spreadRangeSentence(area: Pick<Whose, 'kind'>, spreads: Spreads): string | null {
  const ranges = bothSexes.flatMap((sex) => {
    const { ends, included } = spreads[sex]?.spread ?? {};
    if (!ends) return [];
    const lowest = endInWords(ends.lowest, included?.[0]);
    const highest = endInWords(ends.highest, included?.at(-1));
    return [`${peopleOf(sex)} can expect from ${lowest} to ${highest}`];
  });
  const [first, second] = ranges;
  if (first === undefined) return null;
  const others = second === undefined ? '' : ` ${capitalised(second)}.`;
  return `Between its ${membersWord(area)}, ${first} years of life.${others}`;
}

/** Why there is no gap between the members of a system: only one has a figure; null where two have. */
export function onlyMemberSentence(area: Pick<Whose, 'kind'>, spreads: Spreads): string | null {
  const spread = (spreads.female ?? spreads.male)?.spread;
  const [only, second] = spread?.included ?? [];
  if (!spread || second) return null;
  const members = spread.included.length + spread.withoutValue.length;
  if (!only) return `No life expectancy is held for any of its ${membersWord(area)}.`;
  if (members === 1)
    return `It has one ${called('local-authority').one}, ${only.nameInSentence}. So there is no gap to show.`;
  return `Life expectancy is held for one of its ${members} ${membersWord(area)}, ${only.nameInSentence}. So there is no gap to show.`;
}
