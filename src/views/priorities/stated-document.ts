import { monthNames } from '../../indicators/period.ts';
import type { PublishedDocument } from '../../priorities/published.ts';

/** A whole date, or a month of a year, that stands alone among other words. */
const wholeDate = /(?<![\d/-])(\d{4})-(0[1-9]|1[0-2])(?:-(\d{2}))?(?![\d/-])/g;

/** A date as stated, whole dates in it written out: `2023-06-30` gives `30 June 2023`, `2022-23` stays. */
export const writtenDate = (stated: string): string =>
  stated.replace(wholeDate, (_, year: string, month: string, day?: string) =>
    [day && String(Number(day)), monthNames[Number(month) - 1], year].filter(Boolean).join(' '),
  );

/** The date of a page as a reader sees it: what it states, and whether it was worked out. */
export function dateInWords({
  date,
  dateBasis,
}: Pick<PublishedDocument, 'date' | 'dateBasis'>): string {
  if (date === 'undated') return 'undated';
  return `${writtenDate(date)}${dateBasis === 'inferred' ? ', date inferred' : ''}`;
}

/** A page that was read, as it is cited: its title, its address where that may be a link, and the rest. */
export interface DocumentLine {
  title: string;
  href: string | null;
  after: string;
}

const confidenceWords = { high: null, medium: null, low: 'we are not sure of this page' } as const;

/** How a page is cited under what it says; what follows the title begins with a space. */
export function documentLine(document: PublishedDocument): DocumentLine {
  const rest = [
    document.publisher,
    document.kindAsStated,
    dateInWords(document),
    confidenceWords[document.confidence],
    document.link === null ? 'not linked' : null,
  ].filter((part) => part !== null && part !== '');
  return {
    title: document.title,
    href: document.link,
    after: ` (${rest.join('; ')}).`,
  };
}

/** Pages in the order met, each once. */
export const eachOnce = (documents: readonly PublishedDocument[]): PublishedDocument[] => [
  ...new Map(documents.map((document) => [document.id, document])).values(),
];
