import type { Verb } from './english.ts';
import type { Meaning } from './lexicon.ts';
import type { End, Question, Scope, Subject, Way } from './question.ts';
import type { Token } from './read-tokens.ts';
import type { WordsFile } from './words-file.ts';
import type { AreaKind } from '../tables/edition.ts';

/** An area named in a question. */
export interface NamedArea {
  /** Of those that bear the name, the likeliest first. */
  codes: string[];
  words: string;
}

/** What was found in a question, each kind of thing in the order typed. */
export interface Bag {
  words: WordsFile;
  subjects: Subject[];
  superlative: { subject: Subject; end: End } | null;
  areas: NamedArea[];
  scope: Scope;
  hasScope: boolean;
  sexes: ('female' | 'male')[];
  ends: End[];
  ways: Way[];
  verbs: ReadonlySet<Verb>;
  notHeld: number[];
  isOfPlans: boolean;
  years: number[];
  /** Words that are no name, verb or small word: what a plan is searched for. */
  about: string;
  unknown: string[];
}

type Of<Is extends Meaning['is']> = Extract<Meaning, { is: Is }>;

const allOf = <Is extends Meaning['is']>(
  tokens: readonly Token[],
  is: Is,
): { words: string; meaning: Of<Is> }[] =>
  tokens.flatMap(({ words, meaning }) =>
    meaning?.is === is ? [{ words, meaning: meaning as Of<Is> }] : [],
  );

const isYear = (words: string): boolean => /^(?:19|20)\d\d$/.test(words);

/** Kinds that a word after a name tells apart: `devon ics`, `devon county`. */
function narrowed(tokens: readonly Token[], words: WordsFile): Token[] {
  return tokens.flatMap((token, place): Token[] => {
    const next = tokens[place + 1]?.meaning;
    const before = tokens[place - 1]?.meaning;
    if (token.meaning?.is === 'kind' && before?.is === 'area' && isSingular(token.words))
      return [{ ...token, meaning: { is: 'small' } }];
    if (token.meaning?.is !== 'area' || next?.is !== 'kind') return [token];
    const kinds = words.kinds[next.place]?.kinds ?? [];
    const { codes } = token.meaning;
    const fitting = codes.filter((code) => kinds.includes(kindOf(code, words)));
    return [{ ...token, meaning: { ...token.meaning, codes: fitting.length ? fitting : codes } }];
  });
}

const isSingular = (words: string): boolean => !/(?:s|ies)$/.test(words) || /ics$/.test(words);

/** The kind of an area with a page. */
export const kindOf = (code: string, { codes }: WordsFile): AreaKind =>
  (Object.keys(codes) as AreaKind[]).find((kind) => codes[kind]?.includes(code)) ?? 'region';

function scopeOf(tokens: readonly Token[], words: WordsFile): Scope {
  const regions = allOf(tokens, 'region').map(({ meaning }) => words.regions[meaning.place]!);
  const groups = allOf(tokens, 'group').map(({ meaning }) => words.groups[meaning.place]!);
  const kinds = allOf(tokens, 'kind').flatMap(({ meaning }) => words.kinds[meaning.place]!.kinds);
  return {
    kinds: [...new Set(kinds)],
    regions: regions.flatMap(({ members }) => members),
    codes: groups.length > 0 ? groups.flatMap(({ members }) => members) : null,
    inside: null,
    place: [...regions, ...groups].map(({ name }) => name).join(' and ') || null,
  };
}

/** Meanings whose words a plan can be searched for. */
const subjectsOfPlans: readonly (Meaning['is'] | undefined)[] = [
  'subject',
  'theme',
  'not-held',
  undefined,
];

/** Sorts the tokens of a question by what they are. */
export function bagOf(read: readonly Token[], words: WordsFile): Bag {
  const tokens = narrowed(read, words);
  const scope = scopeOf(tokens, words);
  const superlative = allOf(tokens, 'superlative')[0]?.meaning ?? null;
  const unknown = tokens.filter(({ meaning }) => meaning === null).map((token) => token.words);
  return {
    words,
    subjects: allOf(tokens, 'subject').map(({ meaning }) => meaning.subject),
    superlative,
    areas: allOf(tokens, 'area').map(({ words: typed, meaning }) => ({
      codes: meaning.codes,
      words: typed,
    })),
    scope,
    hasScope: scope.place !== null || scope.kinds.length > 0,
    sexes: [...new Set(allOf(tokens, 'sex').map(({ meaning }) => meaning.sex))],
    ends: allOf(tokens, 'end').map(({ meaning }) => meaning.end),
    ways: allOf(tokens, 'way').map(({ meaning }) => meaning.way),
    verbs: new Set(allOf(tokens, 'verb').map(({ meaning }) => meaning.verb)),
    notHeld: allOf(tokens, 'not-held').map(({ meaning }) => meaning.place),
    isOfPlans: allOf(tokens, 'plan').length > 0,
    years: unknown.filter(isYear).map(Number),
    about: tokens
      .filter(({ meaning, words: each }) => subjectsOfPlans.includes(meaning?.is) && !isYear(each))
      .map((token) => token.words)
      .join(' '),
    unknown: unknown.filter((each) => !isYear(each)),
  };
}

/** A rule that reads a question of one kind; null where the text is none. */
export type Rule = (bag: Bag) => Question | null;
