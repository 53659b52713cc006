const twoDigits = (year: number): string => String(year % 100).padStart(2, '0');

/** `2023/24` for the year that begins in 2023 and ends in 2024. */
export const splitYear = (first: number): string => `${first}/${twoDigits(first + 1)}`;

/**
 * Fingertips: `2024`, `2023/24`, `2021 - 23` and `2020/21 - 24/25`, in the words of data/README.md.
 * Throws on any other text.
 */
export function fingertipsPeriod(text: string): string {
  const trimmed = text.trim();
  if (/^\d{4}(\/\d{2})?$/.test(trimmed)) return trimmed;
  const range = /^(\d{2})(\d{2}(?:\/\d{2})?) ?- ?(\d{2}(?:\/\d{2})?)$/.exec(trimmed);
  if (!range) throw new Error(`“${text}” is not a period as Fingertips writes it.`);
  const [, century, first, last] = range;
  return `${century}${first}-${century}${last}`;
}

/**
 * ONS: first day and length, `2011-01-01/P3Y`, in the words of data/README.md. A year that does not
 * begin in January becomes `2015/16`. Throws on any other text.
 */
export function onsPeriod(text: string): string {
  const parts = /^(\d{4})-(\d{2})-\d{2}\/P(\d+)Y$/.exec(text.trim());
  if (!parts) throw new Error(`“${text}” is not a period as ONS writes it: 2011-01-01/P3Y.`);
  const [first, years] = [Number(parts[1]), Number(parts[3])];
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

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** `April 2022` as `2022-04`. Throws on any other text. */
export function monthPeriod(text: string): string {
  const [name, year] = text.split(' ');
  const month = months.indexOf(name ?? '') + 1;
  if (month === 0 || !/^\d{4}$/.test(year ?? '')) throw new Error(`“${text}” is not a month.`);
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** The calendar year in which a period of data/README.md ends. */
export function lastYearOf(period: string): number {
  const last = /^\d{4}-\d{2}$/.test(period) ? period.slice(0, 4) : period.split('-').at(-1)!;
  return Number(last.slice(0, 4)) + (last.includes('/') ? 1 : 0);
}
