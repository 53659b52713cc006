import type { AreaOfPostcodes, OutcodeFile } from './outcode-file.ts';

const lettersOf = ({ outcode }: OutcodeFile): string => outcode.replace(/\d.*$/, '');

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
  const moved = file.areas.map((area) =>
    isHere(area) && !codes.has(area.localAuthority) ? { nation: elsewhere } : area,
  );
  const texts = [...new Set(moved.map((area) => JSON.stringify(area)))];
  const areas = texts.map((text) => JSON.parse(text) as AreaOfPostcodes);
  const placeOf = (place: number): number => texts.indexOf(JSON.stringify(moved[place]));
  // Places and counts by turns.
  const runsOf = (runs: readonly number[]): number[] =>
    runs.map((each, index) => (index % 2 === 0 ? placeOf(each) : each));
  const isWhole = areas.length === 1 && 'nation' in areas[0]!;
  const sectors = Object.entries(isWhole ? {} : file.sectors).map(([figure, sector]) => [
    figure,
    { ...sector, runs: runsOf(sector.runs) },
  ]);
  return { outcode: file.outcode, areas, sectors: Object.fromEntries(sectors) };
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
  const letters = new Set(all.filter(({ areas }) => areas.some(isHere)).map(lettersOf));
  return new Map(
    all.filter((file) => letters.has(lettersOf(file))).map((file) => [file.outcode, file]),
  );
}
