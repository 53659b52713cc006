import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { areaAtPoint } from '../areas/area-at-point.ts';
import { shapesOf } from '../areas/shapes-of.ts';
import { areaNearPoint } from '../areas/area-near-point.ts';
import {
  besideSentence,
  hereSentence,
  notToldSentence,
  outsideSentence,
  tooRoughSentence,
} from '../postcodes/here-sentence.ts';
import type { FindIndexArea } from '../search/find-index.ts';
import { heldAt } from './fetch-once.ts';
import { areaChoice, cameByText, plainAnswer, type BoxAnswer } from './find-answer.ts';
import { findData, type FindData } from './find-data.ts';

/** Milliseconds a device may take to find itself. */
const patience = 15_000;

const position = (): Promise<GeolocationPosition> =>
  new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(resolve, reject, { timeout: patience });
  });

const fetchShapes = (): Promise<Topology<Record<string, GeometryCollection>>> =>
  heldAt('/boundaries/local-authorities.json');

/** Kilometres from the edge of an area within which it is still offered: piers, beaches, sketched coasts. */
const besideKilometres = 2;

/** The council area, its county, and every system it lies in, after a sentence on where that is. */
function answerForArea(area: FindIndexArea, data: FindData, accuracy: number | null): BoxAnswer {
  const get = (each: string) => data.areas.get(each) ?? [];
  const systems = (area.systems ?? []).flatMap(get);
  const county = area.county === undefined ? [] : [get(area.county)].flat();
  const name = area.inSentence ?? area.name;
  const names = systems.map((system) => system.name);
  // Of several systems the device cannot tell which.
  const lived = [area, ...county, ...(systems.length === 1 ? systems : [])];
  return {
    ...plainAnswer(accuracy === null ? besideSentence(name) : hereSentence(name, names, accuracy)),
    choices: [area, ...county, ...systems].map((each) => areaChoice(data, each)),
    cameBy: accuracy === null ? null : cameByText('location', lived),
  };
}

/** The answer for a place on the map, worked out from simplified boundaries. */
async function answerForPlace({ longitude, latitude, accuracy }: GeolocationCoordinates) {
  const [topology, data] = await Promise.all([fetchShapes(), findData()]);
  const shapes = shapesOf(topology, feature);
  const inside = data.areas.get(areaAtPoint([longitude, latitude], shapes) ?? '');
  if (inside) return answerForArea(inside, data, accuracy);
  const nearest = areaNearPoint([longitude, latitude], shapes, besideKilometres);
  const beside = data.areas.get(nearest ?? '');
  return beside ? answerForArea(beside, data, null) : plainAnswer(outsideSentence(data.country));
}

/**
 * The areas the device is in: where it is goes to nobody. A sentence where the device does not say, knows
 * too little or is in no area, and where the files do not arrive.
 */
export async function answerForHere(): Promise<BoxAnswer> {
  let here: GeolocationPosition;
  try {
    here = await position();
  } catch (fault) {
    return plainAnswer(notToldSentence((fault as GeolocationPositionError).code));
  }
  const tooRough = tooRoughSentence(here.coords.accuracy);
  if (tooRough !== null) return plainAnswer(tooRough);
  try {
    return await answerForPlace(here.coords);
  } catch {
    return plainAnswer('The map did not arrive. Check your connection, or type a postcode.');
  }
}
