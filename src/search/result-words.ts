import type { FoundPage } from './search-record.ts';
import { called, withArticle } from '../words/kind-of-area.ts';

/** What a result is and where: `Unitary authority, North West`; `Indicator`. */
export const kindLine = (page: FoundPage): string =>
  [page.areaKind ?? page.kind, ...(page.region ? [page.region] : [])].join(', ');

/** Subjects shown of a result; more would hide the list. */
const subjectsShown = 3;

/** Why an area was found for words that its name does not have: what its plans name, as noted from their pages. */
export function namedInPlansLine(subjects: readonly string[]): string {
  const more = subjects.length - subjectsShown;
  const shown = subjects.slice(0, subjectsShown).join('; ');
  return `Named in what was read of its plans: ${shown}${more > 0 ? `; and ${more} more` : ''}.`;
}

const pages = (count: number): string => `${count} ${count === 1 ? 'page' : 'pages'}`;

const forWords = (query: string): string => (query.trim() === '' ? '' : ` for “${query.trim()}”`);

/** How many were found, for the line above the list, which is read out as it changes. */
export function countWords(count: number, query: string, isNarrowed: boolean): string {
  const narrowed = isNarrowed ? ' with these choices' : '';
  return count === 0
    ? `Nothing found${forWords(query)}${narrowed}.`
    : `${pages(count)} found${forWords(query)}${narrowed}.`;
}

/** What to do when nothing was found. */
export const nothingFoundWords = (): string =>
  `You can search for a ${called('council').short}, a town or village, ${withArticle(called('ics').one)}, an official ` +
  'code, or a subject such as smoking. Fewer letters often find more: try the first four or five.';

/** What is said of part of a postcode, or one with a slip in it, which this search does not send or keep. */
export const postcodeWords = (): string =>
  'That looks like part of a postcode, or one with a slip in it. Type the whole of it: it is looked up on ' +
  `your own device. Or type the name of your town or ${called('council').short}.`;

/** What is said when the index could not be fetched. */
export const loadFailureWords =
  'The search could not be loaded. Check your connection and type again, or use the lists below.';
