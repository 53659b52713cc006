import type { AreaKind, ObservationRow } from '../../src/tables/edition.ts';
import type { Problem } from '../../src/tables/problem.ts';
import { blankRow } from './observations.ts';
import { newCells, rowsAsCells, type Cells } from './published-cells.ts';
import { seriesByIndicator, type PlacedRow, type PublishedSeries } from './published-series.ts';
import { csvTablesWith, type PublishedTable } from './published-files.ts';
import { readNumberCell } from './read-number.ts';
import { currentCode } from './recodes.ts';
import { columnPeriod, fingertipsPeriod } from './read-period.ts';
import type { Tally } from './tally.ts';

/**
 * Columns of the extract for local authorities that no better source has; their last part is the period. Where
 * another source has all but one kind of area, the kind.
 */
const localColumns: [RegExp, string, AreaKind?][] = [
  [/^smoking_/, 'smoking', 'county'],
  [/^alcohol_specific_admissions_/, 'alcohol-specific-admissions'],
  [/^u75_cvd_mort_/, 'cardiovascular-mortality-under-75'],
  [/^u75_cancer_mort_/, 'cancer-mortality-under-75'],
  [/^u75_resp_mort_/, 'respiratory-mortality-under-75'],
  [/^u75_liver_mort_/, 'liver-mortality-under-75'],
  [/^drug_misuse_deaths_/, 'drug-misuse-deaths'],
  [/^suicide_/, 'suicide'],
];

/** OHID’s number in the extract for integrated care systems, and the indicator here. */
const systemIndicators: Record<string, string> = {
  '93088': 'adult-overweight',
  '92443': 'smoking',
  '241': 'diabetes',
  '848': 'depression',
  '93701': 'children-in-absolute-poverty',
  '41001': 'suicide',
};

/** The files of the extract for local authorities: one row an area, one column an indicator, latest period only. */
export const localExtractFiles = (from: string): PublishedTable[] =>
  csvTablesWith(from, 'extract for local authorities');

const endsInPeriod = /_\d{4}(?:_\d{2})?$/;

function readLocalColumn(
  { name, table }: PublishedTable,
  column: string,
  indicator: string,
  problems: Problem[],
): PlacedRow[] {
  if (!endsInPeriod.test(column)) {
    const rule = 'does not end in its period';
    const fix = 'It ends in _2024, _2023_24 or _2022_24. Download the file again.';
    problems.push({ file: name, line: 1, column, value: column, rule, fix });
    return [];
  }
  const period = columnPeriod(column);
  const cellsOf = newCells(name, table, { area: ['area_code'], value: [column] }, problems);
  return table.rows.flatMap((row, i): PlacedRow[] => {
    const cells = cellsOf(row, table.lines[i]!);
    const value = cells.read('value', readNumberCell);
    if (value === undefined) return [];
    const read: ObservationRow = { ...blankRow(cells.text('area'), period), value };
    return [{ indicator, row: read, file: name, line: cells.line }];
  });
}

/** Columns that another source here has too, or that are no figures. */
const passedOver = /^(?:area_|imd2025_|obesity_adults_)/;

/** Says which columns are not taken as no figures here are known by their names: one may have been given another. */
function tellOtherColumns({ name, table }: PublishedTable, tally: Tally): void {
  for (const column of table.header) {
    if (passedOver.test(column) || localColumns.some(([pattern]) => pattern.test(column))) continue;
    tally.add(name, `no indicator here is “${column}”`, table.rows.length);
  }
}

/** The columns of the extract for local authorities that are kept. A blank is `not-published`. */
export function readLocalExtract(
  from: string,
  kinds: ReadonlyMap<string, string>,
  { tally, problems }: { tally: Tally; problems: Problem[] },
): PublishedSeries[] {
  const rows = localExtractFiles(from).flatMap((file) => {
    problems.push(...file.table.problems);
    tellOtherColumns(file, tally);
    return file.table.header.flatMap((column) => {
      const [, indicator, only] = localColumns.find(([pattern]) => pattern.test(column)) ?? [];
      if (!indicator) return [];
      return readLocalColumn(file, column, indicator, problems).filter(
        ({ row }) => only === undefined || kinds.get(currentCode(row.areaCode)) === only,
      );
    });
  });
  return seriesByIndicator(rows);
}

const headings = {
  area: ['area_code'],
  number: ['fingertips_id'],
  period: ['period'],
  value: ['value'],
} as const;

function systemRow(cells: Cells<keyof typeof headings>, tally: Tally): PlacedRow[] {
  const indicator = systemIndicators[cells.text('number')];
  if (!indicator) tally.add(cells.file, `no indicator has official_id ${cells.text('number')}`);
  const value = cells.read('value', readNumberCell);
  const period = cells.read('period', fingertipsPeriod);
  if (!indicator || value === undefined || period === undefined) return [];
  const row = { ...blankRow(cells.text('area'), period), value };
  return [{ indicator, row, file: cells.file, line: cells.line }];
}

/**
 * The extract for integrated care systems: latest period only, no intervals. `area_code` is the code of
 * the area the figure is for. A number that is not known is counted.
 */
export function readSystemExtract(
  from: string,
  tally: Tally,
  problems: Problem[],
): PublishedSeries[] {
  const rows = csvTablesWith(from, 'extract for integrated care systems').flatMap((file) =>
    rowsAsCells(file, headings, problems).flatMap((cells) => systemRow(cells, tally)),
  );
  return seriesByIndicator(rows);
}
