import type { Problem } from '../../src/tables/problem.ts';
import { readAreasWithPage } from './areas-with-page.ts';
import { downloadsIn } from './files-of-folder.ts';
import { readLocalExtract, readSystemExtract } from './fingertips-extracts.ts';
import { readOfficialFiles } from './fingertips-official.ts';
import { disagreements } from './fingertips-overlaps.ts';
import { readReducedFiles } from './fingertips-reduced.ts';
import { kindsOfAreas } from './kinds-of-areas.ts';
import type { Importer } from './importer.ts';
import { refuseIfAny } from './problems.ts';
import { rowsByIndicator, withoutCopies } from './published-series.ts';
import { settleSeries } from './settle-series.ts';
import { dayOfDownload, officialSource, ohid } from './source-needs.ts';
import { newTally } from './tally.ts';

const run: Importer['run'] = async (from, data, options) => {
  const areas = readAreasWithPage(data);
  const tally = newTally();
  const problems: Problem[] = [];
  const official = readOfficialFiles(from, data, tally, problems);
  const ids = new Set(rowsByIndicator(official).keys());
  const copies = withoutCopies(
    [
      ...readReducedFiles(from, tally, problems),
      ...readLocalExtract(from, kindsOfAreas(data), { tally, problems }),
      ...readSystemExtract(from, tally, problems),
    ],
    ids,
    { tally, because: 'an official file is in the folder' },
  );
  refuseIfAny(problems);
  const source = () =>
    officialSource(ohid, options.released, dayOfDownload(from, officialFiles(from)));
  const settled = settleSeries([...official, ...copies], { data, areas, tally, options }, (id) =>
    ids.has(id) ? source() : null,
  );
  return {
    ...settled,
    leftOut: tally.leftOut(),
    notes: [...settled.notes, ...tally.notes(), ...disagreements(from, data)],
  };
};

const officialFiles = (from: string): string[] =>
  downloadsIn(from)
    .filter(({ layouts }) => layouts.some(({ name }) => name === 'Fingertips API'))
    .map(({ file }) => file);

/** Indicators of OHID’s Fingertips, in the layouts of its API, its pages and the R package, and in the reduced layouts of public copies. */
export const importer: Importer = {
  publisher: 'ohid-fingertips',
  folders: ['ohid-fingertips'],
  reads:
    'any *.csv in the layout of the Fingertips API, of its pages or of the R package fingertipsR, or in its reduced copy; latest-local-authority-extract-*.csv; latest-icb-extract-*.csv',
  run,
};
