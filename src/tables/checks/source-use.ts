import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** A source nothing uses is a sign of lost figures. Told only when all that could use it is read. */
export function sourceUse(tables: Tables): Problem[] {
  const { sources, indicators, places, tableSources } = tables;
  const users = [indicators, places, tableSources];
  if (users.some(({ readable, problems }) => !readable || problems.length > 0)) return [];
  const used = new Set<string | null>([
    ...indicators.rows.flatMap(({ sourceId, icsSourceId, countySourceId }) => [
      sourceId,
      icsSourceId,
      countySourceId,
    ]),
    ...places.rows.map(({ sourceId }) => sourceId),
    ...tableSources.rows.map(({ sourceId }) => sourceId),
  ]);
  return sources.rows.flatMap(({ id }, i) => {
    if (used.has(id)) return [];
    const fix = 'Name it in indicators.csv, places.csv or table-sources.csv, or take it out.';
    return [problemAt(sources, i, 'id', id, 'is a source that nothing uses', fix)];
  });
}
