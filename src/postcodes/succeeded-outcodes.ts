import { mapPlaces } from './map-places.ts';
import type { AreaOfPostcodes, OutcodeFile } from './outcode-file.ts';

/**
 * The outcodes with every area that has ended as the one that came after it, so that a table listed before a
 * merger leads to the new area until it is renewed. `successorOf` gives the code of the area in force.
 */
export function succeededOutcodes(
  outcodes: ReadonlyMap<string, OutcodeFile>,
  successorOf: (code: string) => string,
): Map<string, OutcodeFile> {
  const moved = (area: AreaOfPostcodes): AreaOfPostcodes =>
    'nation' in area || area.localAuthority === null
      ? area
      : { localAuthority: successorOf(area.localAuthority), ics: successorOf(area.ics) };
  return new Map([...outcodes].map(([outcode, file]) => [outcode, mapPlaces(file, moved)]));
}
