import type { PublicCell } from '../../../src/profiles/public-table.ts';

/** Rows that are kept packed from build to build, with what they are made from. */
export interface KeptRows {
  madeFrom: string;
  rows: Iterable<readonly PublicCell[]>;
}

/** A sheet of a workbook: a frozen row of headings, then rows; numbers are numbers, all else is text. */
export interface Sheet {
  name: string;
  columns: readonly { name: string; width: number }[];
  rows: Iterable<readonly PublicCell[]>;
  /** More rows, below those. */
  kept?: Iterable<KeptRows>;
}

/** A workbook, whatever program it is written for. */
export interface Workbook {
  title: string;
  creator: string;
  /** Day of the edition. */
  date: Date;
  sheets: readonly Sheet[];
}
