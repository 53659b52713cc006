import type { FindIndexFile } from '../search/find-index.ts';
import { withoutFormalWords } from '../search/formal-words.ts';
import { plainTyped } from '../search/find-names.ts';
import { cutShort } from '../search/points-of-compass.ts';
import { heardIn } from './as-heard.ts';
import { ends, sexes, small, verbs, ways, type Verb } from './english.ts';
import type { End, Subject, Way } from './question.ts';
import { listed, phrasesOf } from './phrases.ts';
import type { AskedIndicator, WordsFile } from './words-file.ts';

/** Areas that bear a name, those in force first, or that hold a town or village of the name. */
interface NamedAreas {
  is: 'area';
  codes: string[];
  by: 'name' | 'town' | 'village';
  /** It is no whole name of theirs: one cut short, a former one, or that of a place inside. */
  isLoose: boolean;
  /** Those that bear it no less than the first does: a county, and not the system that is called after it. */
  own: string[];
  /** The name, where it is a former one of councils into which its area was parted; null elsewhere. */
  shared: string | null;
  /** A word after the name says which kind of them is meant. */
  isOfKind?: boolean;
}

/** What some words mean. */
export type Meaning =
  | { is: 'small' }
  | { is: 'subject'; subject: Subject }
  | { is: 'superlative'; subject: Subject; end: End }
  | NamedAreas
  | { is: 'region'; place: number }
  | { is: 'group'; place: number }
  | { is: 'kind'; place: number }
  | { is: 'comparative'; subject: Subject; way: Way }
  | { is: 'children' }
  | { is: 'method'; place: number }
  | { is: 'sex'; sex: 'female' | 'male' }
  | { is: 'end'; end: End }
  | { is: 'way'; way: Way }
  | { is: 'verb'; verb: Verb }
  | { is: 'plan' }
  | { is: 'theme'; id: string }
  | { is: 'not-held'; place: number };

/** Every phrase that can be read, with what it means. */
export interface Lexicon {
  meanings: ReadonlyMap<string, Meaning>;
  /** Words of the longest phrase. */
  longest: number;
  /** Single words that a mistyped one may stand for, by first letter. */
  words: ReadonlyMap<string, readonly string[]>;
  /** Names of areas and places one after another, each word after a space. */
  names: string;
  /** Words of names of areas by how those write them who only heard them. */
  heard: ReadonlyMap<string, string>;
}

type Entry = readonly [phrase: string, meaning: Meaning];

/** Subjects by phrase: the first indicator that has the words is meant, the rest are told beside it. */
function subjectEntries(
  { indicators }: WordsFile,
  wordsOf: (indicator: AskedIndicator) => string[],
): Entry[] {
  const byPhrase = new Map<string, string[]>();
  for (const indicator of indicators)
    for (const word of wordsOf(indicator))
      byPhrase.set(word, [...(byPhrase.get(word) ?? []), indicator.id]);
  return [...byPhrase].map(([phrase, [id = '', ...others]]) => [
    phrase,
    { is: 'subject', subject: { id, others } },
  ]);
}

const each = <T>(map: Iterable<readonly [string, T]>, meaning: (value: T) => Meaning): Entry[] =>
  [...map].map(([phrase, value]) => [phrase, meaning(value)]);

const eachListed = (
  lists: readonly { words: string }[],
  meaning: (place: number) => Meaning,
): Entry[] =>
  lists.flatMap(({ words }, place) => listed(words).map((word): Entry => [word, meaning(place)]));

/** Regions have no page of their own by which their codes would be found. */
const regionCodes = ({ regions, regionCodes: codes }: WordsFile): Entry[] =>
  regions.flatMap(({ members: [name = '', ...others] }, place): Entry[] => {
    const code = codes[name];
    return code === undefined || others.length > 0
      ? []
      : [[code.toLowerCase(), { is: 'region', place }]];
  });

/** Phrases by which way of which indicator they ask for, `up smoking`. */
const askedEntries = <Asked>(
  lists: Record<string, string>,
  meaning: (asked: Asked, subject: Subject) => Meaning,
): Entry[] =>
  Object.entries(lists).flatMap(([key, phrases]) => {
    const [asked, id = ''] = key.split(' ');
    return listed(phrases).map((phrase): Entry => [
      phrase,
      meaning(asked as Asked, { id, others: [] }),
    ]);
  });

/** Phrases that mean the same wherever they stand: those of the vocabulary, then those of the language. */
function sureEntries(file: WordsFile): Entry[] {
  return [
    ...askedEntries(file.superlatives, (end: End, subject) => ({
      is: 'superlative',
      end,
      subject,
    })),
    ...askedEntries(file.comparatives, (way: Way, subject) => ({
      is: 'comparative',
      way,
      subject,
    })),
    ...eachListed(file.methods, (place) => ({ is: 'method', place })),
    ...subjectEntries(file, phrasesOf),
    ...listed(file.children.words).map((word): Entry => [word, { is: 'children' }]),
    ...eachListed(file.notHeld, (place) => ({ is: 'not-held', place })),
    ...each(sexes, (sex) => ({ is: 'sex', sex })),
    ...each(ends, (end) => ({ is: 'end', end })),
    ...each(ways, (way) => ({ is: 'way', way })),
    ...each(verbs, (verb) => ({ is: 'verb', verb })),
    [plainTyped(`and ${file.country.name}`), { is: 'verb', verb: 'versus' }],
    ...file.kinds
      .flatMap(({ words }) => listed(words))
      .map((word): Entry => [`my ${word}`, { is: 'verb', verb: 'here' }]),
    ...eachListed(file.kinds, (place) => ({ is: 'kind', place })),
    ...eachListed(file.regions, (place) => ({ is: 'region', place })),
    ...regionCodes(file),
    ...listed(file.planWords).map((word): Entry => [word, { is: 'plan' }]),
  ];
}

/** Phrases that may also be names of areas, which then are meant. */
const otherEntries = (file: WordsFile): Entry[] => [
  ...eachListed(file.groups, (place) => ({ is: 'group', place })),
  ...[...small].map((word): Entry => [word, { is: 'small' }]),
  ...subjectEntries(file, ({ loose }) => listed(loose)),
  ...file.themes.map(({ id, name }): Entry => [plainTyped(name), { is: 'theme', id }]),
];

/** Shorter names are initials that are also words of a question. */
const shortestName = 2;

const bareName = (name: string): string[] => {
  const plain = plainTyped(name);
  const bare = withoutFormalWords(plain);
  return bare.length < shortestName || bare === plain ? [plain] : [plain, bare];
};

/** A long name by its beginning: `stoke` of `stoke on trent`; null where it has no such beginning, or one that is a point of the compass. */
const shortName = (plain: string): string | null =>
  /^(?!(?:north|south|east|west) (?:and|in) |(?:city|isles?|vale|forest) )(\S{4,}?(?: \S+)?) (?:o[fn]|upon|and|under|in|with|by) /.exec(
    plain,
  )?.[1] ?? null;

/** How surely an area bears a name: by its own, by another, cut short; those that have ended behind. */
const ranks = { own: 0, other: 1, shortTop: 1.5, shortDistrict: 1.7, ended: 2, shortSystem: 3 };

interface Bearer {
  code: string;
  rank: number;
  /** the name as written */
  name: string;
}

/** Areas that bear a name, from all who may. */
function namedAreas(found: readonly Bearer[]): NamedAreas {
  const [first] = found;
  const others = found.filter(({ rank }) => rank === ranks.other);
  const isShared = first!.rank === ranks.other && others.length > 1;
  const isOwn = ({ rank }: Bearer): boolean =>
    Math.floor(rank) === Math.floor(first!.rank) || rank === ranks.ended;
  return {
    is: 'area',
    by: 'name',
    isLoose: first!.rank !== ranks.own && first!.rank !== ranks.ended,
    codes: found.map(({ code }) => code),
    own: (isShared ? others : found.filter(isOwn)).map(({ code }) => code),
    shared: isShared ? first!.name : null,
  };
}

/** Areas by each of their names: in force before ended, own names before others. */
function areaNames({ areas }: FindIndexFile): Map<string, NamedAreas> {
  const byName = new Map<string, Bearer[]>();
  for (const { code, name, names, codes, ended, systems, county } of areas) {
    const rank = ended ? ranks.ended : ranks.own;
    const add = (phrase: string, place: number, written = phrase): void => {
      if (phrase.length < shortestName) return;
      const known = byName.get(phrase) ?? [];
      if (!known.some((one) => one.code === code))
        known.push({ code, rank: rank + place, name: written });
      byName.set(phrase, known);
    };
    for (const phrase of bareName(name)) add(phrase, ranks.own);
    for (const phrase of cutShort(plainTyped(name))) add(phrase, ranks.other);
    add(plainTyped(name).replace(' upon ', ' on '), ranks.other);
    const short = shortName(plainTyped(name));
    const ofCouncil = county === undefined ? ranks.shortTop : ranks.shortDistrict;
    if (short !== null && !ended) add(short, systems === undefined ? ranks.shortSystem : ofCouncil);
    for (const other of names)
      for (const phrase of bareName(other)) add(phrase, ranks.other, other);
    for (const other of [code, ...codes]) if (/\d/.test(other)) add(other.toLowerCase(), ranks.own);
  }
  return new Map(
    [...byName].map(([name, found]) => [name, namedAreas(found.sort((a, b) => a.rank - b.rank))]),
  );
}

/** Names of towns, the largest first and the long ones by their beginning too, or of villages, each with the council area that it lies in. */
function* placeEntries(
  { places }: FindIndexFile,
  by: 'town' | 'village',
): Generator<void, Entry[]> {
  const named = places.flatMap(({ area, towns, villages, parishes }) =>
    by === 'village'
      ? [...listed(villages), ...listed(parishes)].map((name) => ({ name, area, size: 0 }))
      : listed(towns).map((town) => {
          const [name = '', thousands = '0'] = town.split('=');
          return { name, area, size: Number(thousands) };
        }),
  );
  const found = new Map<string, string[]>();
  for (const { name, area } of named.sort((a, b) => b.size - a.size)) {
    yield;
    const plain = plainTyped(name);
    const short = by === 'town' ? shortName(plain) : null;
    for (const each of short === null ? [plain] : [plain, short]) {
      const areas = found.get(each);
      if (!areas) found.set(each, [area]);
      else if (!areas.includes(area)) areas.push(area);
    }
  }
  return each(found, (codes) => ({
    is: 'area',
    codes,
    by,
    isLoose: true,
    own: codes,
    shared: null,
  }));
}

/** Words of the longest phrase that is looked for. */
const mostWords = 8;

/** Shorter words have too many neighbours to be mended. */
const shortestMended = 4;

function wordsByLetter(phrases: Iterable<string>): Map<string, string[]> {
  const words = new Set([...phrases].flatMap((phrase) => phrase.split(' ')));
  return Map.groupBy(
    [...words].filter((word) => word.length >= shortestMended && !/\d/.test(word)),
    (word) => word[0]!,
  );
}

/** Everything that can be read in a text, from the words and the names of the edition, in steps between which a page can do other things. */
export function* lexiconOf(file: WordsFile, names: FindIndexFile): Generator<void, Lexicon> {
  const meanings = new Map<string, Meaning>();
  const addAll = (entries: readonly Entry[]): void => {
    for (const [phrase, meaning] of entries)
      if (!meanings.has(phrase)) meanings.set(phrase, meaning);
  };
  addAll(sureEntries(file));
  yield;
  const byName = areaNames(names);
  yield;
  addAll([...byName]);
  addAll(otherEntries(file));
  const words = wordsByLetter(meanings.keys());
  addAll(yield* placeEntries(names, 'town'));
  addAll(yield* placeEntries(names, 'village'));
  yield;
  const heard = heardIn(byName.keys());
  yield;
  let longest = 1;
  for (const phrase of meanings.keys()) longest = Math.max(longest, phrase.split(' ').length);
  return {
    meanings,
    longest: Math.min(longest, mostWords),
    words,
    names: [...meanings].map(([name, { is }]) => (is === 'area' ? ` ${name}` : '')).join(''),
    heard,
  };
}
