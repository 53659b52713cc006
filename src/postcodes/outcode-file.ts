/** Where postcodes lie: in a council area and a system, in neither that is known, or in another nation. */
export type AreaOfPostcodes =
  | { localAuthority: string; ics: string }
  /** postcodes for which the list gives no authority */
  | { localAuthority: null; ics: null }
  | { nation: string };

/** The postcodes of one sector. */
export interface SectorOfOutcode {
  /**
   * Which units exist: for each first letter (20 of them, A to Z) five hexadecimal figures, whose
   * twenty bits stand for the second letter, the highest for A.
   */
  units: string;
  /** Runs over the units that exist, in order: place in `areas`, how many, place, how many… */
  runs: number[];
}

/** All postcodes of one outcode: what is kept in the table, and what is served as one small file. */
export interface OutcodeFile {
  outcode: string;
  /** most postcodes first */
  areas: AreaOfPostcodes[];
  /** by figure; none for an outcode wholly in another nation */
  sectors: Record<string, SectorOfOutcode>;
}

/** Letters of a unit, in order. */
export const unitLetters = 'ABDEFGHJLNPQRSTUWXYZ';

/** Hexadecimal figures that hold a row of twenty letters, four letters to a figure. */
export const figuresPerRow = 5;

/** The bit of the second letter at `index` in its row of twenty. */
export const bitAt = (index: number): number => 1 << (unitLetters.length - 1 - index);
