import { figuresCsv } from '../../src/charts/figures-csv.ts';
import { toFile, type FileSetting } from '../../src/charts/to-file.ts';
import type { Settings } from '../../src/tables/settings.ts';
import { fileSettingOf, type ChartSubject } from '../../src/views/profile/chart-file.ts';
import type { ChartOfPage } from '../../src/views/profile/charts-of-page.ts';
import type { SiteFile } from './site-file.ts';

/** A chart, and how it looks as a picture that stands alone. */
export interface DrawnChart extends ChartOfPage {
  setting: FileSetting;
  svg: string;
}

/** Draws the charts of an area or an indicator, once for files and for pages to be framed. */
export const drawCharts = (
  subject: Pick<ChartSubject, 'lasting' | 'sources'>,
  charts: readonly ChartOfPage[],
  settings: Settings,
): DrawnChart[] =>
  charts.map((each) => {
    const setting = fileSettingOf(each.chart, subject, settings);
    return { ...each, setting, svg: toFile(each.chart, setting) };
  });

/** Each chart of an area or an indicator as a picture that stands alone, and its figures: `/charts/<code>/<chart>.svg`, `.csv`. */
export const chartFiles = (
  { code }: Pick<ChartSubject, 'code'>,
  charts: readonly DrawnChart[],
): SiteFile[] =>
  charts.flatMap(({ id, svg, table }) => {
    const address = `/charts/${code}/${id}`;
    return [
      { address: `${address}.svg`, content: svg },
      { address: `${address}.csv`, content: figuresCsv(table) },
    ];
  });
