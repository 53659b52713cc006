import type { ObservationRow } from '../edition.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { limitsOfUnit } from '../units.ts';
import { problemAt } from './check.ts';

/** Figures stay within what their unit allows: percentages from 0 to 100, counts from 0 up. */
export function unitLimits({ indicators, observations }: Tables): Problem[] {
  return indicators.rows.flatMap(({ id, unit }) => {
    const limits = limitsOfUnit[unit];
    const table = observations.get(id);
    if (!limits || !table) return [];
    return table.rows.flatMap((row, i) => {
      const field = fieldOutside(row, ...limits);
      if (!field) return [];
      const fix = `Its unit is "${unit}": ${describeLimits(...limits)}.`;
      return [problemAt(table, i, field, row[field], 'is not possible in its unit', fix)];
    });
  });
}

function fieldOutside(row: ObservationRow, lowest: number, highest: number) {
  return (['value', 'lower', 'upper'] as const).find((field) => {
    const figure = row[field];
    return figure !== null && (figure < lowest || figure > highest);
  });
}

function describeLimits(lowest: number, highest: number): string {
  return highest === Infinity ? `${lowest} or more` : `from ${lowest} to ${highest}`;
}
