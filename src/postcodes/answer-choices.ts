import { inArea } from '../areas/in-area.ts';
import { listOf } from '../words/list.ts';
import type { AreaWithPostcodes, PostcodeAnswer } from './look-up.ts';
import { postcodeSentence, type PostcodeWords } from './sentences.ts';
import { called } from '../words/kind-of-area.ts';

/** An area as it is named to a reader and linked to. */
export interface AreaToName {
  code: string;
  name: string;
  /** As in running text, where that is another. */
  inSentence?: string;
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

const nameOf = ({ name, inSentence }: AreaToName): string => inSentence ?? name;

/** `in Northmoor, part of Moorshire, and in the Moor and Fen integrated care system (ICS)`; null for areas without pages. */
function inBoth(
  { localAuthority, ics }: Pick<AreaWithPostcodes, 'localAuthority' | 'ics'>,
  areas: Areas,
): string | null {
  const [council, county] = withCounty(localAuthority, areas);
  const system = areas.get(ics);
  const partOf = county ? `, part of ${nameOf(county)},` : '';
  const places = [
    ...(council ? [inArea(nameOf(council)) + partOf] : []),
    ...(system ? [`in the ${system.name} ${called('ics').one}`] : []),
  ];
  return places.length > 0 ? places.join(' and ') : null;
}

/** Council areas that are named; of more, the largest and how many others. */
const named = 3;

/** `in Northmoor`; `in parts of Northmoor and Southmoor`; `in parts of Northmoor, Southmoor and 3 other ${called('council').many}`. */
function inCouncils(found: readonly AreaWithPostcodes[], areas: Areas): string {
  const codes = [...new Set(found.map(({ localAuthority }) => localAuthority))];
  const names = codes.flatMap((code) => areas.get(code) ?? []).map(nameOf);
  const [only = ''] = names;
  if (names.length < 2) return inArea(only);
  if (names.length <= named) return `in parts of ${listOf(names)}`;
  const others = `${names.length - named + 1} other ${called('council').many}`;
  return `in parts of ${listOf([...names.slice(0, named - 1), others])}`;
}

/** Where the whole of a sector or outcode is, or that more must be typed to know. */
function wherePartIs(
  { text, areas: found, nations }: Extract<PostcodeAnswer, { kind: 'outcode' | 'sector' }>,
  areas: Areas,
  country: string,
): string {
  const [whole, beyond] =
    nations.length > 0
      ? [
          `The part of it ${inArea(country)}`,
          ` Some of it is ${nations.map(inArea).join(' and ')}.`,
        ]
      : ['All of it', ''];
  const [first, ...others] = found;
  const all = first && others.length === 0 ? inBoth(first, areas) : null;
  if (all) return `${text} is only part of a postcode. ${whole} is ${all}.${beyond}`;
  const systems = new Set(found.map(({ ics }) => ics));
  const inSystems = systems.size > 1 ? `, and in more than one ${called('ics').one}` : '';
  return `${text} is only part of a postcode. It lies ${inCouncils(found, areas)}${inSystems}: type the rest, or choose one.${beyond}`;
}

/**
 * An answer in words, with its areas in order: council areas with their counties, then systems. Areas
 * that the edition does not have are left out; where none is left the sentence says so.
 */
export function sayAnswer(answer: PostcodeAnswer, areas: Areas, words: PostcodeWords): SaidAnswer {
  switch (answer.kind) {
    case 'found':
      return {
        sentence: `${answer.text} is ${inBoth(answer, areas) ?? 'in an area that has no page here'}.`,
        areas: areasOf([answer], areas),
      };
    case 'outcode':
    case 'sector':
      return {
        sentence: wherePartIs(answer, areas, words.country),
        areas: areasOf(answer.areas, areas),
      };
    default: {
      const sentence = postcodeSentence(answer, words);
      const near = answer.kind === 'unknown' ? answer.near : null;
      if (!near) return { sentence, areas: [] };
      const others = ` Others that begin with ${near.text} are ${inCouncils(near.areas, areas)}.`;
      return { sentence: sentence + others, areas: areasOf(near.areas, areas) };
    }
  }
}

/** What to say when the list of an outcode did not arrive. */
export const outcodeNotFetched = (outcode: string): string =>
  `The list for ${outcode} did not arrive. Check your connection and try again, or choose your area from the list of all areas.`;
