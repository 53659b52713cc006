import type { AreaWithPostcodes, PostcodeAnswer } from './look-up.ts';
import { postcodeSentence } from './sentences.ts';
import type { PostcodeWords } from './sentences.ts';

/** An area as it is named to a reader and linked to. */
export interface AreaToName {
  code: string;
  name: string;
  path: string;
  kind: string;
  /** Code of its county; left out where it has none. */
  county?: string;
}

/** What a reader is told, and the areas to choose from. */
export interface SaidAnswer {
  sentence: string;
  areas: AreaToName[];
}

type Areas = ReadonlyMap<string, AreaToName>;

/** A council area and its county, where it has one. */
function withCounty(code: string, areas: Areas): AreaToName[] {
  const area = areas.get(code);
  const county = area?.county === undefined ? undefined : areas.get(area.county);
  return [area, county].filter((each) => each !== undefined);
}

function areasOf(
  found: readonly Pick<AreaWithPostcodes, 'localAuthority' | 'ics'>[],
  areas: Areas,
) {
  const councils = found.flatMap(({ localAuthority }) => withCounty(localAuthority, areas));
  const systems = found.flatMap(({ ics }) => areas.get(ics) ?? []);
  return [...new Set([...councils, ...systems])];
}

/** `A`, `A and B`, `A, B and C`. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** `FY1 1AN is in Northmoor, part of Moorshire, and in the Moor and Fen integrated care system (ICS).` */
function whereItIs(
  { text, localAuthority, ics }: Extract<PostcodeAnswer, { kind: 'found' }>,
  areas: Areas,
): string {
  const [council, county] = withCounty(localAuthority, areas);
  const system = areas.get(ics);
  const inSystem = system ? `in the ${system.name} integrated care system (ICS)` : null;
  const inCouncil = council
    ? `in ${council.name}${county ? `, part of ${county.name},` : ''}`
    : null;
  const places = [inCouncil, inSystem].filter((place) => place !== null);
  return `${text} is ${places.length > 0 ? places.join(' and ') : 'in an area that has no page here'}.`;
}

/**
 * An answer in words, with its areas in order: council areas with their counties, then systems. Areas
 * that the edition does not have are left out; where none is left the sentence says so.
 */
export function sayAnswer(answer: PostcodeAnswer, areas: Areas, words: PostcodeWords): SaidAnswer {
  const sentence = postcodeSentence(answer, words);
  if (answer.kind === 'found') {
    const found = areasOf([answer], areas);
    return { sentence: whereItIs(answer, areas), areas: found };
  }
  const found = 'areas' in answer ? areasOf(answer.areas, areas) : [];
  return { sentence: sentence ?? '', areas: found };
}

/** What to say when the list of an outcode did not arrive. */
export const outcodeNotFetched = (outcode: string): string =>
  `The list for ${outcode} did not arrive. Check your connection and try again, or choose your area from the list of all areas.`;
