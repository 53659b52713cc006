import { join } from 'node:path';
import { z } from 'zod';
import { readAreasWithPage } from './areas-with-page.ts';
import type { Importer } from './importer.ts';
import { blankRow, writeObservations } from './observations.ts';
import { ImportProblems, problemOf, refuseIfAny } from './problems.ts';
import { readPublishedJson } from './read-csv.ts';
import { currentCode } from './recodes.ts';
import { newTally } from './tally.ts';

const file = 'population-by-age-icb.json';

const schema = z.array(z.object({ ICBCode: z.string(), AgeCode: z.number(), Obs: z.number() }));
type AgeCell = z.infer<typeof schema>[number];

/** The cells of the file. Throws with the place of the first that is not as expected. */
function readCells(from: string): AgeCell[] {
  const read = schema.safeParse(readPublishedJson(join(from, file)));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const at = issue!.path.join('.') || 'its beginning';
  const rule = `The file is not the table TS007 that is known, at ${at}: ${issue!.message}`;
  throw new ImportProblems([problemOf(file, rule, 'Download it again.')]);
}

/** Throws where an area has fewer ages than others: some of its residents would be lost without a word. */
function refuseFewerAges(cells: readonly AgeCell[]): void {
  const ages = Map.groupBy(cells, ({ ICBCode }) => ICBCode);
  const most = Math.max(...[...ages.values()].map(({ length }) => length));
  const fewer = [...ages].filter(([code, own]) => own.length < most && !notInSystem.test(code));
  refuseIfAny(
    fewer.map(([code, own]) => {
      const rule = `${code} has ${own.length} ages, and others have ${most}: residents were lost`;
      return problemOf(file, rule, 'Download the file again.');
    }),
  );
}

/** The cell of the census for residents outside every integrated care system. */
const notInSystem = /^E54999999$/;

/** Residents by area, all ages added. Throws on a count that is not a whole number, and on a repeated age. */
function residentsByArea(cells: readonly AgeCell[]): Map<string, number> {
  const residents = new Map<string, number>();
  const seen = new Set<string>();
  for (const { ICBCode, AgeCode, Obs } of cells) {
    const key = `${ICBCode} age ${AgeCode}`;
    if (!Number.isInteger(Obs) || Obs < 0) throw new Error(`${key}: “${Obs}” is not a count.`);
    if (seen.has(key)) throw new Error(`${key} is there twice.`);
    seen.add(key);
    residents.set(ICBCode, (residents.get(ICBCode) ?? 0) + Obs);
  }
  return residents;
}

const run: Importer['run'] = async (from, data, { replace }) => {
  const areas = readAreasWithPage(data);
  const tally = newTally();
  const cells = readCells(from);
  if (cells.length === 0)
    throw new ImportProblems([problemOf(file, 'The file has no row', 'Download it again.')]);
  refuseFewerAges(cells);
  const rows = [...residentsByArea(cells)].flatMap(([published, value]) => {
    const code = currentCode(published);
    if (notInSystem.test(code)) {
      tally.add(file, 'Wales, in no integrated care system');
      return [];
    }
    if (!areas.has(code)) throw new Error(`No area in areas.csv has or had the code ${published}.`);
    return [{ ...blankRow(code, '2021', null), value }];
  });
  return {
    tables: [writeObservations(data, 'census-population', rows, replace)],
    leftOut: tally.leftOut(),
    notes: [],
  };
};

/** Residents of systems at Census 2021, from ONS. */
export const importer: Importer = {
  publisher: 'ons-census-2021',
  folders: ['ons-census-2021'],
  reads: 'population-by-age-icb.json (table TS007 by integrated care board)',
  run,
};
