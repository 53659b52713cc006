import { join } from 'node:path';
import type { Problem } from '../../src/tables/problem.ts';
import { readAreasWithPage, whyNoPage, type AreasWithPage } from './areas-with-page.ts';
import { percentOfShare } from './decimal.ts';
import { downloadsIn } from './files-of-folder.ts';
import { knownAreas, type KnownArea } from './kinds-of-areas.ts';
import { countryShare, fileOf, tableOf } from './mhclg-neighbourhoods.ts';
import type { Importer } from './importer.ts';
import { blankRow, writeObservations } from './observations.ts';
import { problemOf, refuseIfAny } from './problems.ts';
import { headerOf, readPublished } from './read-csv.ts';
import {
  summariesIn,
  type DomainSummary,
  type SummariesOfKind,
  type Summary,
} from './mhclg-summaries.ts';
import { newTally, type Tally } from './tally.ts';
import { writeTable } from './write-table.ts';

const period = '2025';

const layouts: readonly SummariesOfKind[] = [
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

/** The years of geographies that an index of 2025 is published for, by the kind of area. */
const vintages: Readonly<Record<string, readonly string[]>> = {
  lsoa: ['21'],
  ltla: ['24', '25'],
  utla: ['24', '25'],
  icb: ['24', '25', '26'],
};

/** The years of the indices before, in whatever words a name or a heading puts them. */
const before = /(?<!\d)(2000|2004|2007|2010|2015|2019)(?!\d)/;
const inShort = /(?<![a-z])(?:imd|iod|id)[-_ ]?(20\d\d|\d\d(?!\d))/i;
/** The year that people are counted in (“Total population: mid 2022”): not that of the index. */
const midYear = /(?<![a-z])mid[-_ ]?20\d\d/gi;

/** The year of an index that a text names; null where it names none. */
function yearIn(text: string): string | null {
  const ofIndex = text.replace(midYear, '');
  const named = inShort.exec(ofIndex)?.[1] ?? before.exec(ofIndex)?.[1];
  return named === undefined ? null : named.length === 2 ? `20${named}` : named;
}

/** Why a file is of another index than that of 2025, by its name or its headings; null where nothing says so. */
function otherYear(name: string, header: readonly string[]): string | null {
  const year = yearIn(name);
  if (year !== null && year !== period) return `its name says ${year}`;
  const says = header.find((text) => ![null, period].includes(yearIn(text)));
  if (says !== undefined) return `its column “${says}” is of ${yearIn(says)}`;
  const heading = header.find((text) => {
    const [, kind, vintage] = /^(lsoa|ltla|utla|icb)(\d\d)_?(?:code|cd)$/i.exec(text) ?? [];
    const [, ofYear] = /code \((20\d\d)\)/i.exec(text) ?? [];
    const old = vintage && !vintages[kind!.toLowerCase()]?.includes(vintage);
    return old || (ofYear !== undefined && Number(ofYear) < 2021);
  });
  return heading ? `its column “${heading}” is of areas of another year` : null;
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

function readSummaries(
  from: string,
  files: readonly string[],
  areas: ReadonlyMap<string, KnownArea>,
  problems: Problem[],
): Summary[] {
  return layouts.flatMap((kind) => {
    const found = files.filter((each) => kind.file.test(each));
    const name = fileOf(found, `${kind.called}, by its name`, problems);
    return name === null ? [] : summariesIn(tableOf(from, name), kind, areas, problems);
  });
}

/** Summaries of areas that have a page; the others are counted. */
function withPage(summaries: Summary[], areas: AreasWithPage, tally: Tally): Summary[] {
  return summaries.filter(({ code }) => {
    if (!areas.has(code)) tally.add('summaries', whyNoPage(code));
    return areas.has(code);
  });
}

const shape = {
  table: 'deprivation-domains.csv',
  columns: [
    'area_code',
    'domain',
    'average_rank',
    'place_by_average_rank',
    'average_score',
    'place_by_average_score',
    'share_in_most_deprived_tenth',
    'place_by_share',
    'areas_placed',
  ],
  key: ['area_code', 'domain'],
} as const;

/** A row of the table for the index and for each domain of an area. */
const rowsOf = ({ code, areasPlaced, domains }: Summary) =>
  domains.map((each) => ({
    area_code: code,
    domain: each.domain,
    average_rank: each.averageRank,
    place_by_average_rank: each.placeByAverageRank,
    average_score: each.averageScore,
    place_by_average_score: each.placeByAverageScore,
    share_in_most_deprived_tenth: Number(each.share),
    place_by_share: each.placeByShare,
    areas_placed: areasPlaced,
  }));

/** A figure of the index, which comes first, as the observation of an area. */
const observationOf = (
  { code, domains: [index] }: Summary,
  value: (index: DomainSummary) => number,
) => ({ ...blankRow(code, period, null), value: value(index!) });

/** Files of the index in the folder: CSVs in one of its layouts. */
const filesOfIndex = (from: string): string[] =>
  downloadsIn(from)
    .filter(({ publishers }) => publishers.includes('mhclg-imd'))
    .map(({ file }) => file);

const run: Importer['run'] = async (from, data, { replace }) => {
  const areas = readAreasWithPage(data);
  const tally = newTally();
  const files = filesOfIndex(from);
  refuseOtherYears(from, files);
  const problems: Problem[] = [];
  const read = readSummaries(from, files, knownAreas(data), problems);
  const ofCountry = countryShare(from, files, data, problems);
  refuseIfAny(problems);
  const summaries = withPage(read, areas, tally);
  const scores = summaries.map((each) => observationOf(each, (index) => index.averageScore));
  const shares = summaries.map((each) => observationOf(each, ({ share }) => percentOfShare(share)));
  const country = { ...blankRow(areas.country, period, null), value: ofCountry };
  const tables = [
    writeTable(data, shape, summaries.flatMap(rowsOf)),
    writeObservations(data, 'deprivation-score', scores, replace),
    writeObservations(data, 'neighbourhoods-in-most-deprived-tenth', [...shares, country], replace),
  ];
  return { tables, leftOut: tally.leftOut(), notes: [] };
};

/** The Index of Multiple Deprivation 2025 of MHCLG: scores, shares and places of areas, and of its seven domains. */
export const importer: Importer = {
  publisher: 'mhclg-imd',
  folders: ['mhclg-imd-2025', 'mhclg-imd'],
  reads:
    '*ltla24.csv, *utla24.csv, *icb24.csv, *lsoa21.csv of the Index of Multiple Deprivation 2025',
  run,
};
