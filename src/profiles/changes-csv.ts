import type { AreaIndex } from '../areas/area-index.ts';
import { changesByArea } from '../gaps/changes-by-area.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { stringify } from './csv.ts';
import { indicatorTable } from './indicator-table.ts';

const columns = [
  'area_code',
  'area_name',
  'sex',
  'from',
  'to',
  'value_then',
  'value_now',
  'change',
  'change_lower',
  'change_upper',
  'change_is_real',
  'gap_then',
  'gap_now',
  'gap_moved',
];

/** `/data/changes/<id>.csv`: how the figure of every council changed between two periods, for each sex; the range of the change and both tests are at the 99.8% level. */
export function changesCsv(indicator: Indicator, areas: AreaIndex): string {
  const { sexes, period: to } = indicatorTable(indicator, areas);
  const rows = sexes.flatMap((sex) => {
    const all = to && changesByArea({ indicator, sex, to, areas });
    return (all?.changes ?? []).map(({ area, then, now, change, test, gap }) => [
      area.code,
      area.name,
      sex,
      all?.from.text ?? null,
      all?.to.text ?? null,
      then.value,
      now.value,
      change,
      test?.lower ?? null,
      test?.upper ?? null,
      test ? (test.isReal ? 'yes' : 'no') : null,
      gap?.then ?? null,
      gap?.now ?? null,
      gap?.result ?? null,
    ]);
  });
  return stringify(columns, rows);
}
