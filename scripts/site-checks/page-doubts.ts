import { valueIn, type Token } from './page-tokens.ts';

/** Elements that a reader goes to by their name. */
const landmarks = new Set(['aside', 'footer', 'form', 'header', 'main', 'nav', 'section']);

/** What of a page is looked at as a whole: names of landmarks, places, and what points at a place. */
interface Whole {
  ids: string[];
  /** Names of landmarks that are typed on them. */
  names: string[];
  /** Places that landmarks and others take their name from. */
  namedBy: string[];
  /** The words of each place that something takes its name from. */
  words: Map<string, string>;
}

const plainId = /^[a-z][\w-]*$/i;

/** Reads the words of places as they pass: those of an element go to every place that it stands in. */
function readWhole(tokens: readonly Token[]): Whole {
  const whole: Whole = { ids: [], names: [], namedBy: [], words: new Map() };
  const open: (string | null)[] = [];
  for (const token of tokens) {
    if (token.kind === 'text')
      for (const id of open)
        if (id !== null) whole.words.set(id, (whole.words.get(id) ?? '') + token.written);
    if (token.kind === 'close') open.pop();
    if (token.kind !== 'open') continue;
    const { name, attributes } = token;
    const id = valueIn(attributes, 'id') ?? null;
    if (id !== null) whole.ids.push(id);
    if (!token.isClosed) open.push(id);
    const label = valueIn(attributes, 'aria-label');
    const by = valueIn(attributes, 'aria-labelledby');
    const isLandmark = landmarks.has(name) || attributes.includes('role=');
    if (label !== undefined && isLandmark) whole.names.push(label);
    else if (by !== undefined) whole.namedBy.push(by);
  }
  return whole;
}

const areUnlike = (values: readonly string[]): boolean => new Set(values).size === values.length;

/**
 * Whether something of the page as a whole may be wrong that its shape does not show: a place twice or of odd
 * letters, a name without words, two of one name. It may say so of a page that is sound, and never says that all
 * is well where html-validate does not.
 */
export function isDoubtful(tokens: readonly Token[]): boolean {
  const { ids, names, namedBy, words } = readWhole(tokens);
  const all = [...names, ...new Set(namedBy)].map((name, place) =>
    place < names.length ? name : (words.get(name) ?? ''),
  );
  return (
    !areUnlike(ids) ||
    !areUnlike(namedBy) ||
    !areUnlike(all) ||
    all.some((name) => name.trim() === '') ||
    ids.some((id) => !plainId.test(id)) ||
    tokens.some((token) => token.kind === 'open' && /\bhref="?tel:/i.test(token.attributes))
  );
}
