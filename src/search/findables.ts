import { inArea } from '../areas/in-area.ts';
import type { FindIndexArea, FindIndexFile, FindIndexPlaces } from './find-index.ts';
import { plainName } from './order-results.ts';
import { cutShort } from './points-of-compass.ts';

/** One thing the find box can offer. */
export interface Findable {
  label: string;
  /** What it is and where: `town in Kent`. */
  detail: string;
  /** Address it leads to, from the root. */
  path: string;
  /** Code of the area it is, or lies in; null for an indicator. */
  code: string | null;
  /** Plain forms of its names, that of its label first. */
  names: string[];
  /** Its other names as written, in the order of `names` after the first. */
  otherNames: string[];
  /** Codes in lower case, found only when typed in full. */
  codes: string[];
  /** How far it stands behind areas found as well as it: 0 for an area, more for smaller things. */
  handicap: number;
}

const handicaps = { area: 0, indicator: 0.2, town: 0.4, village: 1.4, parish: 1.6, ended: 2.5 };

/** Everything the box can offer, from the file it has fetched, in steps between which a page can do other things. */
export function* findablesOf(file: FindIndexFile): Generator<void, Findable[]> {
  const byCode = new Map(file.areas.map((area) => [area.code, area]));
  const found = [
    ...file.areas.map(areaFindable),
    ...file.indicators.map((indicator) =>
      findable(indicator.name, indicator.names, {
        detail: 'what is measured',
        path: indicator.path,
        handicap: handicaps.indicator,
      }),
    ),
  ];
  for (const places of file.places) {
    yield;
    found.push(...placeFindables(places, byCode.get(places.area)));
  }
  return found;
}

/** What an area is and where, under its name in a list. */
export const areaDetail = ({ kind, where, ended }: FindIndexArea): string =>
  (ended ? `${kind}, ended` : kind) + (where ? `, ${where}` : '');

function findable(
  label: string,
  otherNames: readonly string[],
  rest: Pick<Findable, 'detail' | 'path' | 'handicap'> & Partial<Findable>,
): Findable {
  const names = [label, ...otherNames].map(plainName);
  return { label, names, otherNames: [...otherNames], code: null, codes: [], ...rest };
}

function areaFindable(area: FindIndexArea): Findable {
  const found = findable(area.name, area.names, {
    detail: areaDetail(area),
    path: area.path,
    code: area.code,
    codes: [area.code, ...area.codes].map((code) => code.toLowerCase()),
    handicap: area.ended ? handicaps.ended : handicaps.area,
  });
  return { ...found, names: [...found.names, ...cutShort(plainName(area.name))] };
}

/** Towns of a million stand almost level with areas, small ones at the handicap of towns. */
const sizeAdvantage = (thousands: number): number => Math.min(thousands, 1000) / 3000;

function placeFindables(places: FindIndexPlaces, area: FindIndexArea | undefined): Findable[] {
  if (!area) return [];
  const own = inArea(area.inSentence ?? area.name);
  const inside = area.county ? `${own}, ${area.where}` : own;
  const place = (label: string, kind: string, handicap: number): Findable =>
    findable(label, [], {
      detail: `${kind} ${inside}`,
      path: area.path,
      code: area.code,
      handicap,
    });
  const each = (text: string): string[] => (text === '' ? [] : text.split('|'));
  return [
    ...each(places.towns).map((town) => {
      const [name = '', thousands = '0'] = town.split('=');
      return place(name, 'town', handicaps.town - sizeAdvantage(Number(thousands)));
    }),
    ...each(places.villages).map((name) => place(name, 'place', handicaps.village)),
    ...each(places.parishes).map((name) => place(name, 'parish', handicaps.parish)),
  ];
}
