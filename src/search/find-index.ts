import { hasEnded, isLowerTier } from '../tables/area-kinds.ts';
import type { Area } from '../areas/area.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import type { AreaKind, PlaceRow } from '../tables/edition.ts';
import { initialsOf, isTown } from './area-record.ts';
import { withoutFormalWords } from './formal-words.ts';
import { plainName } from './order-results.ts';
import { listOf } from '../words/list.ts';
import { kindOfArea } from '../words/kind-of-area.ts';
import type { Materials } from '../indicators/materials.ts';

/** An area as the find box knows it. */
export interface FindIndexArea {
  code: string;
  name: string;
  /** As in running text, where that is another: `the Isle of Fen`. */
  inSentence?: string;
  /** Address of its page, from the root. */
  path: string;
  areaKind: AreaKind;
  /** What it is, in a reader's words: `council area (unitary authority)`. */
  kind: string;
  /** Its county if it has one, else its region; blank for the country. */
  where: string;
  /** Other names it has or had, its official name among them. */
  names: string[];
  /** Other codes it has or had: found only when typed in full. */
  codes: string[];
  /** Code of its county; left out where there is none. */
  county?: string;
  /** Codes of the systems a council area lies in, largest part first; left out for others. */
  systems?: string[];
  ended?: true;
}

/** Places of one council area: each text is names with `|` between, a town as `Name=residents in thousands`. */
export interface FindIndexPlaces {
  area: string;
  towns: string;
  villages: string;
  parishes: string;
}

/** What `/find-index.json` holds: every name the find box can offer. */
export interface FindIndexFile {
  /** What the edition is about, its country or parts of it, as in running text. */
  country: string;
  /** Month of the list of postcodes: `October 2025`; null where the edition holds none. */
  listDate: string | null;
  /** Letters that outcodes in use begin with; none where the edition holds no postcodes. */
  postcodeLetters: string[];
  /** Names of the regions that council areas lie in. */
  regions: string[];
  areas: FindIndexArea[];
  places: FindIndexPlaces[];
  indicators: { name: string; path: string; names: string[] }[];
}

interface Setting extends Materials {
  places: readonly PlaceRow[];
  listDate: string | null;
  postcodeLetters: string[];
}

/** Every name of the edition that the find box can offer, from its tables. */
export function findIndexFile({ areas, indicators, places, ...postcodes }: Setting): FindIndexFile {
  const byArea = Map.groupBy(places, (place) => place.localAuthority);
  return {
    country: listOf(areas.about.map(({ nameInSentence }) => nameInSentence)),
    listDate: postcodes.listDate,
    postcodeLetters: postcodes.postcodeLetters,
    regions: areas.regions.map((region) => region.name),
    areas: areas.withPage.map((area) => findIndexArea(area, areas)),
    places: areas.localAuthorities
      .filter(isLowerTier)
      .map((area) => placesOf(area, byArea.get(area.code) ?? [])),
    indicators: [...indicators.values()].map(({ name, path, shortName, otherWords }) => ({
      name,
      path,
      names: [...new Set([shortName, ...otherWords])],
    })),
  };
}

/** Names that differ only in words like “council” are one name to the box. */
const bareName = (name: string): string => withoutFormalWords(plainName(name));

function findIndexArea(area: Area, areas: AreaIndex): FindIndexArea {
  const county = areas.countyOf(area);
  const systems = area.kind === 'ics' ? [] : areas.systemsOf(area).map((each) => each.area.code);
  const names = [
    area.officialName,
    ...area.otherNames,
    ...(area.kind === 'ics' ? [initialsOf(area.name)] : []),
  ];
  return {
    code: area.code,
    name: area.name,
    ...(area.nameInSentence === area.name ? {} : { inSentence: area.nameInSentence }),
    path: area.path ?? '',
    areaKind: area.kind,
    kind: kindOfArea(area),
    where: county?.name ?? areas.regionNameOf(area) ?? '',
    names: [...new Set(names)].filter((name) => bareName(name) !== bareName(area.name)),
    codes: [...area.formerCodes, ...area.otherCodes],
    ...(county ? { county: county.code } : {}),
    ...(systems.length > 0 ? { systems } : {}),
    ...(hasEnded(area) ? { ended: true as const } : {}),
  };
}

/** Each name once, as the largest kind that bears it; one that is the area's own name is left out. */
function placesOf(area: Area, places: readonly PlaceRow[]): FindIndexPlaces {
  const known = new Set([plainName(area.name)]);
  const pick = (keep: (place: PlaceRow) => boolean, write: (place: PlaceRow) => string): string =>
    places
      .filter((place) => keep(place) && !known.has(plainName(place.name)))
      .map((place) => {
        known.add(plainName(place.name));
        return write(place);
      })
      .join('|');
  return {
    area: area.code,
    towns: pick(isTown, ({ name, residents }) => `${name}=${Math.round((residents ?? 0) / 1000)}`),
    villages: pick(
      ({ kind }) => kind !== 'parish',
      ({ name }) => name,
    ),
    parishes: pick(
      () => true,
      ({ name }) => name,
    ),
  };
}
