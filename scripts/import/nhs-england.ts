import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readAreasWithPage, type AreasWithPage } from './areas-with-page.ts';
import type { DataFolder } from './data-folder.ts';
import { noOptions, type Importer, type ImportOptions, type ImportSummary } from './importer.ts';
import { fourHourRows } from './nhs-four-hours.ts';
import { criteriaToResideRows } from './nhs-criteria-to-reside.ts';
import { writeObservations } from './observations.ts';
import { readCsv, type CsvRow } from './read-csv.ts';
import { currentCode } from './recodes.ts';
import { newTally } from './tally.ts';

const notUsed =
  'icb-discharged-patients.csv is not used: the hour of discharge stops in mid-2023, and a number of discharges says nothing without the number of patients.';

/** Rows under today’s codes. Every area of these files is an integrated care system: one that is not known is an error. */
function withCurrentCodes(rows: readonly CsvRow[], areas: AreasWithPage): CsvRow[] {
  return rows.map((row) => {
    const code = currentCode(row['icb22_code']!);
    if (!areas.has(code)) throw new Error(`No area in areas.csv has or had the code ${code}.`);
    return { ...row, area_code: code };
  });
}

async function run(
  from: string,
  data: DataFolder,
  { replace }: ImportOptions = noOptions,
): Promise<ImportSummary> {
  const areas = readAreasWithPage(data);
  const tally = newTally();
  const read = (name: string, columns: string[]): CsvRow[] =>
    withCurrentCodes(readCsv(join(from, name), ['icb22_code', 'date', ...columns]), areas);
  const attendances = read('icb-accident-and-emergency.csv', [
    'total_attendances',
    'attendances_over_4hours',
  ]);
  const patients = read('icb-criteria-to-reside.csv', ['do_not_meet_criteria_to_reside']);
  const tables = [
    writeObservations(
      data,
      'accident-and-emergency-over-four-hours',
      fourHourRows(attendances, tally),
      replace,
    ),
    writeObservations(
      data,
      'patients-no-longer-meeting-criteria-to-reside',
      criteriaToResideRows(patients, tally),
      replace,
    ),
  ];
  const notes = existsSync(join(from, 'icb-discharged-patients.csv')) ? [notUsed] : [];
  return { tables, leftOut: tally.leftOut(), notes };
}

/** Accident and emergency, and discharges, by system, from NHS England. */
export const importer: Importer = {
  publisher: 'nhs-england',
  folders: ['nhs-england'],
  reads: 'icb-accident-and-emergency.csv, icb-criteria-to-reside.csv',
  run,
};
