import { figuresCsv } from '../../src/charts/figures-csv.ts';
import { toFile } from '../../src/charts/to-file.ts';
import type { Settings } from '../../src/tables/settings.ts';
import { fileSettingOf, type ChartSubject } from '../../src/views/profile/chart-file.ts';
import type { ChartOfPage } from '../../src/views/profile/charts-of-page.ts';
import type { SiteFile } from './site-file.ts';

/** Each chart of an area or an indicator as a picture that stands alone, and its figures: `/charts/<code>/<chart>.svg`, `.csv`. */
export const chartFiles = (
  subject: ChartSubject,
  charts: readonly ChartOfPage[],
  settings: Settings,
): SiteFile[] =>
  charts.flatMap(({ id, chart, table }) => {
    const address = `/charts/${subject.code}/${id}`;
    return [
      {
        address: `${address}.svg`,
        content: toFile(chart, fileSettingOf(chart, subject, settings)),
      },
      { address: `${address}.csv`, content: figuresCsv(table) },
    ];
  });
