import { Fault } from '../../src/tables/fault.ts';
import type { MissingReason, ObservationRow, PublishedMark } from '../../src/tables/edition.ts';
import type { Problem } from '../../src/tables/problem.ts';
import { blankRow } from './observations.ts';
import { indicatorOfName, passedOver, type KnownName } from './ons-indicators.ts';
import { newCells, type Cells } from './published-cells.ts';
import { seriesByIndicator, type PlacedRow, type PublishedSeries } from './published-series.ts';
import { csvTablesWith, type PublishedTable } from './published-files.ts';
import { readNumberCell } from './read-number.ts';
import { isPartOfYearOfOns, onsPeriodCell } from './read-period.ts';
import type { Tally } from './tally.ts';

const headings = {
  area: ['areacd'],
  indicator: ['indicator'],
  period: ['period'],
  value: ['observation'],
  lower: ['lci_95'],
  upper: ['uci_95'],
  status: ['status'],
  notes: ['notes'],
} as const;
type Column = keyof typeof headings;

/** Why rows of quarters and months are left out. */
export const partsOfYears = 'quarters and months; the indicator is of years';

/** Authorities that are published as one, because one of them is very small. */
const combined: Record<string, string[]> = {
  E67000001: ['E09000001', 'E09000012'], // City of London, Hackney
  E67000002: ['E06000053', 'E06000052'], // Isles of Scilly, Cornwall
};

/**
 * Blanks carry a status: `x`, not available, is `not-published`; `u`, too unreliable to publish, is
 * `suppressed` (the samples are small) unless the indicator says otherwise; `c`, confidential, is `suppressed`.
 */
export function reasonOfStatus(status: string, known: KnownName): MissingReason {
  if (status === 'u') return known.unreliable ?? 'suppressed';
  if (status === 'z') return 'not-collected';
  return status === 'c' || status === 'low' ? 'suppressed' : 'not-published';
}

/** What stands in a cell instead of a figure, in the shorthand of government statistics, as a status. */
const shorthand = /^(?:\[([a-z]+)\]|(\.\.|:|\*))$/i;

/** A cell of ONS as a number; null where it is blank or holds shorthand. */
export const onsNumber = (text: string): number | null | Fault =>
  shorthand.test(text) ? null : readNumberCell(text);

/** The status that shorthand in the place of a figure stands for; else the status of its own column. */
export function statusOf(value: string, status: string): string {
  const [, letter, sign] = shorthand.exec(value) ?? [];
  if (sign !== undefined) return sign === '*' ? 'c' : 'x';
  return letter?.toLowerCase() ?? status;
}

/** ONS calls a figure that it gives unreliable in the note, where codes of areas are explained too. */
export function markOfOnsNote(note: string): PublishedMark | null | Fault {
  if (!/unreliable/i.test(note)) return null;
  if (/sample size is small/.test(note)) return 'small-sample';
  return new Fault(
    'is not a warning known here',
    'Which mark is it? Add it to scripts/import/ons-tidy.ts.',
  );
}

/** A row as read; undefined where a cell cannot be, which has been told. */
function tidyRow(cells: Cells<Column>, known: KnownName): ObservationRow | undefined {
  const value = cells.read('value', onsNumber);
  const period = cells.read('period', onsPeriodCell);
  const lower = cells.read('lower', onsNumber);
  const upper = cells.read('upper', onsNumber);
  const mark = value === null ? null : cells.read('notes', markOfOnsNote);
  const read = [value, period, lower, upper, mark];
  if (read.includes(undefined)) return undefined;
  return {
    ...blankRow(
      cells.text('area'),
      period!,
      reasonOfStatus(statusOf(cells.text('value'), cells.text('status')), known),
    ),
    sex: known.sex ?? 'persons',
    value: value!,
    lower: lower!,
    upper: upper!,
    mark: mark!,
  };
}

/** A figure for two authorities together is nobody’s own: each that has no row of its own gets a blank. */
export function blanksForCombined(rows: readonly PlacedRow[]): PlacedRow[] {
  const published = new Set(rows.map(({ indicator, row }) => `${indicator} ${row.areaCode}`));
  return rows.flatMap((placed) =>
    (combined[placed.row.areaCode] ?? [])
      .filter((code) => !published.has(`${placed.indicator} ${code}`))
      .map((code) => ({
        ...placed,
        row: { ...blankRow(code, placed.row.period), sex: placed.row.sex },
      })),
  );
}

function readTidyFile(
  file: PublishedTable,
  ids: ReadonlySet<string>,
  tally: Tally,
  problems: Problem[],
): PlacedRow[] {
  problems.push(...file.table.problems);
  const cellsOf = newCells(file.name, file.table, headings, problems);
  return file.table.rows.flatMap((row, i): PlacedRow[] => {
    const cells = cellsOf(row, file.table.lines[i]!);
    const published = cells.text('indicator');
    const known = indicatorOfName(published, ids);
    if (!known) {
      tally.add(file.name, passedOver[published] ?? `no indicator here is “${published}”`);
      return [];
    }
    if (isPartOfYearOfOns(cells.text('period'))) {
      tally.add(file.name, partsOfYears);
      return [];
    }
    const read = tidyRow(cells, known);
    if (read === undefined) return [];
    return [{ indicator: known.indicator, row: read, file: file.name, line: cells.line }];
  });
}

/**
 * Every file in the layout of the repository of Explore Local Statistics. An indicator that is not known
 * is counted; a cell that cannot be read is a problem.
 */
export function readTidyFiles(
  from: string,
  ids: ReadonlySet<string>,
  tally: Tally,
  problems: Problem[],
): PublishedSeries[] {
  const rows = csvTablesWith(from, 'Explore Local Statistics repository').flatMap((file) => {
    const read = readTidyFile(file, ids, tally, problems);
    return [...read, ...blanksForCombined(read)];
  });
  return seriesByIndicator(rows);
}
