import type { AreaOfPostcodes, OutcodeFile, SectorOfOutcode } from './outcode-file.ts';
import { bitAt, figuresPerRow, unitLetters } from './outcode-file.ts';

/** One postcode of an outcode: figure of its sector, its two letters, and where it lies. */
export interface PlacedPostcode {
  sector: string;
  unit: string;
  area: AreaOfPostcodes;
}

function bitsOfUnits(units: readonly string[]): string {
  const rows = Array.from(unitLetters, () => 0);
  for (const unit of units) {
    const row = unitLetters.indexOf(unit.charAt(0));
    const column = unitLetters.indexOf(unit.charAt(1));
    if (row < 0 || column < 0 || unit.length !== 2) throw new Error(`No unit is called “${unit}”.`);
    rows[row] = (rows[row] ?? 0) | bitAt(column);
  }
  return rows.map((row) => row.toString(16).padStart(figuresPerRow, '0')).join('');
}

function runsOf(places: readonly number[]): number[] {
  const runs: number[] = [];
  for (const [index, place] of places.entries()) {
    if (index > 0 && place === places[index - 1]) runs.push((runs.pop() ?? 0) + 1);
    else runs.push(place, 1);
  }
  return runs;
}

function encodeSector(
  postcodes: readonly PlacedPostcode[],
  placeOf: (area: AreaOfPostcodes) => number,
): SectorOfOutcode {
  const sorted = postcodes.toSorted((a, b) => (a.unit < b.unit ? -1 : 1));
  const twice = sorted.find(({ unit }, index) => unit === sorted[index + 1]?.unit);
  if (twice) throw new Error(`The unit ${twice.sector}${twice.unit} is there twice.`);
  return {
    units: bitsOfUnits(sorted.map(({ unit }) => unit)),
    runs: runsOf(sorted.map(({ area }) => placeOf(area))),
  };
}

/** The distinct areas, that of most postcodes first, then by code. */
function areasByUse(
  postcodes: readonly PlacedPostcode[],
  keyOf: (area: AreaOfPostcodes) => string,
): Map<string, AreaOfPostcodes> {
  const uses = new Map<string, { area: AreaOfPostcodes; count: number }>();
  for (const { area } of postcodes) {
    const key = keyOf(area);
    const use = uses.get(key) ?? { area, count: 0 };
    use.count += 1;
    uses.set(key, use);
  }
  return new Map(
    [...uses]
      .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
      .map(([key, { area }]) => [key, area]),
  );
}

/** The text by which equal areas are one; an object seen before is not written out again. */
function rememberedKeys(): (area: AreaOfPostcodes) => string {
  const keys = new Map<AreaOfPostcodes, string>();
  return (area) => {
    const known = keys.get(area);
    if (known !== undefined) return known;
    const key = JSON.stringify(area);
    keys.set(area, key);
    return key;
  };
}

/** The file of one outcode. Throws on a unit that cannot be, and on one given twice. */
export function encodeOutcode(outcode: string, postcodes: readonly PlacedPostcode[]): OutcodeFile {
  const keyOf = rememberedKeys();
  const areas = areasByUse(postcodes, keyOf);
  const places = new Map([...areas.keys()].map((key, place) => [key, place]));
  const placeOf = (area: AreaOfPostcodes): number => places.get(keyOf(area)) ?? -1;
  const bySector = Map.groupBy(postcodes, ({ sector }) => sector);
  const sectors = [...bySector]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sector, of]) => [sector, encodeSector(of, placeOf)] as const);
  return { outcode, areas: [...areas.values()], sectors: Object.fromEntries(sectors) };
}
