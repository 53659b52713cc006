import { monthNames } from '../tables/month-names.ts';

/** A day YYYY-MM-DD in words, without its year: `22 November`. */
export function dayOfYear(date: string): string {
  const [, month = '', day = ''] = date.split('-');
  return `${Number(day)} ${monthNames[Number(month) - 1] ?? ''}`;
}

/** A day YYYY-MM-DD in words: `2026-11-22` gives `22 November 2026`. */
export const dayInWords = (date: string): string => `${dayOfYear(date)} ${date.slice(0, 4)}`;
