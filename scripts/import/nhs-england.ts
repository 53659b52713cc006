import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../src/tables/problem.ts';
import { readAreasWithPage } from './areas-with-page.ts';
import type { Importer } from './importer.ts';
import { attendancesFile, fourHourRows } from './nhs-four-hours.ts';
import { criteriaToResideRows, patientsFile } from './nhs-criteria-to-reside.ts';
import { nhsRows } from './nhs-rows.ts';
import { writeObservations } from './observations.ts';
import { refuseIfAny } from './problems.ts';
import { csvTablesWith } from './published-files.ts';
import { newTally } from './tally.ts';

const notUsed =
  'icb-discharged-patients.csv is not used: the hour of discharge stops in mid-2023, and a number of discharges says nothing without the number of patients.';

const attendances = 'accident-and-emergency-over-four-hours';
const patients = 'patients-no-longer-meeting-criteria-to-reside';

const run: Importer['run'] = async (from, data, { replace }) => {
  const areas = readAreasWithPage(data);
  const tally = newTally();
  const problems: Problem[] = [];
  const told = { areas, tally, problems };
  const found = [
    [attendances, attendancesFile, fourHourRows(nhsRows(from, attendancesFile, told), tally)],
    [patients, patientsFile, criteriaToResideRows(nhsRows(from, patientsFile, told), tally)],
  ] as const;
  refuseIfAny(problems);
  const isThere = (layout: string): boolean => csvTablesWith(from, layout).length > 0;
  const tables = found.flatMap(([indicator, { layout }, rows]) =>
    isThere(layout) ? [writeObservations(data, indicator, rows, replace)] : [],
  );
  const lacking = found.flatMap(([indicator, { layout }]) =>
    isThere(layout) ? [] : [`${indicator} stays as it was: no file here is of ${layout}.`],
  );
  const notes = existsSync(join(from, 'icb-discharged-patients.csv')) ? [notUsed] : [];
  return { tables, leftOut: tally.leftOut(), notes: [...lacking, ...notes] };
};

/** Accident and emergency, and discharges, by system, from NHS England. */
export const importer: Importer = {
  publisher: 'nhs-england',
  folders: ['nhs-england'],
  reads:
    'any *.csv of attendances at A&E (icb22_code, date, total_attendances, attendances_over_4hours) and of patients without criteria to reside (icb22_code, date, do_not_meet_criteria_to_reside)',
  run,
};
