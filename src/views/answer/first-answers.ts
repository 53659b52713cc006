import type { Suggestions } from '../../search/suggest.ts';
import { eachOnce, type AnswerCard } from './card.ts';

/** Lines of the list; more would run off the screen of a phone. */
const mostChoices = 8;

const isPair = (path: string | null): boolean => path?.startsWith('/compare/') ?? false;

/** The page that is asked for, or that on which areas stand side by side. */
function pageAsked({ isPage, links: [first] }: AnswerCard): string | null {
  return first && (isPage || isPair(first.path)) ? first.path : null;
}

/** The answer that is told beside names: one that only tells where to look is not, where a name fits. */
export const toldBeside = (names: Suggestions, card: AnswerCard | null): AnswerCard | null =>
  card?.isLast && names.choices.length > 0 ? null : card;

/**
 * The first answers to a text, the same in the box and on the search page: names and the pages of an answer.
 * A name typed in full stands first, since it may be all that is meant. A pair is read by the answer, which
 * knows regions and what is not held, and not by names alone: `blackpool v the north west`.
 */
export function firstAnswers(names: Suggestions, card: AnswerCard | null): Suggestions {
  if (!card) return names;
  const page = card.isNear ? null : pageAsked(card);
  const isOfNames = !card.isNear && !isPair(names.straightTo);
  const straightTo = isOfNames ? (names.straightTo ?? page) : page;
  const isName = names.straightTo !== null && straightTo === names.straightTo;
  const choices = isPair(page) ? names.choices : names.choices.filter(({ path }) => !isPair(path));
  const all = isName ? [...choices, ...card.links] : [...card.links, ...choices];
  return { choices: eachOnce(all).slice(0, mostChoices), straightTo };
}
