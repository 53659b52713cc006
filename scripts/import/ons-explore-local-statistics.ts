import type { Problem } from '../../src/tables/problem.ts';
import { readAreasWithPage } from './areas-with-page.ts';
import { importDeprivationDeciles } from './deprivation-deciles.ts';
import { downloadsIn } from './files-of-folder.ts';
import type { Importer } from './importer.ts';
import { readDownloads } from './ons-download.ts';
import { readHistoryFiles } from './ons-history.ts';
import { ofOwnLength } from './ons-own-length.ts';
import { readTidyFiles } from './ons-tidy.ts';
import { refuseIfAny } from './problems.ts';
import { withoutCopies } from './published-series.ts';
import { settleSeries } from './settle-series.ts';
import { dayOfDownload, exploreLocalStatistics, officialSource } from './source-needs.ts';
import { newTally } from './tally.ts';

const siteFiles = (from: string): string[] =>
  downloadsIn(from)
    .filter(({ layouts }) =>
      layouts.some(({ name }) => name === 'Explore Local Statistics download'),
    )
    .map(({ file }) => file);

const run: Importer['run'] = async (from, data, options) => {
  const areas = readAreasWithPage(data);
  const tally = newTally();
  const problems: Problem[] = [];
  const told = { tally, problems };
  const downloads = ofOwnLength(readDownloads(from, data, tally, problems), data, told);
  const ids = new Set(
    downloads.flatMap(({ indicator, rows }) => (rows.length > 0 ? [indicator] : [])),
  );
  const copies = ofOwnLength(
    [...readTidyFiles(from, data, tally, problems), ...readHistoryFiles(from, tally, problems)],
    data,
    told,
  );
  const ofTenths = importDeprivationDeciles(from, data, { country: areas.country, problems });
  refuseIfAny(problems);
  const source = () =>
    officialSource(exploreLocalStatistics, options.released, dayOfDownload(from, siteFiles(from)));
  const because = 'a download of the site is in the folder';
  const settled = settleSeries(
    [...downloads, ...withoutCopies(copies, ids, { tally, because })],
    { data, areas, tally, options },
    (id) => (ids.has(id) ? source() : null),
  );
  return {
    ...settled,
    tables: [...settled.tables, ...ofTenths],
    leftOut: tally.leftOut(),
    notes: [...settled.notes, ...tally.notes()],
  };
};

/** Indicators of ONS’s Explore Local Statistics, and life by tenth of deprivation. */
export const importer: Importer = {
  publisher: 'ons-explore-local-statistics',
  folders: ['ons-explore-local-statistics'],
  reads:
    'any *.csv of Explore Local Statistics: of its repository (areacd, indicator, period, observation) or as the site downloads it (areacd, areanm, period, value; named for its indicator); els-app-history-tidy.csv; life-expectancy-by-deprivation-decile-england.csv',
  run,
};
