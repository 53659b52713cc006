import { answerTo, type Answer } from '../search/answer.ts';
import type { FoundPage } from '../search/search-record.ts';
import type { Choice } from '../search/suggest.ts';
import type { Failure } from '../search/why-not-fetched.ts';
import type { AnswerCard } from '../views/answer/card.ts';
import { areNear, kindOfCode } from '../search/result-words.ts';
import { whyFound } from '../search/why-found.ts';
import { failureOf, failureToSearch } from './failure.ts';
import { jsonAt } from './fetch-once.ts';
import { inTime } from './in-time.ts';
import { loadIndex } from './load-index.ts';
import { pageOfChoice } from './show-results.ts';

/** All that was found for a text. */
export interface Found {
  card: AnswerCard | null;
  /** The first answers, the same as in the box, then pages with the words. */
  pages: FoundPage[];
  named: Answer['named'];
  /** By address of a page: why it was found, where its title does not say so. */
  why: ReadonlyMap<string, string | null>;
  dropped: readonly string[];
  /** Whether names alone were found, and those by a slip of the finger. */
  isNear: boolean;
  /** The form of a code that no area has or had, and what such codes are of where that is known. */
  unknownCode: { kind: string | null } | null;
  /** Why the words of pages could not be searched, and why names could not. */
  failure: Failure | null;
  unnamed: Failure | null;
  /** Why no question could be answered. */
  unread: Failure | null;
}

const codeForm = /^[a-z]\d{8}$/i;

interface First {
  card: AnswerCard | null;
  choices: Choice[];
  failure: Failure | null;
  unread: Failure | null;
}

/** What the box would answer. */
async function first(query: string): Promise<First> {
  if (query.trim() === '') return { card: null, choices: [], failure: null, unread: null };
  try {
    const { answerFor, names } = await inTime(() => import('./find-answer.ts'));
    const { answer, card, unread } = await answerFor(query, await names());
    return { card, choices: answer.choices, failure: null, unread };
  } catch (fault) {
    return { card: null, choices: [], failure: failureOf(fault), unread: null };
  }
}

const nothing: Answer = { pages: [], dropped: [], named: new Map() };

interface Words extends Answer {
  known: ReadonlyMap<string, FoundPage>;
  failure: Failure | null;
}

/** Pages that have the words. */
async function words(query: string): Promise<Words> {
  try {
    const index = await loadIndex();
    const known = new Map([...index.pages.values()].map((page) => [page.url, page]));
    return { ...(await answerTo(query, index)), known, failure: null };
  } catch (fault) {
    return { ...nothing, known: new Map(), failure: failureToSearch(fault) };
  }
}

/** By address: why pages were found, each by the first name that leads to it. */
const whyEach = (choices: readonly Choice[], known: Words['known']): Found['why'] =>
  new Map(
    choices.toReversed().map((choice) => {
      const page = known.get(choice.path);
      return [choice.path, page ? whyFound(choice, page) : null];
    }),
  );

/** What a code that no area has is of; not known where an edition lists no kinds, or they do not come. */
const unknown = async (code: string): Promise<{ kind: string | null }> => ({
  kind: await jsonAt<Record<string, string>>('/answers/codes.json').then(
    (kinds) => kindOfCode(code, kinds ?? {}),
    () => null,
  ),
});

/** Names, the answer to a question, and pages with the words. */
export async function searchAll(query: string): Promise<Found> {
  const isCode = codeForm.test(query.trim());
  const [named, inPages] = await Promise.all([first(query), words(isCode ? '' : query)]);
  const choices = named.choices.map(
    (choice) => inPages.known.get(choice.path) ?? pageOfChoice(choice),
  );
  // Each page once, where it first comes.
  const byUrl = Map.groupBy([...choices, ...(isCode ? [] : inPages.pages)], ({ url }) => url);
  return {
    card: named.card,
    pages: [...byUrl.values()].flatMap(([first]) => first ?? []),
    named: inPages.named,
    why: whyEach(named.choices, inPages.known),
    isNear: !named.card && inPages.pages.length === 0 && areNear(named.choices, query),
    dropped: named.card || named.choices.length > 0 ? [] : inPages.dropped,
    unknownCode:
      isCode && choices.length === 0 && named.failure === null ? await unknown(query.trim()) : null,
    failure: inPages.failure,
    unnamed: named.failure,
    unread: named.unread,
  };
}
