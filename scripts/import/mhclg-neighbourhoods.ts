import { join } from 'node:path';
import type { Problem } from '../../src/tables/problem.ts';
import { rounded } from './decimal.ts';
import type { DataFolder } from './data-folder.ts';
import { imdDecile, layoutsOf } from './layouts.ts';
import { problemOf } from './problems.ts';
import { rowsAsCells, type Cells } from './published-cells.ts';
import type { PublishedTable } from './published-files.ts';
import { headerOf, readPublished, readTable } from './read-csv.ts';
import { tenthCell } from './read-number.ts';
import { heldRows } from './write-table.ts';

/** What the layouts of neighbourhoods are called (layouts.ts). */
const neighbourhoods = /^neighbourhoods of /;

const headings = {
  code: ['lsoa21_code', 'LSOA code (2021)', 'LSOA21CD', 'lsoa_code'],
  decile: ['IMD_decile', imdDecile],
  rank: [
    'IMD_rank',
    'Index of Multiple Deprivation (IMD) Rank (where 1 is most deprived)',
    'Index of Multiple Deprivation (IMD) Rank',
  ],
} as const;

/** A file of a folder as a table. */
export const tableOf = (from: string, name: string): PublishedTable => ({
  name,
  table: readTable(readPublished(join(from, name)), name),
});

/** The one file of a kind of some; null where there is none, or two, which is told. */
export function fileOf(
  found: readonly string[],
  called: string,
  problems: Problem[],
): string | null {
  if (found.length === 1) return found[0]!;
  const why = found.length === 0 ? 'No file here is of' : `${found.join(' and ')} are both of`;
  const fix = 'The importer needs one of each of the four kinds, beside each other.';
  problems.push(problemOf('mhclg-imd', `${why} ${called}`, fix));
  return null;
}

/** Whether a file is of neighbourhoods, by its headings: MHCLG gives it names that do not say so. */
const isOfNeighbourhoods = (from: string, name: string): boolean =>
  layoutsOf(name, headerOf(readPublished(join(from, name)))).some((layout) =>
    neighbourhoods.test(layout.name),
  );

/** How many neighbourhoods are held, which the file of them must have too. */
const heldNeighbourhoods = (data: DataFolder): number =>
  heldRows(data, 'neighbourhoods.csv').length;

/** Tells neighbourhoods that are there twice, and would count twice. */
function tellTwice(rows: readonly Cells<keyof typeof headings>[]): void {
  const seen = new Set<string>();
  for (const cells of rows) {
    const code = cells.text('code');
    if (code === '') continue;
    if (seen.has(code)) cells.tell('code', 'is there twice', 'Download the file again.');
    seen.add(code);
  }
}

/** Tells tenths that run the other way than the places beside them: 1 would be the least deprived. */
function tellTurned(
  name: string,
  rows: readonly Cells<keyof typeof headings>[],
  problems: Problem[],
): void {
  const ranksOf = (decile: string): number[] =>
    rows.flatMap((cells) => {
      const rank = cells.text('decile') === decile ? cells.text('rank') : '';
      return /^\d+$/.test(rank) ? Number(rank) : [];
    });
  const [first, last] = [ranksOf('1'), ranksOf('10')];
  const mean = (ranks: readonly number[]) => ranks.reduce((a, b) => a + b, 0) / ranks.length;
  if (first.length === 0 || last.length === 0 || mean(first) < mean(last)) return;
  const fix = 'Download the file again.';
  problems.push(problemOf(name, 'Its tenths run the other way than its places', fix));
}

/** Ties and the last digit leave the tenths a little uneven. */
const mostUneven = 0.02;

/** Tells tenths that do not hold a tenth each: fifths, or places among those of a council alone. */
function tellUneven(
  name: string,
  deciles: readonly (number | undefined)[],
  problems: Problem[],
): void {
  if (deciles.length < heldForTenths) return;
  const sizes = Array.from({ length: 10 }, (_, i) => deciles.filter((one) => one === i + 1).length);
  const far = sizes.findIndex((size) => Math.abs(size / deciles.length - 0.1) > mostUneven);
  if (far < 0) return;
  const rule = `Tenth ${far + 1} has ${sizes[far]!.toLocaleString('en-GB')} of its ${deciles.length.toLocaleString('en-GB')} neighbourhoods, which is no tenth of them`;
  const fix = 'Are they fifths, or those of a part of the country? Download the file again.';
  problems.push(problemOf(name, rule, fix));
}

/** Of fewer neighbourhoods the tenths are of a country that is larger. */
const heldForTenths = 100;

/** MHCLG summarises no country. Its share is counted from the neighbourhoods; a score is not worked out. */
export function countryShare(
  from: string,
  files: readonly string[],
  data: DataFolder,
  problems: Problem[],
): number {
  const found = files.filter((each) => isOfNeighbourhoods(from, each));
  const name = fileOf(found, 'neighbourhoods (lsoa), by its headings', problems);
  if (name === null) return 0;
  const rows = rowsAsCells(tableOf(from, name), headings, problems);
  const deciles = rows.map((cells) => cells.read('decile', tenthCell));
  tellTwice(rows);
  tellTurned(name, rows, problems);
  tellUneven(name, deciles, problems);
  const [there, held] = [deciles.length, heldNeighbourhoods(data)];
  if (there < held) {
    const rule = `It has ${there.toLocaleString('en-GB')} neighbourhoods, and ${held.toLocaleString('en-GB')} are held: rows were lost`;
    problems.push(problemOf(name, rule, 'Download the file again.'));
  }
  return rounded((100 * deciles.filter((decile) => decile === 1).length) / Math.max(1, there), 2);
}
