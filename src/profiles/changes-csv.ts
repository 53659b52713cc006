import type { AreaIndex } from '../areas/area-index.ts';
import { changesByArea } from '../gaps/changes-by-area.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { figureColumns } from './figure-columns.ts';
import { indicatorTable } from './indicator-table.ts';
import { periodAsText } from './period-text.ts';
import { figures, tableCsv, words, type PublicCell, type PublicColumn } from './public-table.ts';

/** Columns of a file of changes. */
export const changeColumns: readonly PublicColumn[] = [
  figureColumns.areaCode,
  figureColumns.areaName,
  figureColumns.sex,
  words('from', 'The earlier period'),
  words('to', 'The later period'),
  figures('value_then', 'The figure in the earlier period, as published'),
  figures('value_now', 'The figure in the later period, as published'),
  figures('change', 'Now less then, as printed'),
  figures(
    'change_lower',
    'Lower end of the 99.8% range of the change; empty where it was not tested',
  ),
  figures('change_upper', 'Upper end of that range'),
  words(
    'change_is_real',
    'yes: found by the strict test that so many changes need, at the 99.8% level; no: not found by it, though the page of the area, which tests its change in length of life or years in good health alone at the 95% level, may find one; empty: not tested',
  ),
  figures('gap_then', 'The figure less that of the country in the earlier period, as printed'),
  figures('gap_now', 'The same in the later period'),
  words(
    'gap_moved',
    'wider, narrower, turned-round or no-real-change by that strict test, or untested; the page of the area tests its gaps in length of life and years in good health at the 95% level',
  ),
  words(
    'from_text',
    'The earlier period once more, in a form that no spreadsheet takes for a date',
  ),
  words('to_text', 'The later period so'),
];

/**
 * `/data/changes/<id>.csv`: how the figure of every council changed between two periods, for each sex; the
 * range of the change and both tests are at the 99.8% level.
 */
export function changesCsv(indicator: Indicator, areas: AreaIndex): string {
  const { sexes, period: to } = indicatorTable(indicator, areas);
  const rows = sexes.flatMap((sex) => {
    const all = to && changesByArea({ indicator, sex, to, areas });
    return (all?.changes ?? []).map(({ area, then, now, change, test, gap }): PublicCell[] => [
      area.code,
      area.name,
      sex,
      then.period.text,
      now.period.text,
      then.value,
      now.value,
      change,
      test?.lower ?? null,
      test?.upper ?? null,
      test && (test.isReal ? 'yes' : 'no'),
      gap?.then ?? null,
      gap?.now ?? null,
      gap?.result ?? null,
      periodAsText(then.period.text),
      periodAsText(now.period.text),
    ]);
  });
  return tableCsv({ columns: changeColumns, rows });
}
