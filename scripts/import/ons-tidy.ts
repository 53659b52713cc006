import type { ObservationRow } from '../../src/tables/edition.ts';
import type { Problem } from '../../src/tables/problem.ts';
import { jointNotesOf, type JointNotes } from './joint-notes.ts';
import { blankRow } from './observations.ts';
import { onsFigure } from './ons-figure.ts';
import { indicatorOfName, passedOver, type KnownName } from './ons-indicators.ts';
import { knownIndicators, type KnownIndicator } from './fingertips-indicators.ts';
import type { DataFolder } from './data-folder.ts';
import { combined, knownAreas, type KnownArea } from './kinds-of-areas.ts';
import { otherNames } from './names-of-areas.ts';
import { whyOtherMeasure } from './measures.ts';
import { rowsAsCells, type Cells } from './published-cells.ts';
import { tellGroups } from './published-groups.ts';
import { seriesByIndicator, type PlacedRow, type PublishedSeries } from './published-series.ts';
import { csvTablesWith, type PublishedTable } from './published-files.ts';
import { onsPeriodCell } from './read-period.ts';
import type { Tally } from './tally.ts';
import { whyNotOfYears } from './years-of-months.ts';

const headings = {
  area: ['areacd'],
  name: ['areanm'],
  indicator: ['indicator'],
  period: ['period'],
  measure: ['measure'],
  unit: ['unit'],
  value: ['observation'],
  lower: ['lci_95'],
  upper: ['uci_95'],
  status: ['status'],
  note: ['notes'],
} as const;
type Column = keyof typeof headings;

/** What says that two rows are of one figure. */
const alike = ['indicator', 'period'] as const;

/** A row as read; undefined where a cell cannot be, which has been told. */
function tidyRow(
  cells: Cells<Column>,
  known: KnownName,
  reading: { tally: Tally; isJoint: JointNotes<Column> },
): ObservationRow | undefined {
  const period = cells.read('period', onsPeriodCell);
  const figure = onsFigure(cells, known, reading);
  if (period === undefined || figure === undefined) return undefined;
  return { ...figure, areaCode: cells.text('area'), period, sex: known.sex ?? 'persons' };
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

interface Reading {
  indicators: ReadonlyMap<string, KnownIndicator>;
  /** areas of areas.csv by code */
  areas: ReadonlyMap<string, KnownArea>;
  tally: Tally;
  problems: Problem[];
}

function readTidyFile(
  file: PublishedTable,
  { indicators, areas, tally, problems }: Reading,
): PlacedRow[] {
  const rows = rowsAsCells(file, headings, problems);
  tellGroups(file.name, file.table, { ...headings, place: ['geography'] }, problems);
  const ofFile = { tally, isJoint: jointNotesOf<Column>(rows, alike, areas) };
  const hasOtherName = otherNames<Column>(areas);
  return rows.flatMap((cells): PlacedRow[] => {
    const published = cells.text('indicator');
    const known = indicatorOfName(published, indicators);
    if (!known) {
      tally.add(file.name, passedOver[published] ?? `no indicator here is “${published}”`);
      return [];
    }
    const own = indicators.get(known.indicator);
    const notItsOwn =
      whyNotOfYears(cells.text('period'), own?.kind ?? '') ??
      whyOtherMeasure(cells.text('measure'), cells.text('unit'), own);
    if (notItsOwn !== null) {
      tally.add(file.name, notItsOwn);
      return [];
    }
    const read = hasOtherName(cells) ? undefined : tidyRow(cells, known, ofFile);
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
  data: DataFolder,
  tally: Tally,
  problems: Problem[],
): PublishedSeries[] {
  const indicators = new Map(knownIndicators(data).map((known) => [known.id, known]));
  const reading = { indicators, areas: knownAreas(data), tally, problems };
  const rows = csvTablesWith(from, 'Explore Local Statistics repository').flatMap((file) => {
    const read = readTidyFile(file, reading);
    return [...read, ...blanksForCombined(read)];
  });
  return seriesByIndicator(rows);
}
