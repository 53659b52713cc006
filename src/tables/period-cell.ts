import type { Cell } from './cells.ts';
import { Fault } from './fault.ts';
import type { PeriodKind } from './edition.ts';

/** How a period is written: calendar years, years across two (`2023/24`), or one month. */
export type PeriodForm = 'calendar' | 'split' | 'month';

/** The form of a period with its first and last year as written (for `2023/24`: 2023 and 2024). */
export interface PeriodParts {
  form: PeriodForm;
  firstYear: number;
  lastYear: number;
}

const malformed = new Fault(
  'is not a period',
  'Write 2024, 2023-2025, 2023/24, 2020/21-2024/25 or, for a month, 2025-07.',
);
/** What a spreadsheet makes of a year or a month: `01/01/2018`, `Jan-18`, `2018-01-01`, `43101`. */
const dateOfSpreadsheet =
  /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$|^[A-Za-z]{3}-\d{2,4}$|^\d{1,2}-[A-Za-z]{3}(?:-\d{2,4})?$|^\d{4}-\d{2}-\d{2}|^[2-5]\d{4}$/;
const aDate = new Fault(
  'is a date that a spreadsheet has made of a period',
  'Write the period as text: 2024, 2023-2025, 2023/24 or, for a month, 2025-07.',
);
const backwards = new Fault('ends before it starts', 'Write the earlier year first.');
const notNextYear = new Fault(
  'does not run into the next year',
  'The two digits after the stroke are the next year, as in 2023/24.',
);

/** The parts of a period in one of the five forms of data/README.md, or what is wrong with it. */
export function readPeriod(text: string): PeriodParts | Fault {
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)) return parts('month', text, text);
  if (/^\d{4}(?:-\d{4})?$/.test(text)) {
    return parts('calendar', text.slice(0, 4), text.slice(-4));
  }
  if (dateOfSpreadsheet.test(text)) return aDate;
  if (!/^\d{4}\/\d{2}(?:-\d{4}\/\d{2})?$/.test(text)) return malformed;
  const ends = text.split('-');
  if (!ends.every(runsIntoNextYear)) return notNextYear;
  const split = parts('split', text, ends.at(-1)!);
  return split instanceof Fault ? split : { ...split, lastYear: split.lastYear + 1 };
}

function parts(form: PeriodForm, first: string, last: string): PeriodParts | Fault {
  const [firstYear, lastYear] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const isRange = first !== last;
  return isRange && lastYear < firstYear ? backwards : { form, firstYear, lastYear };
}

function runsIntoNextYear(year: string): boolean {
  return (Number(year.slice(0, 4)) + 1) % 100 === Number(year.slice(5));
}

/** Periods that were well formed: a table says each of them thousands of times. */
const wellFormed = new Set<string>();

/** A period in one of the five forms; whether it fits its indicator is checked afterwards. */
export const period: Cell<string> = (cell) => {
  if (wellFormed.has(cell)) return cell;
  if (cell === '') return new Fault('is blank', 'Every figure needs its period.');
  const read = readPeriod(cell);
  if (read instanceof Fault) return read;
  wellFormed.add(cell);
  return cell;
};

/** The form in which periods of each kind are written. */
export const formOfKind: Readonly<Record<PeriodKind, PeriodForm>> = {
  calendar: 'calendar',
  financial: 'split',
  academic: 'split',
  survey: 'split',
  month: 'month',
  point: 'calendar',
};

/** First and last day (`MM-DD`) of a year of each kind; a point in time stands at mid-year. */
const yearEnds: Readonly<Record<Exclude<PeriodKind, 'month'>, readonly [string, string]>> = {
  calendar: ['01-01', '12-31'],
  financial: ['04-01', '03-31'],
  academic: ['09-01', '08-31'],
  survey: ['11-15', '11-15'],
  point: ['06-30', '06-30'],
};

/** First and last day of a well-formed period of that kind, as YYYY-MM-DD (a month's last is 31). */
export function daysOfPeriod(text: string, kind: PeriodKind): { first: string; last: string } {
  if (kind === 'month') return { first: `${text}-01`, last: `${text}-31` };
  const read = readPeriod(text);
  if (read instanceof Fault) throw new Error(`"${text}" ${read.rule}. ${read.fix}`);
  const [first, last] = yearEnds[kind];
  return { first: `${read.firstYear}-${first}`, last: `${read.lastYear}-${last}` };
}
