import type { ObservationRow } from '../edition.ts';
import type { Problem } from '../problem.ts';
import type { Table } from '../read-table.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';
import { districtsOfCounties } from './residents-by-area.ts';

/**
 * Where an indicator says so, the figures of a county's districts add up to the county's, exactly:
 * they are counts of people. Looked at only where every district has a figure.
 */
export function childrenAddUp(tables: Tables): Problem[] {
  const counties = districtsOfCounties(tables);
  return tables.indicators.rows.flatMap(({ id, childrenAddUp: mustAddUp }) => {
    const table = tables.observations.get(id);
    return mustAddUp && table ? wrongSums(table, counties) : [];
  });
}

function wrongSums(
  table: Table<ObservationRow>,
  counties: ReadonlyMap<string, string[]>,
): Problem[] {
  const values = new Map(table.rows.map((row) => [keyOf(row.areaCode, row), row.value]));
  return table.rows.flatMap((row, i) => {
    const districts = counties.get(row.areaCode) ?? [];
    const parts = districts.map((code) => values.get(keyOf(code, row)) ?? null);
    if (row.value === null || parts.length === 0 || parts.includes(null)) return [];
    const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
    if (sum === row.value) return [];
    const rule = 'is not the sum of its districts';
    const fix = `Its ${parts.length} districts add up to ${sum} (${row.period}, ${row.sex}).`;
    return [problemAt(table, i, 'value', row.value, rule, fix)];
  });
}

const keyOf = (areaCode: string, { period, sex }: ObservationRow): string =>
  `${areaCode} ${period} ${sex}`;
