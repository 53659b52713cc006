import { Fault } from '../../src/tables/fault.ts';
import type { ObservationRow } from '../../src/tables/edition.ts';
import { rounded } from './decimal.ts';
import type { NhsFile, NhsRow } from './nhs-rows.ts';
import { blankRow } from './observations.ts';
import { monthPeriod } from './read-period.ts';
import type { Tally } from './tally.ts';

type Count = 'total_attendances' | 'attendances_over_4hours';

const notAMonth = new Fault('is not a month', 'The file writes April 2026.');
const moreThanAll = new Fault(
  'is more than all attendances',
  'Were the two columns mixed up? Download the file again.',
);

function monthCell(text: string): string | Fault {
  try {
    return monthPeriod(text);
  } catch {
    return notAMonth;
  }
}

/** Attendances at accident and emergency by system and month. */
export const attendancesFile: NhsFile<Count> = {
  layout: 'A&E attendances by integrated care board',
  dateCell: monthCell,
  columns: ['total_attendances', 'attendances_over_4hours'],
  wrongCounts: ({ total_attendances: all, attendances_over_4hours: over }) =>
    all !== null && over !== null && over > all ? ['attendances_over_4hours', moreThanAll] : null,
};

/**
 * Until May 2023 some trusts tested another standard and sent no four-hour figures, so that the sums of
 * their systems were far too low (Frimley 0, and 39% in June 2023). No month before this is kept.
 */
const firstWholeMonth = '2023-06';

const countsOf = ({ counts }: NhsRow<Count>): string =>
  [counts.total_attendances, counts.attendances_over_4hours].join(' of ');

const yearAway = (month: string, years: number): string =>
  `${Number(month.slice(0, 4)) + years}${month.slice(4)}`;

/** Months in which every area has the very counts it has in the same month of a neighbouring year. */
function repeatedMonths(rows: readonly NhsRow<Count>[]): Set<string> {
  const byMonth = Map.groupBy(rows, ({ when }) => when);
  const print = (month: string): string =>
    (byMonth.get(month) ?? [])
      .map((row) => `${row.area}: ${countsOf(row)}`)
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
export function fourHourRows(rows: readonly NhsRow<Count>[], tally: Tally): ObservationRow[] {
  const repeated = repeatedMonths(rows);
  return rows.flatMap(({ file, area, when: month, counts }): ObservationRow[] => {
    const { total_attendances: all, attendances_over_4hours: over } = counts;
    if (month < firstWholeMonth) {
      tally.add(file, 'months before June 2023, when some trusts sent no four-hour figures');
    } else if (repeated.has(month)) {
      tally.add(file, 'months whose counts are another year’s: one of the two is a slip');
    } else if (all === null || over === null || all === 0) {
      return [blankRow(area, month)];
    } else {
      return [{ ...blankRow(area, month, null), value: rounded((100 * over) / all, 4) }];
    }
    return [];
  });
}
