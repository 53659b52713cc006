import type { Area } from '../../areas/area.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import type { ChartSex } from '../../charts/figure.ts';
import { capitalised, type Sentence } from '../../words/sentence.ts';
import { spreadPlaceSentence } from '../../words/gaps/spread.ts';
import { listOf } from '../../words/list.ts';
import { peopleOf } from '../../words/sex.ts';
import type { BySex } from '../../indicators/life-indicators.ts';
import { bothSexes, forBothSexes, yearDecimals } from '../../indicators/life-indicators.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { parsePeriod } from '../../indicators/period.ts';
import { publishedAt } from '../../indicators/series.ts';
import type { Series } from '../../indicators/series.ts';
import type { MembersSpread } from '../../profiles/spread-of-area.ts';
import { roundedText } from '../../statistics/rounding.ts';

/** One dot of a spread. */
interface Dot {
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

type Spreads = BySex<MembersSpread | null>;

/** Whole years around all figures of both sexes, so that women and men share one rule. */
function scaleAround(values: readonly (number | null)[]): { min: number; max: number } {
  const held = values.filter((value) => value !== null);
  return { min: Math.floor(Math.min(...held)), max: Math.ceil(Math.max(...held)) };
}

/** The country's years of life in the period of each spread; null where there is none. */
export const countryBeside = (spreads: Spreads, countryLife: BySex<Series>): BySex<number | null> =>
  forBothSexes((sex) => {
    const period = spreads[sex]?.period;
    return period ? (publishedAt(countryLife[sex], period)?.value ?? null) : null;
  });

/** The spreads of women and men on one scale; none where fewer than two members have figures. */
export function spreadPictures(
  spreads: Spreads,
  country: { name: string; life: BySex<number | null> },
  areas: AreaIndex,
): SpreadPicture[] {
  const values = bothSexes.flatMap((sex) => spreads[sex]?.spread.included ?? []);
  const scale = scaleAround([
    ...values.map((member) => member.value),
    country.life.female,
    country.life.male,
  ]);
  return bothSexes.flatMap((sex) => {
    const spread = spreads[sex]?.spread;
    if (!spread?.ends) return [];
    const members = spread.included.map((member) => {
      const area = areas.get(member.code);
      return { name: area.name, href: area.path ?? '/', value: member.value };
    });
    return [
      {
        sex: peopleOf(sex),
        members,
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
  const namesAt = (members: readonly Dot[], end: Dot) =>
    listOf(
      members
        .filter((member) => years(member.value) === years(end.value))
        .map((member) => member.name),
    );
  return pictures
    .map(({ sex, members, country, countryName }) => {
      const [first, last] = [members[0], members.at(-1)];
      if (!first || !last) return '';
      const against = country === null ? '' : `; ${countryName} ${years(country)}`;
      return `${capitalised(sex)}: from ${namesAt(members, first)} ${years(first.value)} to ${namesAt(members, last)} ${years(last.value)}${against}.`;
    })
    .join(' ');
}

/** One council of a system or county in the list under the spread. */
export interface MemberRow {
  name: string;
  href: string;
  women: number | null;
  men: number | null;
  note?: string;
  /** A sentence, where a figure is missing. */
  missing?: string;
}

/** Every member with at least half its residents inside, from the shortest lives of men to the longest. */
export function memberRows(area: Area, spreads: Spreads, areas: AreaIndex): MemberRow[] {
  const valueOf = (sex: 'female' | 'male', code: string) =>
    spreads[sex]?.spread.included.find((member) => member.code === code)?.value ?? null;
  return areas
    .membersOf(area)
    .filter((member) => member.share >= 0.5)
    .map((member) => ({
      name: member.area.name,
      href: member.area.path ?? '/',
      women: valueOf('female', member.area.code),
      men: valueOf('male', member.area.code),
      ...(member.share < 0.99999 ? { note: shareNote(member.share) } : {}),
    }))
    .map((row) =>
      row.women === null && row.men === null
        ? { ...row, missing: 'No life expectancy is published for it.' }
        : row,
    )
    .sort((a, b) => (a.men ?? Infinity) - (b.men ?? Infinity) || a.name.localeCompare(b.name));
}

/** Ends of the scale that the rows of members are drawn on, in whole years, with the country's figures. */
export const memberScale = (
  rows: readonly MemberRow[],
  country: BySex<number | null>,
): { min: number; max: number } =>
  scaleAround([...rows.flatMap((row) => [row.men, row.women]), country.female, country.male]);

const shareNote = (share: number): string => `${shareText(share)} of its residents live inside`;

/** A share as a percentage: `75%`; never 100% or 0% of what is not all or nothing. */
export function shareText(share: number): string {
  const percent = roundedText(share * 100, 0);
  if (percent === '100' && share < 1) return 'over 99%';
  if (percent === '0' && share > 0) return 'under 1%';
  return `${percent}%`;
}

/** Which councils are left out of a spread, and why; null where none is. */
export function leftOutSentence(spreads: Spreads, areas: AreaIndex, area: Area): string | null {
  const codes = new Set(
    bothSexes.flatMap((sex) => spreads[sex]?.spread.leftOut.map((member) => member.code) ?? []),
  );
  const named = areas
    .membersOf(area)
    .filter((member) => codes.has(member.area.code))
    .map((member) => `${member.area.nameInSentence} (${shareText(member.share)})`);
  if (named.length === 0) return null;
  return `Left out, because under half of their residents live inside: ${listOf(named)}.`;
}

/** What the members of a system or county are called. */
export const membersWord = (area: Area): string =>
  area.kind === 'county' ? 'districts' : 'local authorities';

/**
 * All areas that a spread is set among: `the 34 systems with two or more local authorities`; beside
 * the page of a system that has ended, it says that they are those in force.
 */
function placedAmong(area: Area, count: number): string {
  if (area.kind === 'county') return `the ${count} counties`;
  const inForce = area.validTo === null ? '' : ' in force';
  return `the ${count} systems${inForce} with two or more local authorities`;
}

/** How wide the spreads of an area are beside those of its kind in force; null where either sex has none. */
export function widthSentence(area: Area, { female, male }: Spreads): Sentence | null {
  if (!female?.place || !male?.place) return null;
  return spreadPlaceSentence({
    female: female.place,
    male: male.place,
    all: placedAmong(area, Math.max(female.place.of, male.place.of)),
    isInForce: area.validTo === null,
    decimals: yearDecimals,
  });
}

/** From where to where life expectancy runs between the members; null where fewer than two have a figure. */
export function spreadRangeSentence(area: Area, spreads: Spreads): string | null {
  const write = (years: number) => formatNumber(years, yearDecimals);
  const ranges = bothSexes.flatMap((sex) => {
    const ends = spreads[sex]?.spread.ends;
    if (!ends) return [];
    return [
      `from ${write(ends.lowest.value)} to ${write(ends.highest.value)} years for ${peopleOf(sex)}`,
    ];
  });
  if (ranges.length === 0) return null;
  return `Between its ${membersWord(area)}, life expectancy runs ${listOf(ranges)}.`;
}

/** Why there is no gap between the members of a system: only one has a figure; null where two have. */
export function onlyMemberSentence(area: Area, spreads: Spreads): string | null {
  const spread = (spreads.female ?? spreads.male)?.spread;
  const [only, second] = spread?.included ?? [];
  if (!spread || second) return null;
  const members = spread.included.length + spread.withoutValue.length;
  if (!only) return `No life expectancy is published for any of its ${membersWord(area)}.`;
  if (members === 1)
    return `It has one local authority, ${only.nameInSentence}, so there is no gap between local authorities to show.`;
  return `Of its ${members} ${membersWord(area)}, only ${only.nameInSentence} has a published life expectancy, so there is no gap between them to show.`;
}

/** Where and when the figures of a spread are from, and that dots in order are not a ranking. */
export function spreadSourceSentence(spreads: Spreads, publisher: string): string | null {
  const each = bothSexes.flatMap((sex) => spreads[sex] ?? [])[0];
  if (!each) return null;
  const order = each.spread.ends ? ', so the order of the dots is not a ranking' : '';
  return `Life expectancy at birth, ${parsePeriod(each.period).label}, from ${publisher}; no ranges were published${order}.`;
}
