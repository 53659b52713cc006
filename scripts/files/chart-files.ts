import { figuresCsv } from '../../src/charts/figures-csv.ts';
import { toFile } from '../../src/charts/to-file.ts';
import type { Profile } from '../../src/profiles/profile.ts';
import type { Settings } from '../../src/tables/settings.ts';
import { licenceLine, releaseLine } from '../../src/views/profile/chart-file.ts';
import type { ChartOfPage } from '../../src/views/profile/charts-of-page.ts';
import type { SiteFile } from './site-file.ts';

/** Each chart of a profile as a picture that stands alone, and its figures: `/charts/<code>/<chart>.svg`, `.csv`. */
export const chartFiles = (
  profile: Profile,
  charts: readonly ChartOfPage[],
  settings: Settings,
): SiteFile[] =>
  charts.flatMap(({ id, chart, table }) => {
    const address = `/charts/${profile.code}/${id}`;
    const licence = licenceLine(chart, profile.sources);
    const release = releaseLine(profile.code, settings);
    return [
      { address: `${address}.svg`, content: toFile(chart, { width: 720, licence, release }) },
      { address: `${address}.csv`, content: figuresCsv(table) },
    ];
  });
