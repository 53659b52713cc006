import type { TrendSeries } from '../../charts/trend.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { formatNumber, formatValue } from '../../indicators/number-format.ts';
import { isPublished } from '../../indicators/series.ts';
import type { Observation, Series } from '../../indicators/series.ts';
import type { IndicatorTable } from '../../profiles/indicator-table.ts';
import { trendSentences } from '../../profiles/trend-sentences.ts';
import type { DrawnSex } from './drawn-sexes.ts';
import { unitName } from './unit-words.ts';

/** What `TrendChart` is given, with its figures as a table. */
export interface TrendView {
  id: string;
  title: string;
  unit: string;
  decimals: number;
  area: TrendSeries;
  tone: DrawnSex['sex'];
  alt: string;
  table: { caption: string; columns: string[]; rows: string[][] };
}

const pointOf = ({ period, value, lower, upper }: Observation) => ({
  label: period.label,
  middle: period.middle,
  value,
  lower,
  upper,
});

function rangeText({ lower, upper }: Observation, decimals: number): string {
  if (lower === null || upper === null) return 'no range';
  return `${formatNumber(lower, decimals)} to ${formatNumber(upper, decimals)}`;
}

/** Newest first; a blank says so. */
const rowsOf = (series: Series, indicator: Indicator): string[][] =>
  [...series]
    .reverse()
    .map((each) => [
      each.period.label,
      each.value === null ? 'not published' : formatValue(each.value, indicator),
      rangeText(each, indicator.decimals),
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
  const title = drawn.label ? `${area.name}, ${drawn.label.toLowerCase()}` : area.name;
  return {
    id: `trend-${drawn.sex}`,
    title,
    unit: unitName(indicator.unit),
    decimals: indicator.decimals,
    area: { name: area.name, points: series.map(pointOf) },
    tone: drawn.sex,
    alt: `${indicator.name}, ${title}. ${trendSentences(series, indicator)}`,
    table: {
      caption: `${indicator.name}, ${title}`,
      columns: ['Period', 'Figure', '95% range'],
      rows: rowsOf(series, indicator),
    },
  };
}
