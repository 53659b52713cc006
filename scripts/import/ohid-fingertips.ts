import { readAreasWithPage } from './areas-with-page.ts';
import { readLocalExtract, readSystemExtract } from './fingertips-extracts.ts';
import { readOfficialFiles } from './fingertips-official.ts';
import { disagreements } from './fingertips-overlaps.ts';
import { readReducedFiles } from './fingertips-reduced.ts';
import type { Importer, ImportSummary } from './importer.ts';
import { settleObservations, writeObservations } from './observations.ts';
import { rowsByIndicator } from './published-series.ts';
import { newTally } from './tally.ts';

/** An official file takes the whole place of copies of the same indicator: two vintages are never joined. */
async function run(from: string, data: string): Promise<ImportSummary> {
  const areas = readAreasWithPage(data);
  const tally = newTally();
  const official = rowsByIndicator(readOfficialFiles(from, data, tally));
  const published = rowsByIndicator([
    ...readReducedFiles(from, tally),
    ...readLocalExtract(from),
    ...readSystemExtract(from),
  ]);
  for (const [indicator, rows] of official) {
    const copied = published.get(indicator)?.length ?? 0;
    if (copied > 0) tally.add(indicator, 'an official file is in the folder', copied);
    published.set(indicator, rows);
  }
  const tables = [...published].map(([indicator, rows]) =>
    writeObservations(data, indicator, settleObservations(rows, areas, tally, indicator)),
  );
  const newReleases = [...official.keys()].map(
    (indicator) => `${indicator} now comes from an official file: put its release in sources.csv.`,
  );
  return {
    tables,
    leftOut: tally.leftOut(),
    notes: [...newReleases, ...disagreements(from, data)],
  };
}

/** Indicators of OHID’s Fingertips, in the layout of its API and in the reduced layouts of public copies. */
export const importer: Importer = {
  publisher: 'ohid-fingertips',
  reads:
    'any *.csv in the layout of the Fingertips API or in its reduced copy; latest-local-authority-extract-*.csv; latest-icb-extract-*.csv',
  run,
};
