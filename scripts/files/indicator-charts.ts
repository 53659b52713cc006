import type { Indicator } from '../../src/indicators/indicator.ts';
import type { profileMaterials } from '../../src/site-data.ts';
import { drawnIndicator } from '../../src/views/indicator/charts-of-indicator.ts';
import type { ChartSubject } from '../../src/views/profile/chart-file.ts';
import type { ChartOfPage } from '../../src/views/profile/charts-of-page.ts';

/** What the charts of indicators are drawn from. */
export type DrawnFrom = Pick<ReturnType<typeof profileMaterials>, 'areas' | 'tables' | 'shapesIn'>;

/** The charts of an indicator, and how they name it. */
export function chartsOf(
  indicator: Indicator,
  { areas, tables, shapesIn }: DrawnFrom,
): { subject: ChartSubject; charts: ChartOfPage[] } {
  const flat = () => shapesIn('local-authorities').flat;
  return drawnIndicator(indicator, { areas, tables, flat });
}
