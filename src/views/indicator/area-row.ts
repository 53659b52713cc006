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
import type { SexColumns } from './sex-columns.ts';

/** One cell of the table of areas. */
export interface AreaCell {
  text: string;
  /** Under the text: the interval, what the publisher warns of, and the period where it is not the table's. */
  notes: string[];
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
  cells: AreaCell[];
}

const cell = (text: string, more: Partial<AreaCell> = {}): AreaCell => ({
  text,
  notes: [],
  shape: null,
  isFigure: false,
  span: 1,
  ...more,
});

function figureCell(figure: Published, table: IndicatorTable, style: NumberStyle): AreaCell {
  const { value, mark, period } = figure;
  const range = rangeText(figure, style.decimals) ?? [];
  const warning = mark === null ? [] : [markInShort(mark)];
  const older = period.text === table.period?.text ? [] : [`in ${period.label}`];
  return cell(formatValue(value, style), {
    notes: [range, warning, older].flat(),
    isFigure: true,
  });
}

/** `Worse`, or without a test the difference: `5.0 points higher`. */
function comparisonCell(comparison: Comparison | null, style: NumberStyle): AreaCell {
  if (!comparison) return cell('');
  if (comparison.result !== 'untested')
    return cell(capitalised(comparison.result), { shape: comparison.result });
  return cell(comparisonWords(comparison, style, { country: '', publisher: '' }).words);
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
  const span = 1 + (columns.isCompared ? 1 : 0) + (columns.places ? 1 : 0);
  if (!own.figure) return [cell(whyBlank(own, row), { span })];
  const rank = columns.places?.byCode.get(row.area.code);
  return [
    figureCell(own.figure, table, style),
    ...(columns.isCompared ? [comparisonCell(own.comparison, style)] : []),
    ...(columns.places ? [cell(rank ? placeWords(rank, columns.places.among) : '')] : []),
  ];
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
