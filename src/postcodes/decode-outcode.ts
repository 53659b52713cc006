import type { AreaOfPostcodes, OutcodeFile, SectorOfOutcode } from './outcode-file.ts';
import { bitAt, figuresPerRow, unitLetters } from './outcode-file.ts';

/** A postcode as written (`SW1A 1AA`) and where it lies. */
export interface DecodedPostcode {
  postcode: string;
  area: AreaOfPostcodes;
}

/** Every pair of letters, by the first and then the second: put together once, as there are millions of units. */
const pairs = [...unitLetters].map((first) => [...unitLetters].map((second) => first + second));

/** The letters of the units of a sector that exist, in order. */
export const unitsOf = ({ units }: SectorOfOutcode): string[] =>
  pairs.flatMap((row, place) => {
    const bits = Number.parseInt(
      units.slice(place * figuresPerRow, (place + 1) * figuresPerRow),
      16,
    );
    return bits === 0 ? [] : row.filter((_, column) => (bits & bitAt(column)) !== 0);
  });

/** The place in `areas` of the existing unit at `index`, or -1 past the end. */
export function placeInRuns(runs: readonly number[], index: number): number {
  let passed = 0;
  for (let run = 0; run < runs.length; run += 2) {
    passed += runs[run + 1] ?? 0;
    if (index < passed) return runs[run] ?? -1;
  }
  return -1;
}

/** How many postcodes of the sector lie in each place of `areas`. */
export function countsByPlace({ runs }: SectorOfOutcode): Map<number, number> {
  const counts = new Map<number, number>();
  for (let run = 0; run < runs.length; run += 2) {
    const place = runs[run] ?? -1;
    counts.set(place, (counts.get(place) ?? 0) + (runs[run + 1] ?? 0));
  }
  return counts;
}

/** Every postcode of an outcode, in order. Throws when a run points at no area. */
export function decodeOutcode(file: OutcodeFile): DecodedPostcode[] {
  return Object.entries(file.sectors).flatMap(([figure, sector]) => {
    const places = Array.from({ length: sector.runs.length / 2 }, (_, run) =>
      Array.from({ length: sector.runs[2 * run + 1] ?? 0 }, () => sector.runs[2 * run] ?? -1),
    ).flat();
    return unitsOf(sector).map((unit, index) => {
      const area = file.areas[places[index] ?? -1];
      const postcode = `${file.outcode} ${figure}${unit}`;
      if (!area) throw new Error(`${postcode} has no area.`);
      return { postcode, area };
    });
  });
}
