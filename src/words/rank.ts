import { ordinal } from './ordinal.ts';

/** Where an area stands: `between 3rd and 19th lowest of 151`; nothing where its range rules no place out. */
export function rankWords({
  first,
  last,
  among,
}: {
  first: number;
  last: number;
  among: number;
}): string {
  if (first === 1 && last === among) return '';
  const places = first === last ? ordinal(first) : `between ${ordinal(first)} and ${ordinal(last)}`;
  return `${places} lowest of ${among}`;
}
