/**
 * What every module of this folder gives: `export const importer: Importer`.
 * Tables are written with `writeTable` (write-table.ts) and read with `readCsv` (read-csv.ts).
 */

/** How many rows of one table of `data/` an import added, changed and took away. */
export interface TableChange {
  /** path below the data folder: `observations/smoking.csv` */
  table: string;
  rows: number;
  added: number;
  changed: number;
  gone: number;
}

/** Rows of the published files that were not taken, and why. */
export interface LeftOut {
  /** the file, or the indicator, they were in */
  from: string;
  reason: string;
  rows: number;
}

/** What came of an import: what changed in the tables, and what was not taken. */
export interface ImportSummary {
  tables: TableChange[];
  leftOut: LeftOut[];
  /** plain sentences on anything else a reader of the summary must know */
  notes: string[];
}

/** One publisher’s downloads to tables. */
export interface Importer {
  /** as typed after `npm run import --` */
  publisher: string;
  /** the files it looks for, for the usage text */
  reads: string;
  /** Reads the publisher's downloads in `from`, writes tables below `data`. Throws with a sentence when a file is not as expected. */
  run(from: string, data: string): Promise<ImportSummary>;
}
