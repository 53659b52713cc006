import type { ObservationRow } from '../../src/tables/edition.ts';

/** Figures of one indicator, as a published file gives them: its own codes, all its areas. */
export interface PublishedSeries {
  indicator: string;
  rows: ObservationRow[];
}

/** All rows by indicator, indicators in order of id. */
export function rowsByIndicator(series: readonly PublishedSeries[]): Map<string, ObservationRow[]> {
  const grouped = new Map<string, ObservationRow[]>();
  for (const { indicator, rows } of series.toSorted((a, b) =>
    a.indicator < b.indicator ? -1 : 1,
  )) {
    const group = grouped.get(indicator);
    if (group) group.push(...rows);
    else grouped.set(indicator, [...rows]);
  }
  return grouped;
}
