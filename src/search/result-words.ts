import { withoutFormalWords } from './formal-words.ts';
import { isOneSlipAway } from './one-slip.ts';
import { plainName } from './order-results.ts';
import type { FoundPage } from './search-record.ts';
import type { Choice } from './suggest.ts';
import { called, withArticle } from '../words/kind-of-area.ts';
import { listOf } from '../words/list.ts';
import { whyNotFetched, type Failure } from './why-not-fetched.ts';

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

/** How many were found, for the line above the list, which is read out as it changes; `isNear`: none by the words themselves. */
export function countWords(
  count: number,
  query: string,
  { isNarrowed, isNear = false }: { isNarrowed: boolean; isNear?: boolean },
): string {
  const narrowed = isNarrowed ? ' with these choices' : '';
  if (count === 0) return `Nothing found${forWords(query)}${narrowed}.`;
  return isNear
    ? `Nothing here is called “${query.trim()}”. ${pages(count)}${narrowed} ${count === 1 ? 'has' : 'have'} a name near it.`
    : `${pages(count)} found${forWords(query)}${narrowed}.`;
}

/** Whether names were found by a slip of the finger alone: one is a slip away from what was typed, and none has its first word. A code is in no name. */
export function areNear(choices: readonly Choice[], query: string): boolean {
  const plain = plainName(query);
  const [first = ''] = plain.split(' ');
  const typed = [plain, withoutFormalWords(plain)];
  const names = choices.map(({ label, by = label }) => [label, by].map(plainName));
  return (
    names.flat().some((name) => typed.some((text) => isOneSlipAway(text, name))) &&
    !names.some((own) => own.join(' ').includes(first))
  );
}

/** What to do when nothing was found. */
export const nothingFoundWords = (): string =>
  `You can search for a ${called('council').short}, a town or village, ${withArticle(called('ics').one)}, an official ` +
  'code, or a subject such as smoking. Fewer letters often find more: try the first four or five.';

/** What is said of part of a postcode, or one with a slip in it, which this search does not send or keep. */
export const postcodeWords = (): string =>
  'That looks like part of a postcode, or one with a slip in it. Type the whole of it: it is looked up on ' +
  `your own device. Or type the name of your town or ${called('council').short}.`;

/** Which words were left out of a search, since no page has them beside the others; nothing where none was. */
export const droppedWords = (dropped: readonly string[]): string =>
  dropped.length === 0
    ? ''
    : `No page has all these words: ${listOf(dropped.map((word) => `“${word}”`))} ${dropped.length === 1 ? 'was' : 'were'} left out.`;

/** What a code is of, by the longest beginning of it that is known; null where none is. */
export function kindOfCode(code: string, kinds: Readonly<Record<string, string>>): string | null {
  const fitting = Object.keys(kinds).filter((start) => code.toUpperCase().startsWith(start));
  const [longest] = fitting.sort((a, b) => b.length - a.length);
  return longest === undefined ? null : kinds[longest]!;
}

/** What is said of a code that no area has or had; `kind`: what codes that begin so are of. */
export const unknownCodeWords = (code: string, kind: string | null): string =>
  kind === null
    ? `No area has the code ${code.toUpperCase()}, and none that this site knows had it.`
    : `No area with a page here has the code ${code.toUpperCase()}: it has the form of a code of ${kind}.`;

/** What is said where nothing could be searched. */
export const loadFailureWords = (failure: Failure): string =>
  `The search could not be loaded. ${whyNotFetched[failure]} Or use the lists below.`;

/** What is said where the words of questions did not come, so that only names and pages were searched. */
export const unreadWords = (failure: Failure): string =>
  `No question could be answered. ${whyNotFetched[failure]}`;

/** What is said where only names and questions could be. */
export const onlyNamesWords = (failure: Failure): string =>
  `Only names and questions were searched, not the words of pages. ${whyNotFetched[failure]}`;

/** What is said where only the words of pages could be. */
export const onlyPagesWords = (failure: Failure): string =>
  `Only the words of pages were searched, not names or questions. ${whyNotFetched[failure]}`;
