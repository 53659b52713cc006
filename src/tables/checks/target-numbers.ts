import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';
import { describeLimits, limitsOf } from './figures/limits.ts';

/** The number of a target, and that it starts from, are ones that a figure of its indicator can be. */
export function targetNumbers({ targetTracking, indicators }: Tables): Problem[] {
  const limits = new Map(indicators.rows.map((row) => [row.id, limitsOf(row)]));
  return targetTracking.rows.flatMap((row, i) => {
    const ends = row.indicatorId === null ? undefined : limits.get(row.indicatorId);
    if (!ends) return [];
    return (['targetValue', 'baselineValue'] as const).flatMap((field): Problem[] => {
      const number = row[field];
      if (number === null || (number >= ends[0] && number <= ends[1])) return [];
      const fix = `A figure of "${row.indicatorId}" is ${describeLimits(...ends)}.`;
      return [
        problemAt(targetTracking, i, field, number, 'is not possible for its indicator', fix),
      ];
    });
  });
}
