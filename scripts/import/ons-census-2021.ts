import { join } from 'node:path';
import { readAreasWithPage } from './areas-with-page.ts';
import type { DataFolder } from './data-folder.ts';
import { noOptions, type Importer, type ImportOptions, type ImportSummary } from './importer.ts';
import { blankRow, writeObservations } from './observations.ts';
import { readPublished } from './read-csv.ts';
import { currentCode } from './recodes.ts';
import { newTally } from './tally.ts';

interface AgeCell {
  ICBCode: string;
  AgeCode: number;
  Obs: number;
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

async function run(
  from: string,
  data: DataFolder,
  { replace }: ImportOptions = noOptions,
): Promise<ImportSummary> {
  const areas = readAreasWithPage(data);
  const tally = newTally();
  const text = readPublished(join(from, 'population-by-age-icb.json'));
  const rows = [...residentsByArea(JSON.parse(text) as AgeCell[])].flatMap(([published, value]) => {
    const code = currentCode(published);
    if (notInSystem.test(code)) {
      tally.add('population-by-age-icb.json', 'Wales, in no integrated care system');
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
}

/** Residents of systems at Census 2021, from ONS. */
export const importer: Importer = {
  publisher: 'ons-census-2021',
  folders: ['ons-census-2021'],
  reads: 'population-by-age-icb.json (table TS007 by integrated care board)',
  run,
};
