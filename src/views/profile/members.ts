import { byName } from '../../areas/area.ts';
import type { AuthorityRow, AuthorityRowsProps } from '../../charts/authority-rows.ts';
import type { BySex } from '../../indicators/life-indicators.ts';
import { bothSexes, lifeExpectancy, yearDecimals } from '../../indicators/life-indicators.ts';
import { parsePeriod } from '../../indicators/period.ts';
import { rangesOf } from '../../indicators/ranges.ts';
import { countsAsMember, isWhollyInside, type CountedMember } from '../../gaps/spread.ts';
import { lifeSeriesIn } from '../../profiles/life-figures.ts';
import type { Profile, SharedArea } from '../../profiles/profile.ts';
import { creditIn } from '../../profiles/publisher-of.ts';
import { listOf } from '../../words/list.ts';
import { figureInCell, rangesOfPicture } from '../../words/range.ts';
import { sexLabel } from '../../words/sex.ts';
import { shareText } from '../../words/share.ts';
import { leadsWith } from './leads-with.ts';
import type { FiguresTableProps } from '../../charts/figures-table.ts';
import { countryBeside, includedIn, membersWord, scaleAround, type Spreads } from './spread.ts';
import { spreadView, type SpreadView } from './spread-view.ts';
import { called } from '../../words/kind-of-area.ts';
import { capitalised } from '../../words/sentence.ts';
import type { LinkInLine } from '../link-in-line.ts';

/** The councils of a system or county, ready to place. */
export interface MembersView {
  title: string;
  summary: string;
  /** The spread between them, where the page leads with something else. */
  spread: SpreadView | null;
  /** Years of life of each; null where no year of life of any is held. */
  rows: AuthorityRowsProps | null;
  /** Their names, where they stand in no rows. */
  names: LinkInLine[];
  /** Which councils are left out, and why; null where none is. */
  leftOut: string | null;
  /** Every figure with its range; null where no ranges are held. */
  table: FiguresTableProps | null;
}

const countedIn = (spreads: Spreads, sex: keyof Spreads, code: string): CountedMember | undefined =>
  spreads[sex]?.spread.included.find((member) => member.code === code);

/** Every member that counts, from the shortest lives of men to the longest. */
function memberRows(members: readonly SharedArea[], spreads: Spreads): AuthorityRow[] {
  const valueOf = (sex: keyof Spreads, code: string) =>
    countedIn(spreads, sex, code)?.value ?? null;
  return members
    .filter(countsAsMember)
    .map((member) => ({
      name: member.name,
      href: member.url ?? '/',
      women: valueOf('female', member.code),
      men: valueOf('male', member.code),
      ...(isWhollyInside(member) ? {} : { note: shareNote(member.share) }),
    }))
    .map((row) =>
      row.women === null && row.men === null
        ? { ...row, missing: 'No life expectancy is held for it.' }
        : row,
    )
    .sort((a, b) => (a.men ?? Infinity) - (b.men ?? Infinity) || byName(a, b));
}

const shareNote = (share: number): string => `${shareText(share)} of its residents live inside`;

/** Which councils are left out of a spread, and why; null where none is. */
function leftOutSentence(spreads: Spreads): string | null {
  const leftOut = new Map(
    bothSexes.flatMap((sex) => spreads[sex]?.spread.leftOut ?? []).map((each) => [each.code, each]),
  );
  if (leftOut.size === 0) return null;
  const named = [...leftOut.values()].map(
    ({ nameInSentence, share }) => `${nameInSentence} (${shareText(share)})`,
  );
  return `Left out, because under half of their residents live inside: ${listOf(named)}.`;
}

/** Years of life of every member that counts, with 95% ranges; null where none was published. */
function tableOf(members: readonly SharedArea[], spreads: Spreads): FiguresTableProps | null {
  const { female, male } = spreads;
  const each = female ?? male;
  if (!each || ((female?.ranges ?? 'none') === (male?.ranges ?? 'none') && each.ranges === 'none'))
    return null;
  return {
    caption: `Life expectancy at birth, ${parsePeriod(each.period).label}, years (95% range)`,
    columns: [capitalised(called('council').one), ...bothSexes.map(sexLabel)],
    rows: members
      .filter(countsAsMember)
      .map(({ name, code }) => [
        name,
        ...bothSexes.map((sex) => figureInCell(countedIn(spreads, sex, code), yearDecimals)),
      ]),
  };
}

/** The newest period of the figures of members, after a comma; empty where none has one. */
const inPeriod = ({ female, male }: Spreads): string => {
  const period = (female ?? male)?.period;
  return period ? `, ${parsePeriod(period).label}` : '';
};

/** What the upright line of dots is. */
export const uprightIs = (countryName: string): string => `${countryName} is the upright line.`;

const titleOf = (profile: Profile, count: number): string =>
  `Its ${count > 1 ? membersWord(profile) : called('local-authority').one}`;

/** Councils of which no year of life is held, by name alone; null where their years in good health name each. */
function withoutYears(profile: Profile): MembersView | null {
  const names = profile.members.filter(countsAsMember);
  const told = new Set(profile.healthyMembers?.members.map(({ code }) => code));
  if (names.every(({ code }) => told.has(code))) return null;
  const title = titleOf(profile, names.length);
  return { title, summary: '', spread: null, rows: null, names, leftOut: null, table: null };
}

/** The councils of a system or county; null for areas without any, and where nothing is to be added to other parts. */
export function membersView(profile: Profile, country: Profile): MembersView | null {
  const { members } = profile;
  const { betweenMembers } = profile.gaps;
  const rows = memberRows(members, betweenMembers);
  if (rows.every(({ men, women }) => men === null && women === null)) return withoutYears(profile);
  const life: BySex<number | null> = countryBeside(betweenMembers, lifeSeriesIn(country).life);
  const ordered = rows.filter(({ men }) => men !== null);
  const order = ordered.length > 1 ? 'In order of years of life for men. ' : '';
  const upright = bothSexes.some((sex) => life[sex] !== null);
  const summary = `${order}${upright ? uprightIs(country.name) : ''}`.trim();
  return {
    title: titleOf(profile, rows.length),
    summary,
    spread: leadsWith(profile) === 'lifeline' ? spreadView(profile, country) : null,
    rows: {
      words: {
        title: `Life expectancy of ${membersWord(profile)}: ${profile.name}${inPeriod(betweenMembers)}`,
        unit: 'years',
        alt: summary,
        source: creditIn(country, lifeExpectancy),
        note: leftOutSentence(betweenMembers),
        alone: { ranges: rangesOfPicture(rangesOf(includedIn(betweenMembers)), false) },
      },
      rows,
      country: { men: life.male, women: life.female },
      countryName: country.name,
      ...scaleAround([...rows.flatMap((row) => [row.men, row.women]), life.female, life.male]),
    },
    names: [],
    leftOut: leftOutSentence(betweenMembers),
    table: tableOf(members, betweenMembers),
  };
}
