import { join } from 'node:path';
import { readAreasWithPage, whyNoPage, type AreasWithPage } from './areas-with-page.ts';
import { percentOfShare, rounded } from './decimal.ts';
import type { DataFolder } from './data-folder.ts';
import { downloadsIn } from './files-of-folder.ts';
import { noOptions, type Importer, type ImportOptions, type ImportSummary } from './importer.ts';
import { blankRow, writeObservations } from './observations.ts';
import { problemOf, refuseIfAny } from './problems.ts';
import { headerOf, readCsv, readPublished, type CsvRow } from './read-csv.ts';
import { currentCode } from './recodes.ts';
import { newTally, type Tally } from './tally.ts';
import { writeTable } from './write-table.ts';

const period = '2025';

interface Summary {
  code: string;
  /** average score, as printed */
  score: string;
  /** share of neighbourhoods in the most deprived tenth of the country, 0 to 1, as printed */
  share: string;
}

/** How files of the three kinds are known, and their columns named; copies and MHCLG itself head them differently. */
interface Summaries {
  called: string;
  file: RegExp;
  only?: RegExp;
  code: RegExp;
}

const scores = /^(?:imd_average_score|IMD - Average score ?)$/i;
const shares =
  /^(?:imd_proportion_of_lso_as_in_most_deprived_10_percent_nationally|IMD - Proportion of LSOAs in most deprived 10% nationally ?)$/i;

const layouts: readonly Summaries[] = [
  {
    called: 'districts and unitary authorities (ltla)',
    file: /ltla|lower[-_ ]tier/i,
    code: /^(?:ltla\d\d_code|Local Authority District code \(\d{4}\))/i,
  },
  {
    called: 'integrated care boards (icb)',
    file: /icb|integrated[-_ ]care/i,
    code: /^(?:icb\d\d_code|Integrated Care Board code \(\d{4}\))/i,
  },
  {
    // Counties only: the other rows repeat the lower tier with fewer decimals.
    called: 'counties (utla)',
    file: /utla|upper[-_ ]tier/i,
    only: /^E10/,
    code: /^(?:utla\d\d_code|Upper Tier Local Authority District code)/i,
  },
];

const neighbourhoods = /lsoa/i;

/** The years of geographies that an index of 2025 is published for, by the kind of area. */
const vintages: Readonly<Record<string, readonly string[]>> = {
  lsoa: ['21'],
  ltla: ['24', '25'],
  utla: ['24', '25'],
  icb: ['24', '25', '26'],
};

/** Why a file is of another index than that of 2025, by its name or its headings; null where nothing says so. */
function otherYear(name: string, header: readonly string[]): string | null {
  const named = /(?:imd|iod|id)[-_ ]?(20\d\d|\d\d(?!\d))/i.exec(name)?.[1];
  const year = named && (named.length === 2 ? `20${named}` : named);
  if (year && year !== period) return `its name says ${year}`;
  const heading = header.find((text) => {
    const [, kind, vintage] = /^(lsoa|ltla|utla|icb)(\d\d)_?(?:code|cd)$/i.exec(text) ?? [];
    const [, ofYear] = /code \((20\d\d)\)/i.exec(text) ?? [];
    const old = vintage && !vintages[kind!.toLowerCase()]?.includes(vintage);
    return old || (ofYear !== undefined && Number(ofYear) < 2021);
  });
  return heading ? `its column “${heading}” is of areas of another year` : null;
}

/** The file of a kind. Throws when there is none, or two. */
function fileOf(files: readonly string[], called: string, pattern: RegExp): string {
  const found = files.filter((name) => pattern.test(name));
  if (found.length === 1) return found[0]!;
  const why = found.length === 0 ? 'No file here is of' : `${found.join(' and ')} are both of`;
  throw new Error(`${why} ${called}, by its name.`);
}

/** Throws every file that is of another index, by name: stored as that of 2025 it would be false. */
function refuseOtherYears(from: string, files: readonly string[]): void {
  refuseIfAny(
    files.flatMap((name) => {
      const why = otherYear(name, headerOf(readPublished(join(from, name))));
      const fix = `This importer stores the Index of ${period}: download the files of that year.`;
      return why ? [problemOf(name, `The file is not of the Index of ${period}: ${why}`, fix)] : [];
    }),
  );
}

/** A column by the ways in which it is headed. Throws with what was looked for. */
function columnOf(name: string, row: CsvRow | undefined, pattern: RegExp, what: string): string {
  const columns = Object.keys(row ?? {});
  const column = columns.find((heading) => pattern.test(heading));
  if (column) return column;
  throw new Error(`${name} has no column for ${what}. Its columns are: ${columns.join(', ')}.`);
}

function readSummaries(from: string, files: readonly string[]): Summary[] {
  return layouts.flatMap(({ called, file, only, code }) => {
    const name = fileOf(files, called, file);
    const rows = readCsv(join(from, name));
    const codes = columnOf(name, rows[0], code, 'the code of the area');
    const score = columnOf(name, rows[0], scores, 'the average score');
    const share = columnOf(name, rows[0], shares, 'the share in the most deprived tenth');
    return rows
      .filter((row) => !only || only.test(row[codes]!))
      .map((row) => ({ code: currentCode(row[codes]!), score: row[score]!, share: row[share]! }));
  });
}

/** MHCLG summarises no country. Its share is counted from the neighbourhoods; a score is not worked out. */
function countryShare(from: string, files: readonly string[]): number {
  const name = fileOf(files, 'neighbourhoods (lsoa)', neighbourhoods);
  const deciles = readCsv(join(from, name), ['IMD_decile']);
  const most = deciles.filter((row) => row['IMD_decile'] === '1').length;
  return rounded((100 * most) / deciles.length, 2);
}

function withPage(summaries: Summary[], areas: AreasWithPage, tally: Tally): Summary[] {
  return summaries.filter(({ code }) => {
    if (!areas.has(code)) tally.add('summaries', whyNoPage(code));
    return areas.has(code);
  });
}

const shape = {
  table: 'neighbourhood-summaries.csv',
  columns: ['area_code', 'average_score', 'share_in_most_deprived_tenth'],
  key: ['area_code'],
} as const;

/** Files of the index in the folder: CSVs in one of its layouts. */
const filesOfIndex = (from: string): string[] =>
  downloadsIn(from)
    .filter(({ publishers }) => publishers.includes('mhclg-imd'))
    .map(({ file }) => file);

async function run(
  from: string,
  data: DataFolder,
  { replace }: ImportOptions = noOptions,
): Promise<ImportSummary> {
  const areas = readAreasWithPage(data);
  const tally = newTally();
  const files = filesOfIndex(from);
  refuseOtherYears(from, files);
  const summaries = withPage(readSummaries(from, files), areas, tally);
  const scoreRows = summaries.map(({ code, score }) => ({
    ...blankRow(code, period, null),
    value: Number(score),
  }));
  const shareRows = summaries.map(({ code, share }) => ({
    ...blankRow(code, period, null),
    value: percentOfShare(share),
  }));
  const country = { ...blankRow(areas.country, period, null), value: countryShare(from, files) };
  const rows = summaries.map(({ code, score, share }) => ({
    area_code: code,
    average_score: Number(score),
    share_in_most_deprived_tenth: Number(share),
  }));
  const tables = [
    writeTable(data, shape, rows),
    writeObservations(data, 'deprivation-score', scoreRows, replace),
    writeObservations(
      data,
      'neighbourhoods-in-most-deprived-tenth',
      [...shareRows, country],
      replace,
    ),
  ];
  return { tables, leftOut: tally.leftOut(), notes: [] };
}

/** The Index of Multiple Deprivation 2025 of MHCLG: scores and shares of areas. */
export const importer: Importer = {
  publisher: 'mhclg-imd',
  folders: ['mhclg-imd-2025', 'mhclg-imd'],
  reads:
    '*ltla24.csv, *utla24.csv, *icb24.csv, *lsoa21.csv of the Index of Multiple Deprivation 2025',
  run,
};
