import { endsAfter } from '../../src/tables/checks/periods.ts';
import { todayAnywhere } from '../../src/tables/checks/released-by-now.ts';
import { dateOrMonth } from '../../src/tables/cells.ts';
import type { PeriodKind } from '../../src/tables/edition.ts';
import { Fault } from '../../src/tables/fault.ts';
import type { Problem } from '../../src/tables/problem.ts';
import type { DataFolder } from './data-folder.ts';
import { indicatorRows } from './fingertips-indicators.ts';
import { heldObservations } from './held-figures.ts';
import { kindsOfAreas } from './kinds-of-areas.ts';
import type { PlaceOfFigure } from './published-series.ts';
import type { CsvRow } from './read-csv.ts';
import { heldRows } from './write-table.ts';

/** Why nothing can have come out on a day or month as given after `--released`; null where it can. `now` in milliseconds. */
export function whyNoRelease(released: string, now: number): string | null {
  if (dateOrMonth(released) instanceof Fault)
    return `“${released}” is not a day or month: --released 2026-11-05.`;
  return released > todayAnywhere(now).slice(0, released.length)
    ? `“${released}” is still to come: say the day or month on which the file came out.`
    : null;
}

/** The source of figures of a kind of area, as indicators.csv names it. */
const sourceOf = (indicator: CsvRow, kind: string | undefined): string =>
  (kind === 'ics' && indicator['ics_source_id']) ||
  (kind === 'county' && indicator['county_source_id']) ||
  indicator['source_id'] ||
  '';

/**
 * Figures of these indicators that were measured after their source came out, as the tables would say: the day of the
 * release is wrong, or figures that stay would be credited to an older one. `placeOf` gives where a figure stands.
 */
export function measuredAfterRelease(
  data: DataFolder,
  changed: ReadonlySet<string>,
  placeOf: PlaceOfFigure,
): Problem[] {
  const released = new Map(
    heldRows(data, 'sources.csv').map((row) => [row['id']!, row['released']!]),
  );
  const kinds = kindsOfAreas(data);
  return indicatorRows(data)
    .filter(({ id }) => changed.has(id!))
    .flatMap((indicator) =>
      heldObservations(data, `observations/${indicator['id']}.csv`).flatMap((row): Problem[] => {
        const source = sourceOf(indicator, kinds.get(row.areaCode));
        const day = released.get(source);
        if (!day || !endsAfter(row.period, indicator['period_kind'] as PeriodKind, day)) return [];
        const place = placeOf(indicator['id']!, row);
        const fix = `“${source}” came out ${day.length === 7 ? 'in' : 'on'} ${day}. Is the file of an older release, or the day after --released another?`;
        return [
          {
            file: place?.file ?? `observations/${indicator['id']}.csv`,
            line: place?.line ?? null,
            column: 'period',
            value: row.period,
            rule: 'would end after its source was released',
            fix,
          },
        ];
      }),
    );
}
