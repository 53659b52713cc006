import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readAreasWithPage, whyNoPage, type AreasWithPage } from './areas-with-page.ts';
import { percentOfShare, rounded } from './decimal.ts';
import type { Importer, ImportSummary } from './importer.ts';
import { blankRow, writeObservations } from './observations.ts';
import { readCsv } from './read-csv.ts';
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

/** The three copies name the same three columns differently. */
const layouts: { file: RegExp; only?: RegExp; code: RegExp; score: RegExp; share: RegExp }[] = [
  {
    file: /ltla\d\d\.csv$/,
    code: /^ltla\d\d_code$/,
    score: /^imd_average_score$/,
    share: /^imd_proportion_of_lso_as_in_most_deprived_10_percent_nationally$/,
  },
  {
    file: /icb\d\d\.csv$/,
    code: /^icb\d\d_code$/,
    score: /^imd_average_score$/,
    share: /^imd_proportion_of_lso_as_in_most_deprived_10_percent_nationally$/,
  },
  {
    // Counties only: the other rows repeat the lower tier with fewer decimals.
    file: /utla\d\d\.csv$/,
    only: /^E10/,
    code: /^Upper Tier Local Authority District code/,
    score: /^IMD - Average score/,
    share: /^IMD - Proportion of LSOAs in most deprived 10% nationally/,
  },
];

function fileNamed(from: string, pattern: RegExp): string {
  const name = readdirSync(from).find((file) => pattern.test(file));
  if (!name) throw new Error(`No file here is named ${pattern.source}.`);
  return join(from, name);
}

function readSummaries(from: string): Summary[] {
  return layouts.flatMap(({ file, only, code, score, share }) => {
    const rows = readCsv(fileNamed(from, file));
    const [codeColumn, scoreColumn, shareColumn] = [code, score, share].map((pattern) => {
      const column = Object.keys(rows[0] ?? {}).find((name) => pattern.test(name));
      if (!column) throw new Error(`${file.source} has no column ${pattern.source}.`);
      return column;
    });
    return rows
      .filter((row) => !only || only.test(row[codeColumn!]!))
      .map((row) => ({
        code: currentCode(row[codeColumn!]!),
        score: row[scoreColumn!]!,
        share: row[shareColumn!]!,
      }));
  });
}

/** MHCLG summarises no country. Its share is counted from the neighbourhoods; a score is not worked out. */
function countryShare(from: string): number {
  const deciles = readCsv(fileNamed(from, /lsoa\d\d\.csv$/), ['IMD_decile']);
  const most = deciles.filter((row) => row['IMD_decile'] === '1').length;
  return rounded((100 * most) / deciles.length, 2);
}

function withPage(summaries: Summary[], areas: AreasWithPage, tally: Tally): Summary[] {
  return summaries.filter(({ code }) => {
    if (!areas.has(code)) tally.add('summaries', whyNoPage(code));
    return areas.has(code);
  });
}

async function run(from: string, data: string): Promise<ImportSummary> {
  const areas = readAreasWithPage(data);
  const tally = newTally();
  const summaries = withPage(readSummaries(from), areas, tally);
  const scores = summaries.map(({ code, score }) => ({
    ...blankRow(code, period, null),
    value: Number(score),
  }));
  const shares = summaries.map(({ code, share }) => ({
    ...blankRow(code, period, null),
    value: percentOfShare(share),
  }));
  const country = { ...blankRow(areas.country, period, null), value: countryShare(from) };
  const shape = {
    table: 'neighbourhood-summaries.csv',
    columns: ['area_code', 'average_score', 'share_in_most_deprived_tenth'],
    key: ['area_code'],
  } as const;
  const rows = summaries.map(({ code, score, share }) => ({
    area_code: code,
    average_score: Number(score),
    share_in_most_deprived_tenth: Number(share),
  }));
  const tables = [
    writeTable(data, shape, rows),
    writeObservations(data, 'deprivation-score', scores),
    writeObservations(data, 'neighbourhoods-in-most-deprived-tenth', [...shares, country]),
  ];
  return { tables, leftOut: tally.leftOut(), notes: [] };
}

/** The Index of Multiple Deprivation 2025 of MHCLG: scores and shares of areas. */
export const importer: Importer = {
  publisher: 'mhclg-imd',
  reads:
    '*ltla24.csv, *utla24.csv, *icb24.csv, *lsoa21.csv of the Index of Multiple Deprivation 2025',
  run,
};
