import type { Published } from '../indicators/series.ts';
import type { IndicatorTable, IndicatorTableRow } from './indicator-table.ts';

/** Areas of one kind that may be set in order together. */
export interface Peers {
  kind: 'lower-tier' | 'upper-tier' | 'systems';
  rows: readonly IndicatorTableRow[];
}

/** An area with its figure in the period of the table. */
export interface FigureNow {
  row: IndicatorTableRow;
  figure: Published;
}

/** The figure of a row in the period of the table, or null where its newest is of another period. */
export function figureNow(
  row: IndicatorTableRow,
  table: IndicatorTable,
  sexPlace: number,
): Published | null {
  const figure = row.figures[sexPlace]?.figure;
  return figure?.period.text === table.period?.text ? (figure ?? null) : null;
}

/** The rows that have a figure in the period of the table, in their order. */
export const figuresNow = (
  rows: readonly IndicatorTableRow[],
  table: IndicatorTable,
  sexPlace: number,
): FigureNow[] =>
  rows.flatMap((row) => {
    const figure = figureNow(row, table, sexPlace);
    return figure ? [{ row, figure }] : [];
  });

/**
 * The kind of area an indicator is best seen by: lower and single tier councils where districts have
 * figures, else upper and single tier councils, else systems, ended ones among them.
 */
export function peersOf(table: IndicatorTable): Peers {
  const hasFigures = (rows: readonly IndicatorTableRow[]) => figuresNow(rows, table, 0).length > 0;
  const districts = table.lowerTier.filter((row) => row.area.kind === 'district');
  if (hasFigures(districts)) return { kind: 'lower-tier', rows: table.lowerTier };
  const singleTier = table.lowerTier.filter((row) => row.area.kind !== 'district');
  const upperTier = [...table.counties, ...singleTier];
  if (hasFigures(upperTier)) return { kind: 'upper-tier', rows: upperTier };
  return { kind: 'systems', rows: [...table.systems, ...table.endedSystems] };
}
