import type { profileMaterials } from '../../src/site-data.ts';
import { drawnIndicator } from '../../src/views/indicator/charts-of-indicator.ts';
import type { ChartSubject } from '../../src/views/profile/chart-file.ts';
import type { ChartOfPage } from '../../src/views/profile/charts-of-page.ts';

type Materials = Pick<
  ReturnType<typeof profileMaterials>,
  'indicators' | 'areas' | 'tables' | 'shapesIn'
>;

/** The charts of each indicator, one after another: each is drawn when it is asked for. */
export function* indicatorCharts({
  indicators,
  areas,
  tables,
  shapesIn,
}: Materials): Generator<{ subject: ChartSubject; charts: ChartOfPage[] }> {
  const flat = () => shapesIn('local-authorities').flat;
  for (const indicator of indicators.values())
    yield drawnIndicator(indicator, { areas, tables, flat });
}
