import { formatNumber } from '../../indicators/number-format.ts';
import { bothSexes, yearDecimals } from '../../indicators/life-indicators.ts';
import type { BySex, LifeSex } from '../../indicators/life-indicators.ts';
import { publishedAt } from '../../indicators/series.ts';
import type { Series } from '../../indicators/series.ts';

/** A table ready for `FiguresTable`. */
export interface FiguresTableProps {
  caption: string;
  columns: string[];
  rows: string[][];
}

const sexNames: Record<LifeSex, string> = { female: 'Women', male: 'Men' };

function cellOf(series: Series, period: string): string {
  const figure = publishedAt(series, period);
  if (!figure) return 'not published';
  const value = formatNumber(figure.value, yearDecimals);
  if (figure.lower === null || figure.upper === null) return value;
  return `${value} (${formatNumber(figure.lower, yearDecimals)} to ${formatNumber(figure.upper, yearDecimals)})`;
}

/** Years by period, newest first: each sex of the area, then of the country where it is another area. */
export function yearsTable(
  caption: string,
  own: BySex<Series>,
  country: { name: string; series: BySex<Series> } | null,
): FiguresTableProps {
  const periods = new Map(
    bothSexes.flatMap((sex) => own[sex].map((each) => [each.period.text, each.period] as const)),
  );
  const newestFirst = [...periods.values()].sort((a, b) => b.middle - a.middle);
  const series = bothSexes.flatMap((sex) => [
    { name: sexNames[sex], series: own[sex] },
    ...(country
      ? [{ name: `${country.name}, ${sexNames[sex].toLowerCase()}`, series: country.series[sex] }]
      : []),
  ]);
  return {
    caption,
    columns: ['Period', ...series.map((column) => column.name)],
    rows: newestFirst.map((period) => [
      period.label,
      ...series.map((column) => cellOf(column.series, period.text)),
    ]),
  };
}
