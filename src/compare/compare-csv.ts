import { parsePeriod } from '../indicators/period.ts';
import { stringify } from '../profiles/csv.ts';
import type { PublicCell } from '../profiles/public-table.ts';
import { roundTo } from '../statistics/rounding.ts';
import type { CompareRow } from './compare-rows.ts';
import type { PublicProfile } from './compared-area.ts';
import { comparedIndicator } from './compared-indicator.ts';
import { sourceOf } from './row-source.ts';

const measuredColumns = ['indicator_id', 'indicator', 'unit', 'period', 'period_label', 'sex'];
const measured = ({ indicator, period, sex }: CompareRow): PublicCell[] => [
  indicator.id,
  indicator.name,
  indicator.unit,
  period,
  parsePeriod(period).label,
  sex,
];

/** A figure just as published; an average, which nobody published, to the decimals that the page and differences have. */
function valueOf({ indicator, observations }: CompareRow, place: number): number | null {
  const { value = null, average } = observations[place] ?? {};
  return average && value !== null ? roundTo(value, indicator.decimals) : value;
}

/** Who published the figures of one area in a row: a system’s may come from elsewhere than a council’s. */
const sourceOfOne = ({ indicator, sex }: CompareRow, area: PublicProfile): string | null => {
  const own = comparedIndicator(area, indicator.id, sex);
  return own ? sourceOf({ sourceIds: [own.source_id] }, [area]) : null;
};

/** Every figure of areas side by side, a row an area, each with its source. */
export function figuresCsv(rows: readonly CompareRow[], areas: readonly PublicProfile[]): string {
  const cells = rows.flatMap((row) =>
    areas.map(({ code, name }, place): PublicCell[] => {
      const figure = row.observations[place];
      return [
        ...measured(row),
        code,
        name,
        valueOf(row, place),
        figure?.lower ?? null,
        figure?.upper ?? null,
        figure?.average ? 'average-of-members' : null,
        figure?.missing ?? null,
        figure?.mark ?? null,
        row.country?.value ?? null,
        sourceOfOne(row, areas[place]!),
      ];
    }),
  );
  const columns = ['area_code', 'area_name', 'value', 'lower', 'upper', 'derived'];
  const rest = ['missing', 'mark', 'country_value', 'source'];
  return stringify([...measuredColumns, ...columns, ...rest], cells);
}

/** Every two of the areas, the first less the second, with the 95% range of the difference and what our test found. */
export function pairsCsv(rows: readonly CompareRow[], areas: readonly PublicProfile[]): string {
  const cells = rows.flatMap((row) =>
    row.pairs.map(({ places: [a, b], found, difference: { size, test } }): PublicCell[] => [
      ...measured(row),
      areas[a]!.code,
      areas[a]!.name,
      areas[b]!.code,
      areas[b]!.name,
      valueOf(row, a),
      valueOf(row, b),
      size,
      test?.lower ?? null,
      test?.upper ?? null,
      test?.z ?? null,
      found === 'untested'
        ? 'not-tested'
        : found === 'differ'
          ? 'more-than-chance'
          : 'may-be-chance',
      sourceOf(row, areas),
    ]),
  );
  const columns = ['first_code', 'first_name', 'second_code', 'second_name'];
  const figures = ['first_value', 'second_value', 'difference', 'difference_lower'];
  const rest = ['difference_upper', 'z', 'by_our_test', 'source'];
  return stringify([...measuredColumns, ...columns, ...figures, ...rest], cells);
}
