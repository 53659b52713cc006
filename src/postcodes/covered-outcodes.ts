import { lettersOf } from './letters.ts';
import { mapPlaces } from './map-places.ts';
import type { AreaOfPostcodes, OutcodeFile } from './outcode-file.ts';

const isHere = (
  area: AreaOfPostcodes,
): area is Extract<AreaOfPostcodes, { localAuthority: string }> =>
  'ics' in area && area.localAuthority !== null;

/** An outcode as an edition about a part of the country tells of it: the rest of it lies elsewhere, as one place. */
function coveredOutcode(
  file: OutcodeFile,
  codes: ReadonlySet<string>,
  elsewhere: string,
): OutcodeFile {
  const told = mapPlaces(file, (area) =>
    isHere(area) && !codes.has(area.localAuthority) ? { nation: elsewhere } : area,
  );
  const isWhole = told.areas.length === 1 && 'nation' in told.areas[0]!;
  return isWhole ? { ...told, sectors: {} } : told;
}

/**
 * The outcodes for an edition about a part of its country: those under letters with a postcode in one of these
 * councils. `elsewhere` is what the rest of the country is called, as in “in another part of Arcadia”.
 */
export function coveredOutcodes(
  outcodes: ReadonlyMap<string, OutcodeFile>,
  codes: ReadonlySet<string>,
  elsewhere: string,
): Map<string, OutcodeFile> {
  const all = [...outcodes.values()].map((file) => coveredOutcode(file, codes, elsewhere));
  const letters = new Set(
    all.filter(({ areas }) => areas.some(isHere)).map(({ outcode }) => lettersOf(outcode)),
  );
  return new Map(
    all.filter((file) => letters.has(lettersOf(file.outcode))).map((file) => [file.outcode, file]),
  );
}
