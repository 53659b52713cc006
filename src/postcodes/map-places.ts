import type { AreaOfPostcodes, OutcodeFile } from './outcode-file.ts';

/** An outcode with each of its places as `move` gives it; places that become the same are one. */
export function mapPlaces(
  file: OutcodeFile,
  move: (area: AreaOfPostcodes) => AreaOfPostcodes,
): OutcodeFile {
  const texts = file.areas.map((area) => JSON.stringify(move(area)));
  const different = [...new Set(texts)];
  // Places and counts by turns.
  const runsOf = (runs: readonly number[]): number[] =>
    runs.map((each, index) => (index % 2 === 0 ? different.indexOf(texts[each] ?? '') : each));
  const sectors = Object.entries(file.sectors).map(([figure, sector]) => [
    figure,
    { ...sector, runs: runsOf(sector.runs) },
  ]);
  return {
    outcode: file.outcode,
    areas: different.map((text) => JSON.parse(text) as AreaOfPostcodes),
    sectors: Object.fromEntries(sectors),
  };
}
