import type { Lexicon, Meaning } from './lexicon.ts';
import type { Question, Reading, Scope } from './question.ts';
import { readTokens, type Token } from './read-tokens.ts';
import { unpackedCodes } from './packed-codes.ts';
import type { Words } from './words-file.ts';

/** Words before what is left out of a list. */
const leaving =
  /^(.+?)\b(outside(?: of)?|excluding|exclude|except(?: for)?|apart from|other than|not in(?:cluding)?|but not(?: in)?|without)\b(.+)$/i;

type LeftOut = NonNullable<Scope['without']>[number] & { isArea: boolean };

/** A name as what is left out; null of a word that is none, or of a place inside an area, which cannot be taken from its figures. */
function leftOut(meaning: Meaning | null, words: Words): LeftOut | null {
  if (meaning?.is === 'area' && meaning.by === 'name')
    return {
      codes: meaning.shared === null ? meaning.own.slice(0, 1) : meaning.own,
      name: meaning.shared,
      isArea: true,
    };
  if (meaning?.is === 'group') {
    const { codes, name } = words.groups[meaning.place]!;
    return { codes: unpackedCodes(codes), name, isArea: false };
  }
  if (meaning?.is !== 'region') return null;
  const { members, name } = words.regions[meaning.place]!;
  return { codes: members.map((each) => words.regionCodes[each] ?? each), name, isArea: false };
}

const isIn = ({ meaning }: Token): boolean => meaning?.is === 'verb' && meaning.verb === 'in';

const joins = (token: Token | undefined): boolean => /^(?:or|and)$/.test(token?.words ?? '');

/** Words that may stand before a name or between two. */
const isBetween = (token: Token): boolean =>
  token.meaning?.is === 'small' || isIn(token) || joins(token);

/**
 * The names at the beginning of what is left out, and the words after them, such as `in the north west`, which is what
 * the list is of; `isPlace`: one is of a place inside an area.
 */
function namesFirst(tokens: readonly Token[], words: Words) {
  const names: LeftOut[] = [];
  const rest = tokens.findIndex((token, at) => {
    if (isIn(token) && names.length > 0 && !joins(tokens[at - 1])) return true;
    const name = leftOut(token.meaning, words);
    if (name) names.push(name);
    return !name && !isBetween(token);
  });
  const after = rest < 0 ? [] : tokens.slice(rest);
  const isPlace = after[0]?.meaning?.is === 'area';
  return { names, isPlace, rest: after.map((token) => token.words).join(' ') };
}

const none = { regions: [], codes: null, inside: null, place: null };

/** The list that a question asks of; null where it is of none. */
function listAsked(question: Question): Extract<Question, { scope: Scope }> | null {
  // “London boroughs” alone asks what they are, and with some left out which.
  if (question.ask === 'kind') return { ask: 'members', scope: { ...none, kinds: question.kinds } };
  return 'scope' in question && question.ask !== 'mentions' ? question : null;
}

/**
 * A list without some of its areas, `councils in the north west except greater manchester`; null where a text
 * leaves nothing out, or regions of the whole country, which is read as any list is.
 */
export async function readLeftOut(
  typed: string,
  lexicon: Lexicon,
  words: Words,
  readPlain: (typed: string) => Promise<Reading>,
): Promise<Reading | null> {
  const [, before = '', said = '', after = ''] = leaving.exec(typed) ?? [];
  const { names, isPlace, rest } = namesFirst(readTokens(after, lexicon), words);
  if (names.length === 0 && !isPlace) return null;
  const read = await readPlain(`${before} ${rest}`);
  if (!read.question) return null;
  const question = isPlace ? null : listAsked(read.question);
  // Of one figure nothing can be left out: no answer is better than that to another question.
  if (!question) return { ...read, unknown: [...read.unknown, said.toLowerCase()] };
  const { scope } = question;
  const isOfAll = scope.place === null && scope.inside === null;
  if (isOfAll && names.every(({ isArea }) => !isArea)) return null;
  const without = names.map(({ codes, name }) => ({ codes, name }));
  return { ...read, question: { ...question, scope: { ...scope, without } } };
}
