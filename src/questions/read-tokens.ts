import { plainTyped } from '../search/find-names.ts';
import { editDistance } from '../tables/nearest.ts';
import { heardAs } from './as-heard.ts';
import { noSlips, wrapped } from './english.ts';
import type { Lexicon, Meaning } from './lexicon.ts';

/** Some words of a text with what they mean. */
export interface Token {
  words: string;
  /** Null: not understood. */
  meaning: Meaning | null;
  /** As typed, where it was mended. */
  typed: string | null;
}

/** Words in plain letters, with the little words that stand for signs: `a&e` is `a and e`. */
export const wordsOf = (typed: string): string[] =>
  wrapped
    .reduce(
      (text, [said, read]) => text.replace(said, read),
      plainTyped(
        typed
          .replaceAll(/[’']s\b/g, (sign) => sign.slice(1))
          // “2021-23” and “65+”, whose signs are no letters.
          .replaceAll(/\b((?:19|20)\d\d)[-–/](\d\d)\b/g, '$1 20$2')
          .replaceAll(/(?<=\d)\+/g, ' plus'),
      ),
    )
    .split(' ')
    .filter((word) => word !== '');

/** Words before which, and after which, the name of a village is no other word. */
const besideNames = new Set(
  'in for of near like v vs versus than to around compare and'.split(' '),
);

/** A village bears many a common name: `beer`, `street`. It is meant where a place is asked for, or alone. */
const isMeant = (meaning: Meaning, before: string | undefined, isAll: boolean): boolean =>
  meaning.is !== 'area' || meaning.by !== 'village' || isAll || besideNames.has(before ?? '');

function longestAt(words: readonly string[], from: number, { meanings, longest }: Lexicon) {
  for (let length = Math.min(longest, words.length - from); length > 0; length -= 1) {
    const phrase = words.slice(from, from + length).join(' ');
    const isAll = length === words.length;
    const meaning = meanings.get(phrase);
    if (meaning && isMeant(meaning, words[from - 1], isAll)) return { phrase, length, meaning };
  }
  return null;
}

const mendings = new WeakMap<Lexicon, Map<string, string | null>>();

const steps = (word: string): number => (word.length < 8 ? 1 : 2);

function nearestWord(word: string, lexicon: Lexicon): string | null {
  let best: { word: string; away: number } | null = null;
  const known = lexicon.words.get(word[0]!) ?? [];
  if (known.includes(word)) return null;
  // The beginning of a name may be half typed: it is read as no other word.
  const candidates = lexicon.names.includes(` ${word}`)
    ? known.filter((candidate) => candidate.startsWith(word))
    : known;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > 2) continue;
    const away = editDistance(word, candidate);
    if (away <= steps(word) && away < (best?.away ?? 3)) best = { word: candidate, away };
    if (away === 1) break;
  }
  return best?.word ?? null;
}

/** The word of a name that was written by ear, unless another name begins so. */
function heardWord(word: string, { heard, names }: Lexicon): string | null {
  const read = heard.get(heardAs(word)) ?? null;
  return read === null || read.startsWith(word) || !names.includes(` ${word}`) ? read : null;
}

/** The word that a mistyped one stands for, written by ear or by a slip or two after the first letter; null where none is near. */
function mended(word: string, lexicon: Lexicon): string | null {
  if (word.length < 4 || /\d/.test(word) || noSlips.has(word)) return null;
  const known = mendings.get(lexicon) ?? new Map<string, string | null>();
  mendings.set(lexicon, known);
  if (!known.has(word)) known.set(word, heardWord(word, lexicon) ?? nearestWord(word, lexicon));
  return known.get(word) ?? null;
}

function tokensIn(words: readonly string[], lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  for (let from = 0; from < words.length;) {
    const found = longestAt(words, from, lexicon);
    tokens.push({
      words: found?.phrase ?? words[from]!,
      meaning: found?.meaning ?? null,
      typed: null,
    });
    from += found?.length ?? 1;
  }
  return tokens;
}

/** Mistyped words that are mended in one text; more, and it is of another language. */
const mostMended = 3;

/** A text with those words, known or not, that are a name which was only heard, where others of it stand beside them: `isle of white`. */
function heardBeside(words: readonly string[], lexicon: Lexicon): readonly string[] {
  const heard = words.map((word) => lexicon.heard.get(heardAs(word)) ?? word);
  if (heard.every((word, place) => word === words[place])) return words;
  let place = 0;
  return tokensIn(heard, lexicon).flatMap(({ words: phrase, meaning }) => {
    const name = phrase.split(' ');
    const from = place;
    place += name.length;
    return meaning?.is === 'area' && name.length > 1 ? name : words.slice(from, place);
  });
}

/**
 * A text as phrases with their meaning, the longest that fits at each place, from the left: linear in its words.
 * Words that mean nothing are mended where a known one is a slip or two away.
 */
export function readTokens(typed: string, lexicon: Lexicon): Token[] {
  const words = wordsOf(typed);
  const isUnknown = ({ meaning }: Token): boolean => meaning === null;
  const tokens = tokensIn(words, lexicon);
  if (!tokens.some(isUnknown)) return tokens;
  const heard = heardBeside(words, lexicon);
  const unknown = tokensIn(heard, lexicon).filter(isUnknown).slice(0, mostMended);
  const mends = new Map(unknown.map(({ words: word }) => [word, mended(word, lexicon) ?? word]));
  const again = tokensIn(
    heard.map((word) => mends.get(word) ?? word),
    lexicon,
  );
  let place = 0;
  return again.map((token) => {
    const from = place;
    place += token.words.split(' ').length;
    const written = words.slice(from, place).join(' ');
    if (written === token.words) return token;
    // “carer” is no slip of “care”, which asks nothing either.
    return token.meaning === null ? { ...token, words: written } : { ...token, typed: written };
  });
}
