import type { Indicator } from '../../src/indicators/indicator.ts';
import type { Settings } from '../../src/tables/settings.ts';
import type { ChartSubject } from '../../src/views/profile/chart-file.ts';
import { chartFiles, drawCharts } from './chart-files.ts';
import { embedFiles } from './embed-files.ts';
import { chartsOf, type DrawnFrom } from './indicator-charts.ts';
import type { SiteFile } from './site-file.ts';

/** What is made of an indicator beside its pages. */
export interface IndicatorFiles {
  subject: ChartSubject;
  /** The names of its charts. */
  names: string[];
  /** Its charts, as files and as pages to be framed. */
  files: SiteFile[];
}

/** Makes the files of an indicator from its figures and from who and where areas are. */
export function indicatorFiles(
  indicator: Indicator,
  materials: DrawnFrom,
  setting: { settings: Settings; colours: string },
): IndicatorFiles {
  const { subject, charts } = chartsOf(indicator, materials);
  const drawn = drawCharts(subject, charts, setting.settings);
  const embedded = { subject, codes: [subject.code], notice: null };
  return {
    subject,
    names: charts.map(({ id }) => id),
    files: [...chartFiles(subject, drawn), ...embedFiles(embedded, drawn, setting)],
  };
}
