import { healthyLonger } from '../../src/tables/checks/figures/healthy-longer.ts';
import { nameOf, type Figures, type Finding } from '../../src/tables/checks/figures/finding.ts';
import { endsAfter } from '../../src/tables/checks/periods.ts';
import { findingsIn } from '../../src/tables/checks/figures/index.ts';
import { wrongInterval } from '../../src/tables/checks/intervals.ts';
import { saysWhichIsBetter, whichIsBetter } from '../../src/tables/checks/published-comparisons.ts';
import { todayAnywhere } from '../../src/tables/checks/released-by-now.ts';
import { howToAcknowledge } from '../../src/tables/checks/plausible-figures.ts';
import type { ObservationRow, PeriodKind } from '../../src/tables/edition.ts';
import type { Problem } from '../../src/tables/problem.ts';
import type { DataFolder } from './data-folder.ts';
import { heldObservations } from './held-figures.ts';
import type { TableChange } from './importer.ts';
import { indicatorRows } from './fingertips-indicators.ts';
import { kindsOfAreas } from './kinds-of-areas.ts';
import { measuredAfterRelease } from './release-checks.ts';
import type { PlaceOfFigure } from './published-series.ts';
import type { CsvRow } from './read-csv.ts';
import { heldRows } from './write-table.ts';

/** What the checks of figures find in tables that an import has settled. */
export interface FigureFindings {
  impossible: Problem[];
  strange: Problem[];
}

const numberOrNull = (cell: string | undefined): number | null => (cell ? Number(cell) : null);

/** The figures of an indicator as settled, with what indicators.csv says of them. */
function figuresOf(data: DataFolder, row: CsvRow, kinds: ReadonlyMap<string, string>): Figures {
  return {
    id: row['id']!,
    unit: row['unit'] ?? '',
    lowest: numberOrNull(row['lowest']),
    highest: numberOrNull(row['highest']),
    isHeadline: Boolean(row['headline']),
    ...(row['polarity'] ? { polarity: row['polarity'] } : {}),
    rows: heldObservations(data, `observations/${row['id']}.csv`),
    kinds,
  };
}

/**
 * Where a problem is told: at the line of the published file that gives the figure; one that no file gives, at
 * the table that would be written.
 */
function placed(id: string, row: ObservationRow | null, placeOf: PlaceOfFigure) {
  const place = row && placeOf(id, row);
  return place
    ? { file: place.file, line: place.line }
    : { file: `observations/${id}.csv`, line: null };
}

/** Of which figure a problem is. */
const ofFigure = (id: string, row: ObservationRow): string => ` Of ${id}, ${nameOf(row)}.`;

/** A finding as a problem of the file it came in, with the figure it is of. */
function problemOf({ id, rows }: Figures, finding: Finding, placeOf: PlaceOfFigure): Problem {
  const row = finding.row === null ? null : rows[finding.row]!;
  const which = row === null ? '' : ofFigure(id, row);
  const way = finding.kind === null ? which : ` ${howToAcknowledge(id, finding)}`;
  return {
    ...placed(id, row, placeOf),
    column: finding.field === 'publishedComparison' ? 'published_comparison' : finding.field,
    value: row && String(row[finding.field]),
    rule: finding.rule,
    fix: finding.fix + way,
  };
}

/** Whether acknowledged.csv accounts for a finding. */
function isAcknowledged(data: DataFolder, id: string, finding: Finding): boolean {
  const same = (cell: string | undefined, value: string | null): boolean => !cell || cell === value;
  return heldRows(data, 'acknowledged.csv').some(
    (row) =>
      row['indicator_id'] === id &&
      row['kind'] === finding.kind &&
      same(row['period'], finding.period) &&
      same(row['area_code'], finding.areaCode) &&
      same(row['sex'], finding.sex),
  );
}

/** Figures that would not lie in their own intervals. */
const outsideInterval = (
  data: DataFolder,
  changed: ReadonlySet<string>,
  placeOf: PlaceOfFigure,
): Problem[] =>
  [...changed].flatMap((id) =>
    heldObservations(data, `observations/${id}.csv`).flatMap((row) => {
      const wrong = wrongInterval(row);
      if (wrong === null) return [];
      const [column, value, rule, fix] = wrong;
      const where = placed(id, row, placeOf);
      return [{ ...where, column, value: String(value), rule, fix: fix + ofFigure(id, row) }];
    }),
  );

/** What check:data would refuse of words and periods: which way is better of what has none, and years that are not over. */
function saysTooMuch(
  data: DataFolder,
  changed: ReadonlySet<string>,
  placeOf: PlaceOfFigure,
): Problem[] {
  const today = todayAnywhere(Date.now()).slice(0, 10);
  const problem = (id: string, row: ObservationRow, column: string, value: string) => ({
    ...placed(id, row, placeOf),
    column,
    value,
  });
  return indicatorRows(data)
    .filter((indicator) => changed.has(indicator['id']!))
    .flatMap(({ id = '', polarity = '', period_kind: kind = '' }) =>
      heldObservations(data, `observations/${id}.csv`).flatMap((row): Problem[] => {
        const { period, publishedComparison: says } = row;
        if (saysWhichIsBetter(says, polarity)) {
          const fix = `${whichIsBetter.fix}.${ofFigure(id, row)}`;
          const where = problem(id, row, 'published_comparison', says!);
          return [{ ...where, rule: whichIsBetter.rule, fix }];
        }
        if (kind === '' || row.value === null || !endsAfter(period, kind as PeriodKind, today))
          return [];
        const fix = `Today is ${today}. Was the year typed or changed? Download the file again.${ofFigure(id, row)}`;
        return [{ ...problem(id, row, 'period', period), rule: 'is not over yet', fix }];
      }),
    );
}

const life = 'life-expectancy';
const healthy = 'healthy-life-expectancy';

/** Healthy lives that would be longer than the lives they are part of. */
function longerThanLife(
  data: DataFolder,
  changed: ReadonlySet<string>,
  placeOf: PlaceOfFigure,
): Problem[] {
  if (!changed.has(life) && !changed.has(healthy)) return [];
  const rowsOf = (id: string) => heldObservations(data, `observations/${id}.csv`);
  return healthyLonger(rowsOf(life), rowsOf(healthy)).map(({ healthy: row, life: whole }) => ({
    ...placed(healthy, row, placeOf),
    column: 'value',
    value: String(row.value),
    rule: 'is longer than the life it is part of',
    fix: `Life expectancy is ${whole} (${row.areaCode}, ${row.period}, ${row.sex}). One of the two is wrong, or of another area.`,
  }));
}

/** Ids of the indicators whose figures an import changes. */
const changedIndicators = (tables: readonly TableChange[]): Set<string> =>
  new Set(
    tables
      .filter(({ added, changed, gone }) => added + changed + gone > 0)
      .flatMap(({ table }) => /^observations\/(.+)\.csv$/.exec(table)?.[1] ?? []),
  );

/**
 * The rules of `npm run check:data` on figures, over the tables that an import changes: what cannot be is
 * refused before anything is written, what is strange is told with the row that acknowledges it.
 */
export function figureProblems(
  data: DataFolder,
  tables: readonly TableChange[],
  placeOf: PlaceOfFigure = () => undefined,
): FigureFindings {
  const changed = changedIndicators(tables);
  const kinds = kindsOfAreas(data);
  const found = indicatorRows(data)
    .filter((row) => changed.has(row['id']!))
    .flatMap((row) => {
      const figures = figuresOf(data, row, kinds);
      const isRight = (finding: Finding): boolean => isAcknowledged(data, figures.id, finding);
      return findingsIn(figures, isRight)
        .filter((finding) => finding.kind === null || !isRight(finding))
        .map((finding) => ({ finding, problem: problemOf(figures, finding, placeOf) }));
    });
  return {
    impossible: [
      ...found.flatMap(({ finding, problem }) => (finding.kind === null ? [problem] : [])),
      ...outsideInterval(data, changed, placeOf),
      ...longerThanLife(data, changed, placeOf),
      ...saysTooMuch(data, changed, placeOf),
      ...measuredAfterRelease(data, changed, placeOf),
    ],
    strange: found.flatMap(({ finding, problem }) => (finding.kind === null ? [] : [problem])),
  };
}
