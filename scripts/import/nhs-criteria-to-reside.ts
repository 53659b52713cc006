import { Fault } from '../../src/tables/fault.ts';
import type { ObservationRow } from '../../src/tables/edition.ts';
import { rounded } from './decimal.ts';
import type { NhsFile, NhsRow } from './nhs-rows.ts';
import { blankRow } from './observations.ts';
import type { Tally } from './tally.ts';

type Count = 'do_not_meet_criteria_to_reside';

const notADay = new Fault(
  'is not a day',
  'The file writes 2026-04-01. A spreadsheet may have changed it: download the file again.',
);

/** Patients who no longer need a hospital bed, by system and day. */
export const patientsFile: NhsFile<Count> = {
  layout: 'patients without criteria to reside',
  dateCell: (text) =>
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text) ? text : notADay,
  columns: ['do_not_meet_criteria_to_reside'],
};

/** A month may lack so many days; with more it has no figure. */
const daysThatMayLack = 3;

const daysIn = (month: string): number =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();

/** The mean of the days with a count. A count of 0 in a whole system is a day on which nothing was sent. */
function monthRow(area: string, month: string, days: readonly NhsRow<Count>[]): ObservationRow {
  const patients = days
    .map(({ counts }) => counts.do_not_meet_criteria_to_reside)
    .filter((count) => count !== null && count > 0) as number[];
  if (patients.length < daysIn(month) - daysThatMayLack) return blankRow(area, month);
  const sum = patients.reduce((total, count) => total + count, 0);
  return { ...blankRow(area, month, null), value: rounded(sum / patients.length, 1) };
}

const monthOf = ({ when }: NhsRow<Count>): string => when.slice(0, 7);

/**
 * Patients a day who no longer need a hospital bed and are still in one, as the mean of the days of a
 * month, to one decimal. The last month is left out when its last day is not in the file. An area with no
 * row in a month that others have gets a blank.
 */
export function criteriaToResideRows(
  rows: readonly NhsRow<Count>[],
  tally: Tally,
): ObservationRow[] {
  const lastDay = rows.reduce((last, { when }) => (when > last ? when : last), '');
  const lastMonth = lastDay.slice(0, 7);
  const isWhole = lastDay !== '' && Number(lastDay.slice(8)) === daysIn(lastMonth);
  const isOver = (row: NhsRow<Count>): boolean => isWhole || monthOf(row) !== lastMonth;
  for (const row of rows) if (!isOver(row)) tally.add(row.file, 'days of a month that is not over');
  const kept = rows.filter(isOver);
  const groups = Map.groupBy(kept, (row) => `${row.area} ${monthOf(row)}`);
  const areas = [...new Set(kept.map(({ area }) => area))];
  const months = [...new Set(kept.map(monthOf))];
  return areas.flatMap((area) =>
    months.map((month) => monthRow(area, month, groups.get(`${area} ${month}`) ?? [])),
  );
}
