import { beginsLikeNone, postcodeIn } from '../postcodes/postcode-in-text.ts';
import { narrowings, type Choices } from '../search/page-kinds.ts';

/** What is asked for: the words, and what the results are narrowed by. */
export interface SearchState {
  query: string;
  choices: Choices;
}

function hasForm(words: string, inUse: readonly string[] | null): boolean {
  const form = postcodeIn(words);
  if (!form || form.kind === 'not-a-postcode') return false;
  return inUse === null || !beginsLikeNone(form, inUse);
}

/** Codes the NHS gives its boards have the shape of a postcode that lacks its last letter. */
const boardCode = /^[a-z]\d[a-z]\d[a-z]$/i;

/**
 * Whether words are or hold a postcode, its beginning, or one that lacks its last letter as it is typed:
 * these must not be looked up, sent or kept. `inUse`: letters that outcodes in use begin with; null where these
 * are not known.
 */
export function isPostcode(words: string, inUse: readonly string[] | null): boolean {
  const typed = words.trim();
  if (boardCode.test(typed)) return false;
  return hasForm(typed, inUse) || hasForm(typed.replace(/(\d)[a-z]$/i, '$1'), inUse);
}

/** What an address asks for: `?q=hull&kind=Council+area`. */
export function stateIn(parameters: URLSearchParams): SearchState {
  const choices: Choices = {};
  for (const narrowing of narrowings) {
    const value = parameters.get(narrowing);
    if (value) choices[narrowing] = value;
  }
  return { query: parameters.get('q') ?? '', choices };
}

/** The end of the address that asks for the same again; a postcode is left out of it. */
export function addressEndOf(
  { query, choices }: SearchState,
  inUse: readonly string[] | null,
): string {
  const words = query.trim();
  const parameters = new URLSearchParams(
    words === '' || isPostcode(words, inUse) ? {} : { q: words },
  );
  for (const narrowing of narrowings) {
    const value = choices[narrowing];
    if (value !== undefined) parameters.set(narrowing, value);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
