import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { areaAtPoint } from '../areas/area-at-point.ts';
import { shapesOf } from '../areas/shapes-of.ts';
import { hereSentence } from '../postcodes/here-sentence.ts';
import { areaChoice, cameByText } from './find-answer.ts';
import type { BoxAnswer } from './find-answer.ts';
import { findData } from './find-data.ts';
import type { FindData } from './find-data.ts';

/** Milliseconds a device may take to find itself. */
const patience = 15_000;

const plainAnswer = (sentence: string): BoxAnswer => ({
  sentence,
  choices: [],
  straightTo: null,
  isPostcode: false,
  cameBy: null,
});

const position = (): Promise<GeolocationPosition> =>
  new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(resolve, reject, { timeout: patience });
  });

async function fetchShapes(): Promise<Topology<Record<string, GeometryCollection>>> {
  const response = await fetch('/boundaries/local-authorities.json');
  if (!response.ok) throw new Error(`The boundaries answered ${response.status}.`);
  return (await response.json()) as Topology<Record<string, GeometryCollection>>;
}

/** The council area, its county, and every system it lies in. */
function answerForArea(code: string, data: FindData): BoxAnswer | null {
  const area = data.areas.get(code);
  if (!area) return null;
  const get = (each: string) => data.areas.get(each) ?? [];
  const systems = (area.systems ?? []).flatMap(get);
  const county =
    area.county === undefined ? [] : [data.areas.get(area.county)].flatMap((c) => c ?? []);
  return {
    ...plainAnswer(
      hereSentence(
        area.inSentence ?? area.name,
        systems.map(({ name }) => name),
      ),
    ),
    choices: [area, ...county, ...systems].map((each) => areaChoice(data, each)),
    // Of several systems the device cannot tell which.
    cameBy: cameByText('location', [area, ...county, ...(systems.length === 1 ? systems : [])]),
  };
}

/**
 * The areas the device is in, worked out here from simplified boundaries: where it is goes to nobody.
 * A sentence where the device does not say, the files do not arrive, or the place is in no area.
 */
export async function answerForHere(): Promise<BoxAnswer> {
  let here: GeolocationPosition;
  try {
    here = await position();
  } catch {
    return plainAnswer('Your device did not say where it is. Type a postcode or a town.');
  }
  try {
    const [topology, data] = await Promise.all([fetchShapes(), findData()]);
    const { longitude, latitude } = here.coords;
    const code = areaAtPoint([longitude, latitude], shapesOf(topology, feature));
    const outside = plainAnswer(
      `You seem to be outside ${data.country}. Type a postcode or a town.`,
    );
    return (code === null ? null : answerForArea(code, data)) ?? outside;
  } catch {
    return plainAnswer('The map did not arrive. Check your connection, or type a postcode.');
  }
}
