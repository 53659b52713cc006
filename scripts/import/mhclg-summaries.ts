import { Fault } from '../../src/tables/fault.ts';
import type { Problem } from '../../src/tables/problem.ts';
import { headingKey } from './layouts.ts';
import type { KnownArea } from './kinds-of-areas.ts';
import { otherNames } from './names-of-areas.ts';
import { problemOf } from './problems.ts';
import type { CsvRow } from './read-csv.ts';
import { newCells, type Cells } from './published-cells.ts';
import type { PublishedTable } from './published-files.ts';
import { currentCode } from './recodes.ts';

/** How files of a kind of area are known, and their column of codes named; copies and MHCLG itself head them differently. */
export interface SummariesOfKind {
  called: string;
  file: RegExp;
  only?: RegExp;
  code: RegExp;
}

/** What is published of one domain of an area, or of the index, whose `domain` is null. */
export interface DomainSummary {
  domain: string | null;
  averageRank: number;
  placeByAverageRank: number;
  averageScore: number;
  placeByAverageScore: number;
  /** share of neighbourhoods in the most deprived tenth of the country, 0 to 1, as printed */
  share: string;
  placeByShare: number;
}

/** Everything that a file of summaries says of one area; the index comes first. */
export interface Summary {
  code: string;
  /** How many areas of its kind have a place. */
  areasPlaced: number;
  domains: DomainSummary[];
}

/** The seven domains as MHCLG names them, by how headings begin. */
const domains: Readonly<Record<string, string>> = {
  income: 'Income',
  employment: 'Employment',
  education_skills_and_training: 'Education, skills and training',
  health_deprivation_and_disability: 'Health deprivation and disability',
  crime: 'Crime',
  barriers_to_housing_and_services: 'Barriers to housing and services',
  living_environment: 'Living environment',
};

/** How the headings of each figure of a domain end. */
const endings = {
  averageRank: ['average_rank'],
  placeByAverageRank: ['rank_of_average_rank'],
  averageScore: ['average_score'],
  placeByAverageScore: ['rank_of_average_score'],
  share: [
    'proportion_of_lso_as_in_most_deprived_10_percent_nationally',
    'proportion_of_LSOAs_in_most_deprived_10%_nationally',
  ],
  placeByShare: [
    'rank_of_proportion_of_lso_as_in_most_deprived_10_percent_nationally',
    'rank_of_proportion_of_LSOAs_in_most_deprived_10%_nationally',
  ],
} as const;

type Figure = keyof typeof endings;

const figuresOfDomain = Object.keys(endings) as Figure[];

const fault = (rule: string, means: string): Fault =>
  new Fault(rule, `${means} Download the file again, and do not save it in a spreadsheet.`);

const notAScore = fault(
  'is not an average score',
  'Scores of the index are numbers from 0 to 100.',
);
const notANumber = fault('is not an average', 'Averages are plain numbers.');
const notAShare = fault('is not a share from 0 to 1', 'MHCLG writes shares as 0.4211.');
const notAPlace = fault(
  'is no place',
  'Places are whole numbers from 1 to how many areas there are.',
);

const scoreCell = (text: string): number | Fault =>
  /^\d+(\.\d+)?$/.test(text) && Number(text) <= 100 ? Number(text) : notAScore;

const averageCell = (text: string): number | Fault =>
  /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : notANumber;

/**
 * A share as printed; its decimals are moved to per cent without a binary fraction. R writes 0.0009 as `9e-04`, which
 * the public copy has.
 */
function shareCell(text: string): string | Fault {
  if (/^\d(?:\.\d+)?e-0[1-5]$/.test(text)) return String(Number(text));
  return /^(?:0(?:\.\d+)?|1(?:\.0+)?)$/.test(text) ? text : notAShare;
}

const placeCell =
  (areas: number) =>
  (text: string): number | Fault =>
    /^[1-9]\d*$/.test(text) && Number(text) <= areas ? Number(text) : notAPlace;

/** The headings under which the figures of a domain may stand. */
const headingsOf = (domain: string): Record<Figure, string[]> =>
  Object.fromEntries(
    Object.entries(endings).map(([figure, ends]) => [
      figure,
      ends.map((end) => `${domain}_${end}`),
    ]),
  ) as Record<Figure, string[]>;

/** Headings of a domain that a file lacks, as the copy writes them. */
function lacking(header: readonly string[], domain: string): string[] {
  const keys = new Set(header.map(headingKey));
  return Object.values(headingsOf(domain)).flatMap((ways) =>
    ways.some((way) => keys.has(headingKey(way))) ? [] : [ways[0]!],
  );
}

/** The domains of a file; one of which only a part is there is told. The index must be there. */
function domainsIn({ name, table: { header } }: PublishedTable, problems: Problem[]): string[] {
  return ['imd', ...Object.keys(domains)].filter((domain) => {
    const missing = lacking(header, domain);
    if (missing.length === 0) return true;
    if (domain !== 'imd' && missing.length === figuresOfDomain.length) return false;
    const rule = `There is no column for ${missing.join(', ')}`;
    const fix = `Its columns are: ${header.join(', ')}.`;
    problems.push({ ...problemOf(name, rule, fix), line: 1 });
    return false;
  });
}

/** The figures of one domain in a row; null where one cannot be read, which is told. */
function domainOf(domain: string, cells: Cells<Figure>, areas: number): DomainSummary | null {
  const place = placeCell(areas);
  const read = {
    averageRank: cells.read('averageRank', averageCell),
    placeByAverageRank: cells.read('placeByAverageRank', place),
    averageScore: cells.read('averageScore', domain === 'imd' ? scoreCell : averageCell),
    placeByAverageScore: cells.read('placeByAverageScore', place),
    share: cells.read('share', shareCell),
    placeByShare: cells.read('placeByShare', place),
  };
  const isWhole = Object.values(read).every((value) => value !== undefined);
  return isWhole
    ? { domain: domains[domain] ?? null, ...(read as Omit<DomainSummary, 'domain'>) }
    : null;
}

/** The heading over the codes of areas; null where there is none, which is told. */
function codeHeadingOf(
  { name, table: { header } }: PublishedTable,
  { code }: SummariesOfKind,
  problems: Problem[],
): string | null {
  const found = header.find((heading) => code.test(heading));
  if (found !== undefined) return found;
  const fix = `Its columns are: ${header.join(', ')}.`;
  problems.push({
    ...problemOf(name, 'There is no column for the code of the area', fix),
    line: 1,
  });
  return null;
}

/** Tells once that places go further than there are areas: rows were lost, and each place of theirs would be told. */
function tellLostRows({ name, table }: PublishedTable, problems: Problem[]): boolean {
  const headings = headingsOf('imd');
  const keys = [...headings.placeByAverageRank, ...headings.placeByAverageScore].map(headingKey);
  const columns = table.header.filter((heading) => keys.includes(headingKey(heading)));
  const places = table.rows.flatMap((row) => columns.map((column) => row[column]!.trim()));
  const last = Math.max(0, ...places.filter((text) => /^[1-9]\d{0,3}$/.test(text)).map(Number));
  if (last <= table.rows.length) return false;
  const rule = `It has ${table.rows.length} areas, and their places go to ${last}: rows were lost, or a place is wrong`;
  problems.push(problemOf(name, rule, 'Download the file again.'));
  return true;
}

/** A code as registers write it; a row of totals, or a note below the table, has none. */
const isCode = (text: string): boolean => /^[A-Z]+\d+$/i.test(text);

/** Why a row cannot be of an area of such a file; null where it can. MHCLG summarises no country and no region. */
function whyNoArea(code: string, areas: ReadonlyMap<string, KnownArea>): string | null {
  if (!isCode(code)) return 'is no code of an area';
  const kind = areas.get(code)?.kind;
  return kind === 'country' || kind === 'region' ? `is the code of a ${kind}` : null;
}

/** Reads the code of a row; null where the row is of no area, or under the name of another, which is told. */
function codeReader(
  name: string,
  table: PublishedTable['table'],
  [codeHeading, areas]: readonly [string, ReadonlyMap<string, KnownArea>],
  problems: Problem[],
): (row: CsvRow, line: number) => { code: string; cells: Cells<'area' | 'name'> } | null {
  const nameHeading = table.header.find((heading) => areaName.test(heading)) ?? '';
  const headings = { area: [codeHeading], name: [nameHeading] };
  const cellsOf = newCells<'area' | 'name'>(name, table, headings, problems);
  const hasOtherName = otherNames(areas);
  return (row, line) => {
    const cells = cellsOf(row, line);
    const code = currentCode(cells.text('area'));
    const why = whyNoArea(code, areas);
    if (why === null) return hasOtherName(cells) ? null : { code, cells };
    const fix = 'A row of totals, or a note? Take the row out, or download the file again.';
    cells.tell('area', why, fix);
    return null;
  };
}

/** Headings over the names of areas, in copies and as MHCLG writes them. */
const areaName =
  /^(?:(?:ltla|utla|icb)\d\d_name|(?:Upper Tier )?Local Authority District name|Integrated Care Board name)/i;

/** One file of summaries; every cell that cannot be read, and every area given twice, is told with its line. */
export function summariesIn(
  file: PublishedTable,
  kind: SummariesOfKind,
  areas: ReadonlyMap<string, KnownArea>,
  problems: Problem[],
): Summary[] {
  const { name, table } = file;
  problems.push(...table.problems);
  const codeHeading = codeHeadingOf(file, kind, problems);
  const held = domainsIn(file, problems);
  if (codeHeading === null || !held.includes('imd')) return [];
  const codeOf = codeReader(name, table, [codeHeading, areas], problems);
  const readers = held.map(
    (domain) => [domain, newCells(name, table, headingsOf(domain), problems)] as const,
  );
  const areasPlaced = table.rows.length;
  if (tellLostRows(file, problems)) return [];
  const seen = new Set<string>();
  return table.rows.flatMap((row, at): Summary[] => {
    const line = table.lines[at]!;
    if (kind.only && isCode(row[codeHeading]!.trim()) && !kind.only.test(row[codeHeading]!.trim()))
      return [];
    const own = codeOf(row, line);
    if (own === null) return [];
    const { code, cells } = own;
    const found = readers.map(([domain, cellsOf]) =>
      domainOf(domain, cellsOf(row, line), areasPlaced),
    );
    if (seen.has(code)) cells.tell('area', 'is there twice', 'Take the row out that is wrong.');
    seen.add(code);
    const whole = found.filter((each) => each !== null);
    return whole.length === found.length ? [{ code, areasPlaced, domains: whole }] : [];
  });
}
