import { monthNames } from '../../indicators/period.ts';
import type { PublishedDocument } from '../../priorities/published.ts';

/** A date as stated, written out where it is a whole one: `2023-06-30` gives `30 June 2023`, `2022-23` stays. */
export function writtenDate(stated: string): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(stated);
  const month = monthNames[Number(match?.[2]) - 1];
  if (!match || month === undefined) return stated;
  return [match[3] && String(Number(match[3])), month, match[1]].filter(Boolean).join(' ');
}

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
