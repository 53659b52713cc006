import { listOf } from './list.ts';
import { countWords } from './number.ts';

/** Two areas by their places in a list of names, and what the test of their difference found. */
export interface FoundPair {
  places: readonly [number, number];
  found: 'differ' | 'may-not-differ' | 'untested';
}

/** Most pairs that a sentence names. */
const mostNamed = 3;

const namesOf = (pairs: readonly FoundPair[], names: readonly string[]): string =>
  pairs.map(({ places }) => listOf(places.map((place) => names[place]!))).join('; ');

/** The one area that differs from every other while no others differ; undefined where there is none. */
function oneApart(
  pairs: readonly FoundPair[],
  differ: readonly FoundPair[],
  among: readonly number[],
): number | undefined {
  if (differ.length !== among.length - 1 || pairs.length === differ.length) return undefined;
  return among.find((place) => differ.every(({ places }) => places.includes(place)));
}

/** What is left to say of pairs that were not tested, after those that were. */
const untestedRest = (number: number): string =>
  number === 0 ? '' : ` ${number === 1 ? 'One pair was' : `${number} pairs were`} not tested.`;

function foundWords(tested: readonly FoundPair[], names: readonly string[]): string {
  const differ = tested.filter(({ found }) => found === 'differ');
  const not = tested.filter(({ found }) => found === 'may-not-differ');
  if (tested.length === 1)
    return `${namesOf(tested, names)} ${differ.length === 1 ? 'differ by more than chance' : 'may not differ'}.`;
  if (not.length === 0)
    return `${tested.length === 2 ? 'Both' : `All ${countWords(tested.length)}`} pairs differ by more than chance.`;
  if (differ.length === 0) return 'No two can be told apart: each difference may be chance.';
  const among = [...new Set(tested.flatMap(({ places }) => places))];
  const apart = oneApart(tested, differ, among);
  if (apart !== undefined && tested.length === (among.length * (among.length - 1)) / 2) {
    const others = among.filter((place) => place !== apart).map((place) => names[place]!);
    return `${names[apart]!} differs from ${others.length === 2 ? 'both others' : 'all others'} by more than chance; ${others.length > mostNamed ? 'those' : listOf(others)} may not differ.`;
  }
  if (differ.length <= Math.min(not.length, mostNamed))
    return `Differ by more than chance: ${namesOf(differ, names)}. The other ${not.length === 1 ? 'pair' : `${countWords(not.length)} pairs`} may not.`;
  if (not.length <= mostNamed)
    return `All pairs differ by more than chance but ${not.length === 1 ? 'one' : countWords(not.length)}, which may not: ${namesOf(not, names)}.`;
  return `${differ.length} of ${tested.length} pairs differ by more than chance; the others may not.`;
}

/** Which pairs of areas differ by more than chance, in a sentence or two; null where no pair was tested. */
export function pairsSentence(
  names: readonly string[],
  pairs: readonly FoundPair[],
): string | null {
  const tested = pairs.filter(({ found }) => found !== 'untested');
  if (tested.length === 0) return null;
  return foundWords(tested, names) + untestedRest(pairs.length - tested.length);
}
