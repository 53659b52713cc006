import type { NeighbourhoodRow } from '../tables/edition.ts';
import type { AreaIndex } from './area-index.ts';

/** Where the residents of an area live, by the deprivation of their neighbourhood (LSOA). */
export interface NeighbourhoodCounts {
  neighbourhoods: number;
  /** Residents at the census. */
  residents: number;
  /** Neighbourhoods in each tenth of the country, the most deprived first: ten whole numbers. */
  byDecile: readonly number[];
  residentsInMostDeprivedTenth: number;
  /** Residents of the two most deprived tenths: the Core20. */
  residentsInMostDeprivedFifth: number;
}

/** Every neighbourhood of the country, found by the area it lies in. */
export class NeighbourhoodIndex {
  readonly #byArea = new Map<string, NeighbourhoodRow[]>();

  constructor(rows: readonly NeighbourhoodRow[], areas: AreaIndex) {
    for (const row of rows) {
      // Of an authority that is not covered they count for the country, with which others are compared.
      const authority = areas.find(row.localAuthority);
      const codes = [
        areas.country.code,
        authority?.regionCode,
        authority?.code,
        authority && areas.countyOf(authority)?.code,
        row.ics,
        row.icsUntil2026,
      ];
      // An ICS that did not change in 2026 is named twice; a set keeps each neighbourhood once.
      for (const code of new Set(codes)) if (code) this.#add(code, row);
    }
  }

  #add(code: string, row: NeighbourhoodRow): void {
    const list = this.#byArea.get(code);
    if (list) list.push(row);
    else this.#byArea.set(code, [row]);
  }

  /** The neighbourhoods of an area of any kind; a straddling council's own are exact on each side. */
  of(areaCode: string): readonly NeighbourhoodRow[] {
    return this.#byArea.get(areaCode) ?? [];
  }

  /** Counts for an area, or null where no neighbourhood of it is held. */
  countsOf(areaCode: string): NeighbourhoodCounts | null {
    const rows = this.of(areaCode);
    return rows.length === 0 ? null : countNeighbourhoods(rows);
  }
}

/** Counts neighbourhoods and their residents by deprivation (content/methods/neighbourhoods-and-core20.mdx). */
function countNeighbourhoods(rows: readonly NeighbourhoodRow[]): NeighbourhoodCounts {
  const byDecile = Array.from({ length: 10 }, () => 0);
  const residentsByDecile = Array.from({ length: 10 }, () => 0);
  for (const { imdDecile, residents } of rows) {
    byDecile[imdDecile - 1]! += 1;
    residentsByDecile[imdDecile - 1]! += residents;
  }
  return {
    neighbourhoods: rows.length,
    residents: residentsByDecile.reduce((sum, residents) => sum + residents, 0),
    byDecile,
    residentsInMostDeprivedTenth: residentsByDecile[0]!,
    residentsInMostDeprivedFifth: residentsByDecile[0]! + residentsByDecile[1]!,
  };
}
