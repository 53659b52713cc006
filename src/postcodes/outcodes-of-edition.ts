import type { AreaIndex } from '../areas/area-index.ts';
import { coveredOutcodes } from './covered-outcodes.ts';
import { lettersOfOutcodes } from './letters.ts';
import type { OutcodeFile, AreaOfPostcodes } from './outcode-file.ts';
import { unpackOutcodes } from './table.ts';
import { mapPlaces } from './map-places.ts';

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

/**
 * Every outcode of the packed table as the edition tells of it: an area that has ended as the one after it, and
 * where the edition covers a part of its country the rest as one place. With the letters that any in use begins
 * with, there or elsewhere.
 */
export function outcodesOfEdition(
  bytes: Uint8Array,
  areas: AreaIndex,
  isOfAPart: boolean,
): { outcodes: Map<string, OutcodeFile>; letters: string[] } {
  const outcodes = succeededOutcodes(unpackOutcodes(bytes), (code) => areas.codeInForce(code));
  const letters = lettersOfOutcodes(outcodes.keys());
  if (!isOfAPart) return { outcodes, letters };
  const codes = new Set(areas.localAuthorities.map(({ code }) => code));
  const elsewhere = `another part of ${areas.country.nameInSentence}`;
  return { outcodes: coveredOutcodes(outcodes, codes, elsewhere), letters };
}
