import { hasEnded, isLocalAuthority } from '../tables/area-kinds.ts';
import { isCityCorporation } from '../areas/area.ts';
import type { Area } from '../areas/area.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import type { PlaceRow } from '../tables/edition.ts';
import type { SearchRecord } from './search-record.ts';
import { called } from '../words/kind-of-area.ts';
import { capitalised } from '../words/sentence.ts';

const kindFilter = (kind: Area['kind']): string => capitalised(called(kind).alone);

/** The kind of an area in the list of kinds; systems that have ended are a kind of their own. */
const kindOf = (area: Area): string => {
  if (isCityCorporation(area)) return 'City Corporation';
  const kind = kindFilter(area.kind);
  return area.kind === 'ics' && hasEnded(area) ? `${kind} that has ended` : kind;
};

const pageKindOf = (area: Area): string =>
  isLocalAuthority(area) ? capitalised(called('council').one) : kindFilter(area.kind);

/** What the area is, where it lies and what it holds, as words to be found by. */
function surroundings(area: Area, areas: AreaIndex): string[] {
  const county = areas.countyOf(area);
  const systems = areas.systemsOf(area).map((system) => system.area.name);
  const members = area.kind === 'ics' ? areas.membersOf(area).map((m) => m.area.name) : [];
  return [...(county ? [county.name] : []), ...systems, ...members];
}

/** Initials by which people know a long name: `Lancashire and South Cumbria` is also `LSC`. */
export const initialsOf = (name: string): string =>
  name
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 0 && !/^(and|of|the|until)$/i.test(word))
    .map((word) => word[0]!.toUpperCase())
    .join('');

/** Towns of this size are what people name when asked where they live. */
const townResidents = 10_000;

/** Whether a place is a town of that size; smaller ones are ordered with villages. */
export const isTown = ({ residents }: PlaceRow): boolean => (residents ?? 0) >= townResidents;

/** The names of the places that pass, each once. */
const namesOf = (places: readonly PlaceRow[], keep: (place: PlaceRow) => boolean): string[] => [
  ...new Set(places.filter(keep).map((place) => place.name)),
];

/**
 * The record of an area: its names, codes and former names weigh most, then the towns inside it, then
 * its surroundings and villages. An ended area weighs less than the one in force. The subjects of its plans
 * are no words to be found by: they name other places, and a search for one of these would lead astray.
 */
export function areaRecord(
  area: Area & { path: string },
  areas: AreaIndex,
  {
    summary,
    places,
    subjects,
  }: { summary: string; places: readonly PlaceRow[]; subjects: string[] },
): SearchRecord {
  const names = [
    area.officialName,
    area.code,
    ...area.formerCodes,
    ...area.otherCodes,
    ...area.otherNames,
    ...(area.kind === 'ics' ? [initialsOf(area.name)] : []),
  ];
  const ended = hasEnded(area);
  return {
    url: area.path,
    title: area.name,
    code: area.code,
    summary,
    kind: pageKindOf(area),
    areaKind: kindOf(area),
    region: areas.regionNameOf(area),
    ended,
    names,
    ...(subjects.length > 0 ? { subjects } : {}),
    parts: [
      { words: names, weight: ended ? 4 : 9 },
      { words: namesOf(places, isTown), weight: 4 },
      { words: namesOf(places, (place) => !isTown(place)), weight: 1 },
      { words: surroundings(area, areas), weight: 0.5 },
    ],
  };
}
