import type { ComparisonShape } from '../../charts/comparison-shape.ts';
import { markInShort } from '../../words/mark.ts';
import { missingSentence } from '../../words/missing.ts';
import { rangeText } from '../../words/range.ts';
import { capitalised } from '../../words/sentence.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { formatValue, type NumberStyle } from '../../indicators/number-format.ts';
import type { Published } from '../../indicators/series.ts';
import { placeWords } from '../../profiles/indicator-places.ts';
import type {
  AreaFigure,
  IndicatorTable,
  IndicatorTableRow,
} from '../../profiles/indicator-table.ts';
import type { Comparison } from '../../indicators/comparison.ts';
import { comparisonWords } from '../../words/comparison.ts';
import { hasStandings, type SexColumns } from './sex-columns.ts';

/** One cell of the table of areas. */
export interface AreaCell {
  /** The figure or the words; then, a line each, what stands under them in small. */
  lines: string[];
  /** The mark of a tested comparison. */
  shape: Exclude<ComparisonShape, 'untested'> | null;
  isFigure: boolean;
  /** Columns it fills: a sentence on a blank fills all of its sex. */
  span: number;
}

/** One area of the table. */
export interface AreaRowView {
  name: string;
  href: string | null;
  /** Names of the systems it lies in, `|` between them; undefined of what lies in none. */
  systems?: string | undefined;
  /** Its region, where the heading over it is another. */
  region?: string | undefined;
  /** Where it stands on the map of hexagons: column and row; undefined where there is none. */
  hex?: string | undefined;
  cells: AreaCell[];
}

/** A cell of words that fills one column; `more` says what else it is. */
export const cell = (lines: string[], more: Partial<AreaCell> = {}): AreaCell => ({
  lines,
  shape: null,
  isFigure: false,
  span: 1,
  ...more,
});

/** The value, and under it the interval, what the publisher warns of, and the period where it is not the table's. */
function figureCell(figure: Published, table: IndicatorTable, style: NumberStyle): AreaCell {
  const { value, mark, period } = figure;
  const range = rangeText(figure, style.decimals) ?? [];
  const warning = mark === null ? [] : [markInShort(mark)];
  const older = period.text === table.period?.text ? [] : [`in ${period.label}`];
  return cell([formatValue(value, style), range, warning, older].flat(), { isFigure: true });
}

/** `Worse`, or without a test the difference: `5.0 points higher`. */
function comparisonText(comparison: Comparison | null, style: NumberStyle): string[] {
  if (!comparison) return [];
  if (comparison.result !== 'untested') return [capitalised(comparison.result)];
  return [comparisonWords(comparison, style, { country: '', publisher: '' }).words];
}

/** How the figure stands against the country’s, and under it the places that the area may have. */
function standingCell(
  { comparison }: AreaFigure,
  code: string,
  { places }: SexColumns,
  style: NumberStyle,
): AreaCell {
  const rank = places?.byCode.get(code);
  const shape = comparison && comparison.result !== 'untested' ? comparison.result : null;
  const place = places && rank ? [placeWords(rank, places.among)] : [];
  return cell([...comparisonText(comparison, style), ...place], { shape });
}

function whyBlank({ missing }: AreaFigure, row: IndicatorTableRow): string {
  if (!missing) return 'No figure is held.';
  return missingSentence(missing, row.area.nameInSentence);
}

function cellsOf(
  row: IndicatorTableRow,
  place: number,
  table: IndicatorTable,
  columns: SexColumns,
  style: NumberStyle,
): AreaCell[] {
  const own = row.figures[place]!;
  const hasStanding = hasStandings(columns);
  if (!own.figure) return [cell([whyBlank(own, row)], { span: hasStanding ? 2 : 1 })];
  const figure = figureCell(own.figure, table, style);
  const standing = standingCell(own, row.area.code, columns, style);
  if (columns.isJoined)
    return [{ ...figure, lines: [...figure.lines, ...standing.lines], shape: standing.shape }];
  return hasStanding ? [figure, standing] : [figure];
}

/** The cells of one area, each sex in turn. */
export const areaRow = (
  row: IndicatorTableRow,
  table: IndicatorTable,
  columns: readonly SexColumns[],
  indicator: Indicator,
): AreaRowView => ({
  name: row.area.name,
  href: row.area.path,
  cells: columns.flatMap((each, place) => cellsOf(row, place, table, each, indicator)),
});
