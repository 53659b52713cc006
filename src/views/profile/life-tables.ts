import type { FiguresTableProps } from '../../charts/figures-table.ts';
import { bothSexes, yearDecimals, type BySex } from '../../indicators/life-indicators.ts';
import { rangesOf } from '../../indicators/ranges.ts';
import { publishedAt, type Series } from '../../indicators/series.ts';
import { figureInCell } from '../../words/range.ts';
import { peopleOf, sexLabel } from '../../words/sex.ts';

/** Years by period, newest first, with ranges where published: each sex of the area, then of the country where it is another area. */
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
    { name: sexLabel(sex), series: own[sex] },
    ...(country
      ? [{ name: `${country.name}, ${peopleOf(sex)}`, series: country.series[sex] }]
      : []),
  ]);
  const ranges = rangesOf(series.flatMap((column) => column.series));
  return {
    caption: ranges === 'none' ? caption : `${caption} (95% range)`,
    columns: ['Period', ...series.map((column) => column.name)],
    rows: newestFirst.map((period) => [
      period.label,
      ...series.map((column) =>
        figureInCell(publishedAt(column.series, period.text), yearDecimals),
      ),
    ]),
  };
}
