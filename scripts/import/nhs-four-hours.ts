import type { ObservationRow } from '../../src/tables/edition.ts';
import { rounded } from './decimal.ts';
import { blankRow } from './observations.ts';
import type { CsvRow } from './read-csv.ts';
import { readNumber } from './read-number.ts';
import { monthPeriod } from './read-period.ts';
import type { Tally } from './tally.ts';

/**
 * Until May 2023 some trusts tested another standard and sent no four-hour figures, so that the sums of
 * their systems were far too low (Frimley 0, and 39% in June 2023). No month before this is kept.
 */
const firstWholeMonth = '2023-06';

const file = 'icb-accident-and-emergency.csv';

const counts = (row: CsvRow): string =>
  [row['total_attendances'], row['attendances_over_4hours']].join(' of ');

const yearAway = (month: string, years: number): string =>
  `${Number(month.slice(0, 4)) + years}${month.slice(4)}`;

/** Months in which every area has the very counts it has in the same month of a neighbouring year. */
function repeatedMonths(rows: readonly CsvRow[]): Set<string> {
  const byMonth = Map.groupBy(rows, (row) => monthPeriod(row['date']!));
  const print = (month: string): string =>
    (byMonth.get(month) ?? [])
      .map((row) => `${row['area_code']}: ${counts(row)}`)
      .toSorted()
      .join('; ');
  const isRepeated = (month: string): boolean =>
    [-1, 1].some((years) => print(yearAway(month, years)) === print(month));
  return new Set([...byMonth.keys()].filter(isRepeated));
}

/**
 * Attendances of more than four hours as a percentage of all attendances, worked out from the two counts
 * to 4 decimals (the published share has only two). A month whose counts repeat another year’s is left
 * out with that year’s: one of the two is a slip of the copy, and nothing says which.
 */
export function fourHourRows(rows: readonly CsvRow[], tally: Tally): ObservationRow[] {
  const repeated = repeatedMonths(rows);
  return rows.flatMap((row): ObservationRow[] => {
    const month = monthPeriod(row['date']!);
    const where = `${file}: ${row['area_code']} ${month}`;
    const all = readNumber(row['total_attendances'], where);
    const over = readNumber(row['attendances_over_4hours'], where);
    if (month < firstWholeMonth) {
      tally.add(file, 'months before June 2023, when some trusts sent no four-hour figures');
    } else if (repeated.has(month)) {
      tally.add(file, 'months whose counts are another year’s: one of the two is a slip');
    } else if (all === null || over === null || all === 0) {
      return [blankRow(row['area_code']!, month)];
    } else {
      const value = rounded((100 * over) / all, 4);
      return [{ ...blankRow(row['area_code']!, month, null), value }];
    }
    return [];
  });
}
