import type { ObservationRow } from '../../src/tables/edition.ts';
import { rounded } from './decimal.ts';
import { blankRow } from './observations.ts';
import type { CsvRow } from './read-csv.ts';
import { readNumber } from './read-number.ts';
import type { Tally } from './tally.ts';

const file = 'icb-criteria-to-reside.csv';

/** A month may lack so many days; with more it has no figure. */
const daysThatMayLack = 3;

const daysIn = (month: string): number =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();

/** The mean of the days with a count. A count of 0 in a whole system is a day on which nothing was sent. */
function monthRow(area: string, month: string, days: readonly CsvRow[]): ObservationRow {
  const patients = days
    .map((row) => readNumber(row['do_not_meet_criteria_to_reside'], `${file}: ${area} ${month}`))
    .filter((count) => count !== null && count > 0) as number[];
  if (patients.length < daysIn(month) - daysThatMayLack) return blankRow(area, month);
  const sum = patients.reduce((total, count) => total + count, 0);
  return { ...blankRow(area, month, null), value: rounded(sum / patients.length, 1) };
}

/**
 * Patients a day who no longer need a hospital bed and are still in one, as the mean of the days of a
 * month, to one decimal. The last month is left out when its last day is not in the file. An area with no
 * row in a month that others have gets a blank.
 */
export function criteriaToResideRows(rows: readonly CsvRow[], tally: Tally): ObservationRow[] {
  const lastDay = rows.reduce((last, row) => (row['date']! > last ? row['date']! : last), '');
  const lastMonth = lastDay.slice(0, 7);
  const isWhole = lastDay !== '' && Number(lastDay.slice(8)) === daysIn(lastMonth);
  const kept = rows.filter((row) => isWhole || !row['date']!.startsWith(lastMonth));
  tally.add(file, 'days of a month that is not over', rows.length - kept.length);
  const groups = Map.groupBy(kept, (row) => `${row['area_code']} ${row['date']!.slice(0, 7)}`);
  const areas = [...new Set(kept.map((row) => row['area_code']!))];
  const months = [...new Set(kept.map((row) => row['date']!.slice(0, 7)))];
  return areas.flatMap((area) =>
    months.map((month) => monthRow(area, month, groups.get(`${area} ${month}`) ?? [])),
  );
}
