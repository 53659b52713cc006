import type { Problem } from '../../src/tables/problem.ts';
import { readAreasWithPage } from './areas-with-page.ts';
import type { DataFolder } from './data-folder.ts';
import { importDeprivationDeciles } from './deprivation-deciles.ts';
import { downloadsIn } from './files-of-folder.ts';
import { knownIndicators } from './fingertips-indicators.ts';
import { noOptions, type Importer, type ImportSummary } from './importer.ts';
import { readDownloads } from './ons-download.ts';
import { readHistoryFiles } from './ons-history.ts';
import { readTidyFiles } from './ons-tidy.ts';
import { refuseIfAny } from './problems.ts';
import type { PublishedSeries } from './published-series.ts';
import { inYears, yearsOfPeriod } from './read-period.ts';
import { settleSeries } from './settle-series.ts';
import { dayOfDownload, exploreLocalStatistics, officialSource } from './source-needs.ts';
import { newTally, type Tally } from './tally.ts';

/** The site’s own download takes the whole place of a copy of the same indicator. */
function withoutCopies(
  copies: readonly PublishedSeries[],
  downloaded: ReadonlySet<string>,
  tally: Tally,
): PublishedSeries[] {
  return copies.filter(({ indicator, rows }) => {
    if (!downloaded.has(indicator)) return true;
    tally.add(indicator, 'a download of the site is in the folder', rows.length);
    return false;
  });
}

/** Only periods as long as the indicator’s: one year and three together are two series. The others are counted. */
function ofOwnLength(
  series: readonly PublishedSeries[],
  data: DataFolder,
  tally: Tally,
): PublishedSeries[] {
  const lengths = new Map(knownIndicators(data).map(({ id, years }) => [id, years]));
  return series.map((each) => {
    const own = lengths.get(each.indicator) ?? null;
    const rows = each.rows.filter(({ period }) => {
      const years = yearsOfPeriod(period);
      if (own === null || years === null || years === own) return true;
      const reason = `periods of ${inYears(years)}; the indicator is of ${inYears(own)}`;
      tally.add(each.indicator, reason);
      return false;
    });
    return { ...each, rows };
  });
}

const siteFiles = (from: string): string[] =>
  downloadsIn(from)
    .filter(({ layouts }) =>
      layouts.some(({ name }) => name === 'Explore Local Statistics download'),
    )
    .map(({ file }) => file);

async function run(from: string, data: DataFolder, options = noOptions): Promise<ImportSummary> {
  const areas = readAreasWithPage(data);
  const tally = newTally();
  const problems: Problem[] = [];
  const downloads = ofOwnLength(readDownloads(from, data, tally, problems), data, tally);
  const ids = new Set(
    downloads.flatMap(({ indicator, rows }) => (rows.length > 0 ? [indicator] : [])),
  );
  const copies = [
    ...readTidyFiles(from, new Set(knownIndicators(data).map(({ id }) => id)), tally, problems),
    ...readHistoryFiles(from, tally, problems),
  ];
  refuseIfAny(problems);
  const source = () =>
    officialSource(exploreLocalStatistics, options.released, dayOfDownload(from, siteFiles(from)));
  const settled = settleSeries(
    [...downloads, ...withoutCopies(ofOwnLength(copies, data, tally), ids, tally)],
    { data, areas, tally, options },
    (id) => (ids.has(id) ? source() : null),
  );
  return {
    ...settled,
    tables: [...settled.tables, ...importDeprivationDeciles(from, data, areas.country)],
    leftOut: tally.leftOut(),
    notes: [...settled.notes, ...tally.notes()],
  };
}

/** Indicators of ONS’s Explore Local Statistics, and life by tenth of deprivation. */
export const importer: Importer = {
  publisher: 'ons-explore-local-statistics',
  folders: ['ons-explore-local-statistics'],
  reads:
    'any *.csv of Explore Local Statistics: of its repository (areacd, indicator, period, observation) or as the site downloads it (areacd, areanm, period, value; named for its indicator); els-app-history-tidy.csv; life-expectancy-by-deprivation-decile-england.csv',
  run,
};
