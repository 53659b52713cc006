import { ordinal } from './ordinal.ts';

/** A single place: `lowest of 151`, `4th lowest of 151`, `highest of 151`; of two, `lower of 2`. */
export function placeWords(place: number, among: number): string {
  if (among === 2) return place === 1 ? 'lower of 2' : 'higher of 2';
  if (place === 1) return `lowest of ${among}`;
  return place === among ? `highest of ${among}` : `${ordinal(place)} lowest of ${among}`;
}

/** The places that an area could hold among others, counted from the lowest. */
interface Places {
  first: number;
  last: number;
  among: number;
}

/** Whether an area could hold over half of all places. */
export const holdMost = ({ first, last, among }: Places): boolean => (last - first + 1) * 2 > among;

/** Whether so many places are at most a fifth of all: as many at an end tell that the area is near it. */
export const areFew = (count: number, among: number): boolean => count * 5 <= among;

/** Where an area stands whose places reach an end of the list; null where they do not. */
export function endWords({ first, last, among }: Places): string | null {
  if (first > 1 && last < among) return null;
  const isLow = first === 1;
  const count = last - first + 1;
  return areFew(count, among)
    ? `one of the ${isLow ? 'lowest' : 'highest'} ${count} of ${among}`
    : `${isLow ? 'lower' : 'higher'} than at least ${among - count} of ${among}`;
}

/**
 * Where an area stands: `between 3rd and 19th lowest of 151`, or, where its places reach an end, `one of the highest 24
 * of 151`, or of more than a fifth, which read as the middle, how many it is sure to be beyond: `higher than at least
 * 161 of 292`; where they are over half of all, that nobody can say.
 */
export function rankWords(places: Places): string {
  const { first, last, among } = places;
  // The words for one end would say less than nothing.
  if (holdMost(places)) return `too close to call among ${among}`;
  if (first === last) return placeWords(first, among);
  return endWords(places) ?? `between ${ordinal(first)} and ${ordinal(last)} lowest of ${among}`;
}

/** The same, to follow the name of an area: `is one of the highest 40 of 151`. */
export const rankSaid = (places: Places): string => `is ${rankWords(places)}`;
