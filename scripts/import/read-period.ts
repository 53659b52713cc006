import { Fault } from '../../src/tables/fault.ts';
import { monthNames } from '../../src/tables/month-names.ts';

const twoDigits = (year: number): string => String(year % 100).padStart(2, '0');

/** `2023/24` for the year that begins in 2023 and ends in 2024. */
export const splitYear = (first: number): string => `${first}/${twoDigits(first + 1)}`;

const monthInShort = monthNames.map((name) => name.slice(0, 3)).join('|');

/** A month, a quarter, a half, a term, a season or a week, by any of its names. */
const part = new RegExp(
  `\\b(?:(?:${monthInShort})[a-z]*|Q(?:tr|uarter)? ?[1-4]|H[12]|term|spring|summer|autumn|winter|(?:week|wk|W) ?\\d{1,2})\\b`,
  'i',
);

/**
 * Whether a period as published is less than a year, or is not of whole years: `2023/24 Q1`, `Apr 2023`,
 * `2023 Oct - Dec`, `Aug 2023 - Jul 2024`. What a spreadsheet made of years is not.
 */
export const isPartOfYear = (text: string): boolean =>
  part.test(text) && /\d{4}/.test(text) && !dateOfSpreadsheet.test(text.trim());

/** What a spreadsheet makes of `2011 - 12` and its like: `Dec-11`, `12-Nov`, `01/12/2011`, `2011-12-01`. */
const dateOfSpreadsheet = new RegExp(
  `^(?:${monthInShort})[a-z]*-\\d{2,4}$|^\\d{1,2}-(?:${monthInShort})[a-z]*(?:-\\d{2,4})?$|` +
    '^\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}(?: .*)?$|^\\d{4}-\\d{2}-\\d{2}(?:[T ].*)?$|^[2-5]\\d{4}(?:\\.\\d+)?$',
  'i',
);

const madeByASpreadsheet = new Fault(
  'is a date made by a spreadsheet',
  'It was a period such as 2011 - 12 when it was published. Download the file again and do not save it in a spreadsheet.',
);
const notAPeriod = new Fault(
  'is not a period as Fingertips writes it',
  'It writes 2024, 2023/24, 2021 - 23 or 2020/21 - 24/25.',
);

/** The last year of a range, written with two digits or four: the first such year that is not before the first. */
function yearFrom(first: number, last: string): number {
  if (last.length === 4) return Number(last);
  const sameCentury = first - (first % 100) + Number(last);
  return sameCentury < first ? sameCentury + 100 : sameCentury;
}

/** No series puts more years together. */
const mostYears = 20;

const yearsOfRange = (first: string, last: string): number =>
  yearFrom(Number(first.slice(0, 4)), last.split('/')[0]!) - Number(first.slice(0, 4)) + 1;

/** `23` or `2023` after a first year as four digits; `24/25` or `2024/25` as a split year. */
function endOfRange(first: string, last: string): string {
  const [year, next] = last.split('/');
  const whole = yearFrom(Number(first.slice(0, 4)), year!);
  return next === undefined ? String(whole) : `${whole}/${next.slice(-2)}`;
}

/** Kinds of year that run from one to the next, of which none is of two whole years: `2023-24` is one. */
const acrossTwo = /^(?:financial|academic|survey)$/;

/**
 * Fingertips: `2024`, `2023/24`, `2021 - 23`, `1999 - 01`, `2021 - 2023` and `2020/21 - 24/25`, in the words
 * of data/README.md; `kind` is the `period_kind` of the indicator. Any other text is a fault.
 */
export function fingertipsPeriod(text: string, kind = ''): string | Fault {
  const dashed = text.trim().replaceAll(/[–—]/g, '-');
  // `2024.0` is a year that a program has read as a number.
  const trimmed = dashed.replaceAll(/\s+/g, ' ').replace(/^(\d{4})\.0$/, '$1');
  if (/^\d{4}$/.test(trimmed)) return trimmed;
  const [, year, next] = /^(\d{4})\/(?:\d{2})?(\d{2})$/.exec(trimmed) ?? [];
  // `2022/24` is three years to some and a slip to others: `2022 - 24` says which.
  if (year !== undefined)
    return next === twoDigits(Number(year) + 1) ? `${year}/${next}` : notAPeriod;
  const range = /^(\d{4}(?:\/\d{2})?) ?(?:-|to) ?(\d{2}(?:\d{2})?(?:\/\d{2})?)$/.exec(trimmed);
  if (!range || isPartOfYear(trimmed)) {
    return dateOfSpreadsheet.test(trimmed) ? madeByASpreadsheet : notAPeriod;
  }
  const [, first, last] = range;
  // `2024-01` is a month of some tool, not the years to 2101.
  if (yearsOfRange(first!, last!) > mostYears) return notAPeriod;
  if (first!.includes('/') !== last!.includes('/')) return notAPeriod;
  const isOne = acrossTwo.test(kind) && !first!.includes('/') && yearsOfRange(first!, last!) === 2;
  return isOne ? splitYear(Number(first)) : `${first}-${endOfRange(first!, last!)}`;
}

/** How many years a period of data/README.md is long; null for a month. */
export function yearsOfPeriod(period: string): number | null {
  if (/^\d{4}-\d{2}$/.test(period)) return null;
  const [first, last] = period.split('-');
  return last === undefined ? 1 : Number(last.slice(0, 4)) - Number(first!.slice(0, 4)) + 1;
}

/** A length in words: `1 year`, `3 years`. */
export const inYears = (years: number): string => (years === 1 ? '1 year' : `${years} years`);

const notOfOns = new Fault('is not a period as ONS writes it', 'It writes 2011-01-01/P3Y.');

/** First day, which may have its hour, and length in years or in months. */
const onsPeriod = /^(\d{4})-(\d{2})-\d{2}(?:T[\d:]+Z?)?\/P(\d+)([YMWD])$/;

/** Whether a period of ONS is not of whole years: `2022-01-01/P3M`. */
export function isPartOfYearOfOns(text: string): boolean {
  const [, , , length, unit] = onsPeriod.exec(text.trim()) ?? [];
  return unit === 'M' ? Number(length) % 12 !== 0 : unit === 'W' || unit === 'D';
}

/**
 * ONS: first day and length, `2011-01-01/P3Y`, in the words of data/README.md. A year that does not
 * begin in January becomes `2015/16`. Any other text is a fault.
 */
export function onsPeriodCell(text: string): string | Fault {
  const parts = onsPeriod.exec(text.trim());
  if (!parts || isPartOfYearOfOns(text)) return notOfOns;
  const [first, length] = [Number(parts[1]), Number(parts[3])];
  const years = parts[4] === 'M' ? length / 12 : length;
  const last = first + years - 1;
  if (parts[2] === '01') return years === 1 ? String(first) : `${first}-${last}`;
  return years === 1 ? splitYear(first) : `${splitYear(first)}-${splitYear(last)}`;
}

/** `_2023_24` at the end of a column's name is the year 2023/24; `_2022_24` is 2022-2024; `_2024` is 2024. Throws on others. */
export function columnPeriod(column: string): string {
  const parts = /_(\d{4})(?:_(\d{2}))?$/.exec(column);
  if (!parts) throw new Error(`Column “${column}” does not end in a period.`);
  const first = Number(parts[1]);
  if (parts[2] === undefined) return String(first);
  return parts[2] === twoDigits(first + 1) ? splitYear(first) : `${first}-20${parts[2]}`;
}

/** `April 2022` as `2022-04`. Throws on any other text. */
export function monthPeriod(text: string): string {
  const [name, year] = text.split(' ');
  const month = monthNames.indexOf(name ?? '') + 1;
  if (month === 0 || !/^\d{4}$/.test(year ?? '')) throw new Error(`“${text}” is not a month.`);
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** The calendar year in which a period of data/README.md ends. */
export function lastYearOf(period: string): number {
  const last = /^\d{4}-\d{2}$/.test(period) ? period.slice(0, 4) : period.split('-').at(-1)!;
  return Number(last.slice(0, 4)) + (last.includes('/') ? 1 : 0);
}
