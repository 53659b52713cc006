import type { AcknowledgedRow, AreaRow, IndicatorRow, ObservationRow } from '../edition.ts';
import { onceOfTables } from '../once-of-tables.ts';
import type { Problem } from '../problem.ts';
import type { Table } from '../read-table.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt, type Judged, type LookAtFigures } from './check.ts';
import { extentOf, type Extent } from './country-sum.ts';
import type { Finding } from './figures/finding.ts';
import { healthyLonger } from './figures/healthy-longer.ts';
import { findingsIn } from './figures/index.ts';

/** What a finding is known by in acknowledged.csv. */
export type Acknowledged = Pick<Finding, 'kind' | 'period' | 'areaCode' | 'sex'>;

/** Kinds that need a release that was kept to be found: scripts/check-data/since-release.ts asks for them. */
export const kindsSinceRelease: readonly string[] = ['lost', 'revised'];

/** Whether a row of acknowledged.csv is about a finding. */
export const isAbout = (row: AcknowledgedRow, id: string, finding: Acknowledged): boolean =>
  row.indicatorId === id &&
  row.kind === finding.kind &&
  (row.period === null || row.period === finding.period) &&
  (row.areaCode === null || row.areaCode === finding.areaCode) &&
  (row.sex === null || row.sex === finding.sex);

/** What to do about a strange figure: the row that says that it is right. */
export function howToAcknowledge(
  id: string,
  { kind, period, areaCode, sex }: Acknowledged,
): string {
  const cells = [id, kind, period, areaCode ?? '', sex ?? '', '<why it is right>'];
  return `If it is right, say why in acknowledged.csv: ${cells.join(',')}`;
}

const kindsOf = onceOfTables((areas: Table<AreaRow>) => {
  return new Map(areas.rows.map(({ code, kind }) => [code, kind as string]));
});

/** What is wrong with the figures of one indicator; asks no other table than those it is given. */
function judgeFigures(
  table: Table<ObservationRow>,
  indicator: IndicatorRow,
  indicators: Tables['indicators'],
  areas: Tables['areas'],
  acknowledged: Tables['acknowledged'],
  extent: Extent,
): Judged {
  const { id, unit, lowest, highest, polarity } = indicator;
  const figures = {
    id,
    unit,
    lowest,
    highest,
    isHeadline: indicator.headline !== null,
    polarity,
    rows: table.rows,
    ...extent,
    kinds: kindsOf(areas),
  };
  const rowsAbout = (finding: Finding): number[] =>
    acknowledged.rows.flatMap((row, place) => (isAbout(row, id, finding) ? [place] : []));
  const used: number[] = [];
  const problems = findingsIn(figures, (finding) => rowsAbout(finding).length > 0).flatMap(
    (finding): Problem[] => {
      const places = rowsAbout(finding);
      used.push(...places);
      if (finding.kind !== null && places.length > 0) return [];
      const way = finding.kind === null ? '' : ` ${howToAcknowledge(id, finding)}`;
      const fix = finding.fix + way;
      if (finding.row === null) {
        const place = indicators.rows.indexOf(indicator);
        return [problemAt(indicators, place, 'id', id, finding.rule, fix)];
      }
      const value = table.rows[finding.row]![finding.field];
      return [problemAt(table, finding.row, finding.field, value, finding.rule, fix)];
    },
  );
  return { problems, used };
}

const judged = onceOfTables(judgeFigures);

/** Judges each time. */
export const judgeEachTime: LookAtFigures = (_id, _extent, judge) => judge();

/**
 * Figures that cannot be, and figures that are strange and that no row of acknowledged.csv accounts for.
 * A row there that is about nothing any more is a problem too.
 */
export function plausibleFigures(tables: Tables, look = judgeEachTime): Problem[] {
  const { indicators, observations, areas, acknowledged } = tables;
  const extent = extentOf(tables);
  const ofEach = indicators.rows.flatMap((indicator) => {
    const table = observations.get(indicator.id);
    if (!table) return [];
    const judge = () => judged(table, indicator, indicators, areas, acknowledged, extent);
    return [look(indicator.id, extent, judge)];
  });
  const used = new Set(ofEach.flatMap((each) => each.used));
  return [
    ...ofEach.flatMap(({ problems }) => problems),
    ...longerThanLife(tables),
    ...aboutNothing(tables, used),
  ];
}

/** Healthy lives that are longer than the lives they are part of. */
function longerThanLife({ observations }: Tables): Problem[] {
  const [life, healthy] = ['life-expectancy', 'healthy-life-expectancy'].map((id) =>
    observations.get(id),
  );
  if (!life || !healthy) return [];
  return healthyLonger(life.rows, healthy.rows).map(({ row, healthy: of, life: whole }) => {
    const fix = `Life expectancy is ${whole} (${of.areaCode}, ${of.period}, ${of.sex}). One of the two is wrong, or of another area.`;
    return problemAt(healthy, row, 'value', of.value, 'is longer than the life it is part of', fix);
  });
}

/** What is told of a row of acknowledged.csv that is about nothing. */
export const nothingStrange = 'has nothing strange of this kind';
/** What to do about it. */
export const takeOut = 'Take the row out, or correct its period, area or sex.';

function aboutNothing({ acknowledged, indicators }: Tables, used: ReadonlySet<number>): Problem[] {
  // Rows that could not be read leave figures out, and what is said of those seems to be about nothing.
  if (indicators.problems.length > 0) return [];
  return acknowledged.rows.flatMap((row, i) =>
    used.has(i) || kindsSinceRelease.includes(row.kind)
      ? []
      : [problemAt(acknowledged, i, 'indicatorId', row.indicatorId, nothingStrange, takeOut)],
  );
}
