import type { TrendInput } from '../../charts/trend.ts';
import { creditOf } from '../../citations/source-credit.ts';
import type { FiguresTableProps } from '../../charts/figures-table.ts';
import { markInShort } from '../../words/mark.ts';
import { notHeld, rangeText } from '../../words/range.ts';
import { sexIfOne } from '../../words/sex.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { formatValue } from '../../indicators/number-format.ts';
import { isPublished, type Observation, type Series } from '../../indicators/series.ts';
import type { IndicatorTable } from '../../profiles/indicator-table.ts';
import { trendSentences } from '../../words/trend.ts';
import { toneOf } from '../chart-tones.ts';
import type { DrawnSex } from '../../profiles/drawn-sexes.ts';
import { unitName } from '../../words/unit.ts';

/** What a trend is drawn from, with its figures as a table. */
export interface TrendView {
  id: string;
  drawn: TrendInput;
  table: FiguresTableProps;
}

/** One figure as a trend draws it. */
export const trendPoint = ({ period, value, lower, upper }: Observation) => ({
  label: period.label,
  middle: period.middle,
  value,
  lower,
  upper,
});

/** The 95% range of a figure, `47.3 to 54.4`, or that it has none, and what its publisher warns of. */
export function rangeAndMark(
  observation: Observation,
  { decimals }: Pick<Indicator, 'decimals'>,
): string {
  const range = rangeText(observation, decimals) ?? 'no range';
  return observation.mark === null ? range : `${range}; ${markInShort(observation.mark)}`;
}

const hasNotes = (series: Series): boolean =>
  series.some(({ lower, mark }) => lower !== null || mark !== null);

/** Newest first; a blank says so. Ranges and what publishers warn of have a column where there are any. */
const rowsOf = (series: Series, indicator: Indicator): string[][] =>
  [...series]
    .reverse()
    .map((each) => [
      each.period.label,
      each.value === null ? notHeld : formatValue(each.value, indicator),
      ...(hasNotes(series) ? [rangeAndMark(each, indicator)] : []),
    ]);

/** The country over time for one sex; null with fewer than two figures: a line needs two. */
export function trendView(
  drawn: DrawnSex,
  indicator: Indicator,
  table: IndicatorTable,
): TrendView | null {
  const area = table.country?.area;
  const series = area ? indicator.series.of(area.code, drawn.sex) : [];
  if (!area || series.filter(isPublished).length < 2) return null;
  const title = area.name + sexIfOne(drawn.sex, ', ');
  return {
    id: `trend-${drawn.sex}`,
    drawn: {
      words: {
        title,
        unit: unitName(indicator.unit),
        alt: `${indicator.name}, ${title}. ${trendSentences(series, indicator)}`,
        source: creditOf(indicator.source),
        note: null,
      },
      tone: toneOf[drawn.sex],
      area: { name: area.name, points: series.map(trendPoint) },
      country: null,
      decimals: indicator.decimals,
    },
    table: {
      caption: `${indicator.name}, ${title}`,
      columns: ['Period', 'Figure', ...(hasNotes(series) ? ['95% range'] : [])],
      rows: rowsOf(series, indicator),
    },
  };
}
