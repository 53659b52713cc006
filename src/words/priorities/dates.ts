import { monthNames } from '../../tables/month-names.ts';
import type { DocumentRow } from '../../tables/edition.ts';

/** A whole date, or a month of a year, that stands alone among other words. */
const wholeDate = /(?<![\d/-])(\d{4})-(0[1-9]|1[0-2])(?:-(\d{2}))?(?![\d/-])/g;

/** A date as stated, whole dates in it written out: `2023-06-30` gives `30 June 2023`, `2022-23` stays. */
export const writtenDate = (stated: string): string =>
  stated.replace(wholeDate, (_, year: string, month: string, day?: string) =>
    [day && String(Number(day)), monthNames[Number(month) - 1], year].filter(Boolean).join(' '),
  );

/** The date of a page as a reader sees it: what it states, and whether it was worked out. */
export function dateInWords({ date, dateBasis }: Pick<DocumentRow, 'date' | 'dateBasis'>): string {
  if (date === 'undated') return 'undated';
  return `${writtenDate(date)}${dateBasis === 'inferred' ? ', date inferred' : ''}`;
}
