import { hasEnded } from '../../tables/area-kinds.ts';
import type { Area } from '../../areas/area.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import { asPeer, neighboursOf, shapesOfArea } from '../../areas/neighbours.ts';
import type { TouchingShapes } from '../../areas/neighbours.ts';
import type { Drawing } from '../../charts/chart.ts';
import { countryInset } from '../../charts/country-outline.ts';
import type { CountryOutline } from '../../charts/country-outline.ts';
import type { FlatShapes } from '../../charts/flat-shapes.ts';
import { drawLocator } from '../../charts/locator.ts';
import type { Locator } from '../../charts/locator.ts';
import { nearestShape } from '../../charts/nearest-shape.ts';
import type { BoundaryFile } from '../../tables/boundaries.ts';
import { called } from '../../words/kind-of-area.ts';
import { capitalised } from '../../words/sentence.ts';
import { boundaryFileOf } from './area-boundary.ts';

/** One file of boundaries, ready to be drawn. */
export interface ShapesOfFile {
  flat: FlatShapes;
  touching: TouchingShapes;
}

/** The map of an area in its surroundings, with the words that go with it. */
export interface LocatorView {
  map: Drawing;
  /** The outline of the country, and where the map lies in it. */
  inCountry: Drawing;
  /** In the order of their numbers. */
  neighbours: { name: string; url: string | null }[];
  /** What the list under the map holds. */
  lead: string;
  note: string;
  /** How long the strong part of the frame is: `10 miles`. */
  scale: string;
}

interface Materials {
  areas: AreaIndex;
  shapesIn: (file: BoundaryFile) => ShapesOfFile;
  countryOutline: () => CountryOutline;
}

function peersOf(area: Area): string {
  if (area.kind === 'ics')
    return hasEnded(area)
      ? `${capitalised(called('system').many)} next to it before it ended`
      : `${capitalised(called('system').many)} next to it`;
  return area.kind === 'county'
    ? `${capitalised(called('county').shortMany)} and single-tier ${called('council').shortMany} next to it`
    : `${capitalised(called('council').many)} next to it`;
}

const leadOfIsland = ({ kind }: Area): string =>
  `No other ${called(kind === 'ics' ? 'system' : 'council').one} touches it on land. The nearest across the water:`;

const leadFor = (area: Area, neighbours: number): string =>
  `${peersOf(area)}${neighbours > 1 ? ', clockwise from the north' : ''}:`;

function noteFor(country: Area, isAlone: boolean): string {
  const drawn = `Only ${country.nameInSentence} is drawn.`;
  return isAlone ? drawn : `${drawn} Areas across tidal water are not counted.`;
}

const miles = ({ miles: count }: Locator['scale']): string =>
  count === 1 ? '1 mile' : count < 1 ? 'half a mile' : `${count} miles`;

/** What is drawn round an area: those that touch it, else the one nearest to it across the water. */
function surroundingsOf(area: Area, { areas, shapesIn }: Materials) {
  const { flat, touching } = shapesIn(boundaryFileOf(area));
  const neighbours = neighboursOf(area, areas, touching);
  if (neighbours.length > 0) return { neighbours, inSight: null, isAlone: false };
  const nearest = nearestShape(flat, shapesOfArea(area, areas));
  const across = nearest ? [asPeer(areas.get(nearest.code), area, areas)] : [];
  return { neighbours: across, inSight: nearest?.corner ?? null, isAlone: true };
}

/** The locator of an area; null for the country, which holds all others, in an edition about a part of it, whose neighbours are not all held, where nothing lies round it, and where no shape of it is held. */
export function locatorView(area: Area, materials: Materials): LocatorView | null {
  const { areas, shapesIn, countryOutline } = materials;
  if (area.kind === 'country' || areas.country.path === null) return null;
  const own = shapesOfArea(area, areas);
  const { flat } = shapesIn(boundaryFileOf(area));
  if (![...own].some((code) => flat.shapes.has(code))) return null;
  const { neighbours, inSight, isAlone } = surroundingsOf(area, materials);
  if (neighbours.length === 0) return null;
  const shaped = (each: Area) => ({ code: each.code, shapes: shapesOfArea(each, areas) });
  const setting = { flat, area: shaped(area), neighbours: neighbours.map(shaped), inSight };
  const map = drawLocator(setting, (code) => areas.get(code));
  return {
    map: map.drawing,
    inCountry: countryInset(countryOutline(), map.frame),
    neighbours: map.clockwise.map((code) => {
      const { name, path: url } = areas.get(code);
      return { name, url };
    }),
    lead: isAlone ? leadOfIsland(area) : leadFor(area, neighbours.length),
    note: noteFor(areas.country, isAlone),
    scale: miles(map.scale),
  };
}
