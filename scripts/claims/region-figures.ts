import { join } from 'node:path';
import {
  asPrinted,
  periodSaid,
  printedNumber,
  sexSaid,
  workedOut,
  type ClaimRule,
} from './claim.ts';
import { entryOf } from './figures-of-kind.ts';
import { indicatorOfPage } from './peers.ts';
import type { Profile, PublicSite } from './public-site.ts';
import { rowsIn } from './table-rows.ts';

interface FigureRow {
  area_name: string;
  area_kind: string;
  period: string;
  sex: string;
  value: string;
}

/** Figures of regions in the public file of an indicator. */
const ofRegions = ({ folder }: PublicSite, id: string): FigureRow[] =>
  rowsIn<FigureRow>(join(folder, `data/indicators/${id}.csv`)).filter(
    ({ area_kind: kind, value }) => kind === 'region' && value !== '',
  );

/** The figure of its region for the newest figure of an area, whose kind lies in regions; null where none is held. */
function regionBeside(profile: Profile, id: string, site: PublicSite): FigureRow | null {
  const entry = entryOf(profile, id);
  if (!entry?.latest || profile.kind === 'ics') return null;
  const { period } = entry.latest;
  const isIt = (row: FigureRow): boolean =>
    row.area_name === profile.region && row.period === period && row.sex === entry.sex;
  return ofRegions(site, id).find(isIt) ?? null;
}

/** `; North West (region) 24.5%`, after “no figure for England is held”. */
const beside = /No figure for .+? is held(?:; (.+?) \([^()]+\) (−?[\d.,]*\d)%?)?(?= |;|$)/;

/** What is wrong of the region in a row that is compared with no country; null where nothing is. */
export function regionWrong(
  words: string,
  {
    profile,
    site,
    id,
    decimals,
  }: { profile: Profile; site: PublicSite; id: string; decimals: number },
): string | null {
  const [denial, name, value = ''] = beside.exec(words) ?? [];
  if (denial === undefined) return null;
  const held = regionBeside(profile, id, site);
  if (name === undefined) return held && `${held.area_name} has ${held.value}`;
  if (held?.area_name !== name) return `no figure of ${name} is held beside it`;
  return printedNumber(value) === Number(asPrinted(Number(held.value), decimals))
    ? null
    : `${name} has ${held.value}`;
}

const end = '(−?[\\d.,]*\\d)%? \\((.+)\\)';

/** Whether words name the regions whose figure prints as one of them does, and no others. */
function isEnd(
  value: number,
  [told = '', names = '']: string[],
  rows: FigureRow[],
  decimals: number,
) {
  const text = asPrinted(value, decimals);
  const there = rows.filter((row) => asPrinted(Number(row.value), decimals) === text);
  // The longest first: a name may begin with another.
  const others = there
    .toSorted((a, b) => b.area_name.length - a.area_name.length)
    .reduce((left, { area_name: name }) => left.replace(name, ''), names);
  return (
    printedNumber(told) === Number(text) &&
    there.every(({ area_name: name }) => names.includes(name)) &&
    /^(?:, | and )*$/.test(others)
  );
}

/** `By region it runs from 13.0% (South East) to 27.1% (West Midlands), in 2024/25.`, `By region it is for women 13.0% (…) throughout, in …`: on the page of an indicator. */
export const byRegion: ClaimRule = {
  pattern: new RegExp(
    `^By .+ it (?:runs|is)(?: for (women|men))? (?:from ${end} to ${end}|${end} throughout), in (.+)\\.$`,
  ),
  judge: ([, people, low = '', lowest = '', high = '', highest = '', ...one], page) => {
    const { address, site } = page;
    const id = indicatorOfPage(address);
    if (id === null) return null;
    const [all, throughout, said] = one;
    const sex = people === undefined ? 'persons' : sexSaid(people);
    const rows = ofRegions(site, id).filter(
      (row) => periodSaid(row.period) === said && row.sex === sex,
    );
    const values = rows.map(({ value }) => Number(value));
    const [min, max] = [Math.min(...values), Math.max(...values)];
    const { decimals = 1 } =
      [...site.profiles.values()]
        .flatMap(({ indicators }) => indicators)
        .find((each) => each.id === id) ?? {};
    const [from, to] = [
      [all ?? low, throughout ?? lowest],
      [all ?? high, throughout ?? highest],
    ];
    const isSo =
      values.length > 1 && isEnd(min, from!, rows, decimals) && isEnd(max, to!, rows, decimals);
    return workedOut(isSo, `its regions run from ${min} to ${max}`);
  },
};
