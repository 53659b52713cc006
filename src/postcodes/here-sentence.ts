import { inArea } from '../areas/in-area.ts';
import { listOf } from '../words/list.ts';
import { called } from '../words/kind-of-area.ts';

const instead = 'Type a postcode or a town instead.';

/** Metres within which a device must know where it is for its council area to be told at all. */
const roughest = 10_000;

/** Metres within which nothing needs to be said of how sure the device is. */
const sure = 1000;

const kilometres = (metres: number): string => `about ${Math.round(metres / 1000)} km`;

/** How sure a device is of its place, in a sentence; nothing where it is sure. `accuracy` in metres. */
const caution = (accuracy: number): string =>
  accuracy > sure
    ? `Your device knows its place only to within ${kilometres(accuracy)}, so it may be an area nearby.`
    : 'Near a boundary it may be the area next door.';

/**
 * What a reader is told who asked by location. `area`: the council area as in running text; `systems`:
 * names of those it lies in; `accuracy`: metres.
 */
export function hereSentence(area: string, systems: readonly string[], accuracy: number): string {
  if (systems.length < 2) {
    const system = systems.map((name) => ` and in ${name} ${called('ics').short}`).join('');
    return `You seem to be ${inArea(area)}${system}. ${caution(accuracy)}`;
  }
  return `You seem to be ${inArea(area)}, which lies in ${systems.length} ${called('ics').shortMany}: ${listOf(systems)}. A postcode says which is yours. ${caution(accuracy)}`;
}

/** What is said where a place is in no council area but close to one: on a pier, at sea, over the border. */
export const besideSentence = (area: string): string =>
  `You seem to be just outside ${area}. Choose it if you live there, or type a postcode or a town.`;

/** What is said where a place is in none of the areas. */
export const outsideSentence = (country: string): string =>
  `You seem to be outside ${country}, or at sea. Type a postcode or a town in ${country}.`;

/** What is said where a device knows too little of where it is; null where it knows enough. `accuracy` in metres. */
export const tooRoughSentence = (accuracy: number): string | null =>
  accuracy > roughest
    ? `Your device knows where it is only to within ${kilometres(accuracy)}, too little to name a ${called('council').short}. ${instead}`
    : null;

/** What is said where a device does not tell: by the codes of the Geolocation specification of the W3C. */
export function notToldSentence(code: number): string {
  if (code === 1) return `Your browser may not say where you are. ${instead}`;
  if (code === 3) return `Your device took too long to find out where it is. ${instead}`;
  return `Your device cannot tell where it is. ${instead}`;
}
