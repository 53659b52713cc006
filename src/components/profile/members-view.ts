import type { Area } from '../../areas/area.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import type { ChartSex } from '../../charts/figure.ts';
import { listOf } from '../../gaps/sentences/words.ts';
import type { BySex } from '../../indicators/life-indicators.ts';
import { bothSexes, yearDecimals } from '../../indicators/life-indicators.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import type { MembersSpread } from '../../profiles/spread-of-area.ts';
import { roundedText } from '../../statistics/rounding.ts';
import { chartSex } from './gap-pictures.ts';

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
function scaleOf(spreads: Spreads, country: BySex<number | null>): { min: number; max: number } {
  const values = bothSexes.flatMap((sex) => [
    ...(spreads[sex]?.spread.included.map((member) => member.value) ?? []),
    ...(country[sex] === null ? [] : [country[sex]]),
  ]);
  return { min: Math.floor(Math.min(...values)), max: Math.ceil(Math.max(...values)) };
}

/** The spreads of women and men on one scale; none where fewer than two members have figures. */
export function spreadPictures(
  spreads: Spreads,
  country: { name: string; life: BySex<number | null> },
  areas: AreaIndex,
): SpreadPicture[] {
  const scale = scaleOf(spreads, country.life);
  return bothSexes.flatMap((sex) => {
    const spread = spreads[sex]?.spread;
    if (!spread?.ends) return [];
    const members = spread.included.map((member) => {
      const area = areas.get(member.code);
      return { name: area.name, href: area.path ?? '/', value: member.value };
    });
    return [
      {
        sex: chartSex[sex],
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
  return pictures
    .map(({ sex, members, country, countryName }) => {
      const [first, last] = [members[0], members.at(-1)];
      if (!first || !last) return '';
      const against = country === null ? '' : `; ${countryName} ${years(country)}`;
      return `${sex === 'women' ? 'Women' : 'Men'}: from ${first.name} ${years(first.value)} to ${last.name} ${years(last.value)}${against}.`;
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
    .sort((a, b) => (a.men ?? Infinity) - (b.men ?? Infinity) || a.name.localeCompare(b.name));
}

const shareNote = (share: number): string => `${percentText(share)} of its residents live inside`;

/** A share as a percentage: `75%`; never 100% or 0% of what is not all or nothing. */
export function percentText(share: number): string {
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
    .map((member) => `${member.area.nameInSentence} (${percentText(member.share)})`);
  if (named.length === 0) return null;
  return `Left out, because under half of their residents live inside: ${listOf(named)}.`;
}

/** That no official figure is held for the area, and what is known instead. */
export function unknownLifeSentence(
  area: Area,
  spreads: Spreads,
  write: (years: number) => string,
): string {
  const none = `No life expectancy for ${area.nameInSentence} as a whole is held in this edition.`;
  const ranges = bothSexes.flatMap((sex) => {
    const ends = spreads[sex]?.spread.ends;
    if (!ends) return [];
    return [
      `from ${write(ends.lowest.value)} to ${write(ends.highest.value)} years for ${chartSex[sex]}`,
    ];
  });
  if (ranges.length === 0) return none;
  const members = area.kind === 'county' ? 'districts' : 'local authorities';
  return `${none} Between its ${members} it runs ${listOf(ranges)}.`;
}
