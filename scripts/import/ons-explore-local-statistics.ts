import { readAreasWithPage } from './areas-with-page.ts';
import { importDeprivationDeciles } from './deprivation-deciles.ts';
import type { Importer, ImportSummary } from './importer.ts';
import { settleObservations, writeObservations } from './observations.ts';
import { readHistoryFiles } from './ons-history.ts';
import { readTidyFiles } from './ons-tidy.ts';
import { rowsByIndicator } from './published-series.ts';
import { newTally } from './tally.ts';

async function run(from: string, data: string): Promise<ImportSummary> {
  const areas = readAreasWithPage(data);
  const tally = newTally();
  const published = rowsByIndicator([
    ...readTidyFiles(from, tally),
    ...readHistoryFiles(from, tally),
  ]);
  const tables = [...published].map(([indicator, rows]) =>
    writeObservations(data, indicator, settleObservations(rows, areas, tally, indicator)),
  );
  return {
    tables: [...tables, ...importDeprivationDeciles(from, data, areas.country)],
    leftOut: tally.leftOut(),
    notes: [],
  };
}

/** Indicators of ONS’s Explore Local Statistics, and life by tenth of deprivation. */
export const importer: Importer = {
  publisher: 'ons-explore-local-statistics',
  reads:
    'any *.csv of Explore Local Statistics (areacd, indicator, period, observation); els-app-history-tidy.csv; life-expectancy-by-deprivation-decile-england.csv',
  run,
};
