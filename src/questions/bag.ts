import { asking, general, holding, type Verb } from './english.ts';
import type { Meaning } from './lexicon.ts';
import type { End, Question, Scope, Subject, Way } from './question.ts';
import type { Token } from './read-tokens.ts';
import { unpackedCodes } from './packed-codes.ts';
import { kindOf } from './kind-of.ts';
import { isOfPeople, subjectIn } from './subject-in.ts';
import type { Words } from './words-file.ts';
import { plainName } from '../search/order-results.ts';

/** An area named in a question. */
export interface NamedArea {
  /** Of those that bear the name no less than the first, the likeliest first. */
  codes: string[];
  /** All that bear it in any way. */
  all: string[];
  words: string;
  /** It is no whole name of theirs: one cut short, a former one, or that of a place inside. */
  isLoose: boolean;
  /** It is the name of a town or a village inside. */
  isPlace: boolean;
  /** The name, where the area of one that bore it was parted among all of them; null elsewhere. */
  shared: string | null;
  /** A word after the name says which kind of them is meant: `devon ics`. */
  isOfKind: boolean;
}

/** What was found in a question, each kind of thing in the order typed. */
export interface Bag {
  words: Words;
  /** What figures are asked of; null where nothing measured is named. */
  subject: Subject | null;
  superlative: End | null;
  areas: NamedArea[];
  scope: Scope;
  hasScope: boolean;
  /** Each region and group that is named by itself. */
  parts: Scope[];
  sexes: ('female' | 'male')[];
  ends: End[];
  ways: Way[];
  /** Whether a move is said in a word that is of nothing else: `improved`, and not `better`. */
  isOfMoves: boolean;
  verbs: ReadonlySet<Verb>;
  notHeld: number[];
  methods: number[];
  isOfPlans: boolean;
  /** Whether it says that something is held, or is not: `have no figures`. */
  isOfHolding: boolean;
  /** Whether it asks how things are, and of nothing that is measured: `health problems`. */
  isGeneral: boolean;
  years: number[];
  /** Words that are no name, verb or small word: what a plan is searched for. */
  about: string;
  /** Ids of themes that are named. */
  themes: string[];
  unknown: string[];
  /** Words that turn a question round, which few readings take in: `not`. */
  turned: string[];
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
function narrowed(tokens: readonly Token[], words: Words): Token[] {
  return tokens.flatMap((token, place): Token[] => {
    const next = tokens[place + 1]?.meaning;
    const before = tokens[place - 1]?.meaning;
    if (token.meaning?.is === 'kind' && before?.is === 'area' && isSingular(token.words))
      return [{ ...token, meaning: { is: 'small' } }];
    if (token.meaning?.is !== 'area' || next?.is !== 'kind') return [token];
    const kinds = words.kinds[next.place]?.kinds ?? [];
    const { codes } = token.meaning;
    const fitting = codes.filter((code) => kinds.includes(kindOf(code, words)));
    if (fitting.length === 0) return [token];
    return [
      {
        ...token,
        meaning: { ...token.meaning, own: fitting, isOfKind: fitting.length < codes.length },
      },
    ];
  });
}

/** The last s of `ics` and `nhs` is a letter of theirs; that of `boroughs` says that there are many. */
const isSingular = (words: string): boolean => !/(?:[^ch]|gh)s$/.test(words);

const isVerb = (tokens: readonly Token[], verb: Verb): boolean =>
  tokens.some(({ meaning }) => meaning?.is === 'verb' && meaning.verb === verb);

function scopeOf(tokens: readonly Token[], words: Words): Scope {
  const regions = allOf(tokens, 'region').map(({ meaning }) => words.regions[meaning.place]!);
  const groups = allOf(tokens, 'group').map(({ meaning }) => words.groups[meaning.place]!);
  const kinds = allOf(tokens, 'kind').flatMap(({ meaning }) => words.kinds[meaning.place]!.kinds);
  return {
    kinds: [...new Set(kinds)],
    regions: regions.flatMap(({ members }) => members),
    codes: groups.length > 0 ? groups.flatMap(({ codes }) => unpackedCodes(codes)) : null,
    inside: null,
    place: [...regions, ...groups].map(({ name }) => name).join(' and ') || null,
    ...(isVerb(tokens, 'outside') && { isOutside: true }),
  };
}

/** Areas that are named; the country after “and” only beside a list, since one area is held against it anyway. */
function areasIn(tokens: readonly Token[], { country }: Words): NamedArea[] {
  const named = allOf(tokens, 'area').map(({ words, meaning }) => ({
    codes: meaning.own,
    all: meaning.codes,
    words,
    isLoose: meaning.isLoose,
    isPlace: meaning.by !== 'name',
    shared: meaning.own.length > 1 ? meaning.shared : null,
    isOfKind: meaning.isOfKind ?? false,
  }));
  const [first] = named;
  const isBeside = tokens.some(({ words }) => words === `and ${plainName(country.name)}`);
  if (!first || named.length < 2 || !isBeside) return named;
  const codes = [country.code];
  return [...named, { ...first, codes, all: codes, words: country.name, isLoose: false }];
}

const partsIn = (tokens: readonly Token[], { kinds }: Scope, words: Words): Scope[] =>
  tokens.flatMap((token) => {
    const part = scopeOf([token], words);
    return part.place === null ? [] : [{ ...part, kinds }];
  });

/** Whether a superlative is of something else than what is asked of the areas: `life expectancy in the richest borough`. */
const isOfOther = ({ id }: Subject, tokens: readonly Token[], words: Words): boolean =>
  allOf(tokens, 'subject').some(
    ({ meaning: { subject } }) => subject.id !== id && !isOfPeople(subject.id, words),
  );

/** Words that no reading takes in: not understood, or of people of whom the indicator is not. */
function leftOver(
  tokens: readonly Token[],
  subject: Subject | null,
  absorbed: ReadonlySet<string>,
  words: Words,
): string[] {
  return tokens
    .filter(({ words: typed, meaning }) => {
      if (meaning === null) return !absorbed.has(typed);
      if (meaning.is === 'superlative') return isOfOther(meaning.subject, tokens, words);
      if (meaning.is === 'children') return !absorbed.has(typed);
      if (meaning.is !== 'subject' || subject === null || meaning.subject.id === subject.id)
        return false;
      return isOfPeople(meaning.subject.id, words) && !absorbed.has(typed);
    })
    .map(({ words: typed }) => typed);
}

/** Meanings whose words a plan can be searched for. */
const subjectsOfPlans: readonly (Meaning['is'] | undefined)[] = [
  'subject',
  'theme',
  'not-held',
  'children',
  undefined,
];

/** Sorts the tokens of a question by what they are. */
export function bagOf(read: readonly Token[], words: Words): Bag {
  const tokens = narrowed(read, words);
  const scope = scopeOf(tokens, words);
  const { subject, absorbed } = subjectIn(tokens, words);
  const unknown = leftOver(tokens, subject, absorbed, words);
  const said = tokens.map((token) => token.words).join(' ');
  const isAbsorbed = (typed: string): boolean =>
    typed.split(' ').every((word) => absorbed.has(word));
  return {
    words,
    subject,
    superlative: allOf(tokens, 'superlative')[0]?.meaning.end ?? null,
    areas: areasIn(tokens, words),
    scope,
    hasScope: scope.place !== null || scope.kinds.length > 0,
    parts: partsIn(tokens, scope, words),
    sexes: [...new Set(allOf(tokens, 'sex').map(({ meaning }) => meaning.sex))],
    ends: allOf(tokens, 'end').map(({ meaning }) => meaning.end),
    ways: waysIn(tokens),
    isOfMoves: allOf(tokens, 'way').some(
      ({ words: typed, meaning: { way } }) => way !== 'any' && way !== typed,
    ),
    verbs: new Set(allOf(tokens, 'verb').map(({ meaning }) => meaning.verb)),
    notHeld: allOf(tokens, 'not-held')
      .filter(({ words: typed }) => !isAbsorbed(typed))
      .map(({ meaning }) => meaning.place),
    methods: allOf(tokens, 'method').map(({ meaning }) => meaning.place),
    isOfPlans: allOf(tokens, 'plan').length > 0,
    isOfHolding: holding.test(said),
    isGeneral: general.test(said),
    years: unknown.filter(isYear).map(Number),
    about: tokens
      .filter(({ meaning, words: each }) => subjectsOfPlans.includes(meaning?.is) && !isYear(each))
      .map((token) => token.words)
      .join(' '),
    themes: themesIn(tokens, words),
    unknown: unknown.filter((each) => !isYear(each)),
    turned: turnedIn(tokens, scope),
  };
}

/** Words that turn a question round: of none, and of all but some place where that is no region or group. */
const turnedIn = (tokens: readonly Token[], scope: Scope): string[] =>
  allOf(tokens, 'verb')
    .filter(
      ({ words: typed, meaning: { verb } }) =>
        (verb === 'none' && !asking.test(typed)) || (verb === 'outside' && scope.place === null),
    )
    .map(({ words: typed }) => typed);

/** Which way is asked for: in so many words, or by a word such as `fatter`. */
const waysIn = (tokens: readonly Token[]): Way[] => [
  ...allOf(tokens, 'comparative').map(({ meaning }) => meaning.way),
  ...allOf(tokens, 'way').map(({ meaning }) => meaning.way),
];

/** Themes that are named, themselves or by what is not held of them. */
function themesIn(tokens: readonly Token[], words: Words): string[] {
  const held = allOf(tokens, 'not-held').flatMap(
    ({ meaning }) => words.notHeld[meaning.place]!.themes,
  );
  const named = allOf(tokens, 'theme').map(({ meaning }) => meaning.id);
  const alike = tokens.flatMap(({ words: typed, meaning }) =>
    meaning?.is === 'subject'
      ? words.themes.filter(({ name }) => plainName(name) === typed).map(({ id }) => id)
      : [],
  );
  return [...new Set([...named, ...alike, ...held.slice(0, 1)])];
}

/** A rule that reads a question of one kind; null where the text is none. */
export type Rule = (bag: Bag) => Question | null;
