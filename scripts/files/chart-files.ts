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

/** What a chart says in its picture, for who has its figures alone: what they are, when, of whom, and the address of its page. */
function aboutOf({ chart: { words }, setting: { licence, release } }: DrawnChart): string {
  const parts = [
    words.title,
    words.unit,
    words.note ?? '',
    `Source: ${words.source}`,
    licence,
    release,
  ];
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[.!?]$/.test(part) || part === release ? part : `${part}.`))
    .join(' ');
}

/** Each chart of an area or an indicator as a picture that stands alone, and its figures: `/charts/<code>/<chart>.svg`, `.csv`. */
export const chartFiles = (
  { code }: Pick<ChartSubject, 'code'>,
  charts: readonly DrawnChart[],
): SiteFile[] =>
  charts.flatMap((drawn) => {
    const address = `/charts/${code}/${drawn.id}`;
    return [
      { address: `${address}.svg`, content: drawn.svg },
      { address: `${address}.csv`, content: figuresCsv(drawn.table, aboutOf(drawn)) },
    ];
  });
