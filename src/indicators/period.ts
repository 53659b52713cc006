import { monthNames } from '../tables/month-names.ts';

/** A stretch of time as the tables write it, with what charts and tests need of it. */
export interface Period {
  /** As in the tables: `2024`, `2023-2025`, `2023/24`, `2020/21-2024/25`, `2025-07`. */
  text: string;
  /** As a reader sees it: `2023 to 2025`, `2023/24`, `July 2025`. */
  label: string;
  /** First instant, in fractional years: the financial year 2023/24 starts at 2023.25. */
  start: number;
  /** Last instant, in fractional years. */
  end: number;
  /** Mid-point, in fractional years; the time of a value in a trend test. */
  middle: number;
  firstYear: number;
  lastYear: number;
}

/** Split years run from April; surveys and school years start later, which shifts all alike. */
const splitYearStart = 0.25;

const spanning = (span: Omit<Period, 'middle'>): Period => ({
  ...span,
  middle: (span.start + span.end) / 2,
});

function calendarYears(text: string): Period | null {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
  if (!match) return null;
  const first = Number(match[1]);
  const last = match[2] === undefined ? first : Number(match[2]);
  if (last < first) return null;
  const label = last === first ? `${first}` : `${first} to ${last}`;
  return spanning({ text, label, start: first, end: last + 1, firstYear: first, lastYear: last });
}

function splitYears(text: string): Period | null {
  const match = /^(\d{4})\/(\d{2})(?:-(\d{4})\/(\d{2}))?$/.exec(text);
  if (!match) return null;
  const first = Number(match[1]);
  const last = match[3] === undefined ? first : Number(match[3]);
  const closes = (year: number, ending: string | undefined) => (year + 1) % 100 === Number(ending);
  if (last < first || !closes(first, match[2]) || !closes(last, match[4] ?? match[2])) return null;
  const label = last === first ? text : text.replace('-', ' to ');
  const lastYear = last + 1;
  return spanning({
    text,
    label,
    start: first + splitYearStart,
    end: lastYear + splitYearStart,
    firstYear: first,
    lastYear,
  });
}

function month(text: string): Period | null {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const index = Number(match[2]) - 1;
  const start = year + index / 12;
  const label = `${monthNames[index]} ${year}`;
  return spanning({ text, label, start, end: start + 1 / 12, firstYear: year, lastYear: year });
}

/** The period a text of the tables means, or null where it means none. */
export function readPeriod(text: string): Period | null {
  return month(text) ?? calendarYears(text) ?? splitYears(text);
}

const known = new Map<string, Period>();

/** As `readPeriod`, for text that the tables have checked; throws on any other. */
export function parsePeriod(text: string): Period {
  const found = known.get(text) ?? readPeriod(text);
  if (!found) throw new Error(`“${text}” is not a period. Write it as data/README.md says.`);
  known.set(text, found);
  return found;
}

/** Whether two periods have no day in common. */
export const areIndependent = (a: Period, b: Period): boolean =>
  a.end <= b.start || b.end <= a.start;
