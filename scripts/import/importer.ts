import type { ReleaseNeed } from './attribute-tables.ts';
import type { DataFolder } from './data-folder.ts';
import type { PlaceOfFigure } from './published-series.ts';
import type { SourceNeed } from './source-needs.ts';

/**
 * What every module of this folder gives: `export const importer: Importer`.
 * Tables are settled with `writeTable` (write-table.ts) and read with `readCsv` (read-csv.ts).
 */

/** Figures of one kind of area in a table, before and after an import. */
export interface KindCount {
  kind: string;
  before: number;
  after: number;
}

/** How many rows of one table of `data/` an import adds, changes and takes away. */
export interface TableChange {
  /** path below the data folder: `observations/smoking.csv` */
  table: string;
  rows: number;
  added: number;
  changed: number;
  gone: number;
  /** rows that would be lost: for figures, those with a value; where there are any, `--replace` must be given */
  lost?: { rows: number; areas: number };
  /** figures by kind of area, where they differ */
  kinds?: KindCount[];
}

/** Rows of the published files that were not taken, and why. */
export interface LeftOut {
  /** the file, or the indicator, they were in */
  from: string;
  reason: string;
  rows: number;
}

/** What comes of an import: what changes in the tables, and what is not taken. */
export interface ImportSummary {
  tables: TableChange[];
  leftOut: LeftOut[];
  /** plain sentences on anything else a reader of the summary must know */
  notes: string[];
  /** sources that the figures rest on now */
  sources?: SourceNeed[];
  /** releases that the files of other tables state */
  releases?: ReleaseNeed[];
  /** where a figure of an indicator stands in the files */
  placeOf?: PlaceOfFigure;
}

/** What the person who imports has asked for. */
export interface ImportOptions {
  /** rows that the files do not hold are let go */
  replace: boolean;
  /** day or month of the release, `2026-11-05`; null: the day of the download is all that is known */
  released: string | null;
}

/** Nothing asked for: every row that the files do not hold stays. */
export const noOptions: ImportOptions = { replace: false, released: null };

/** One publisher’s downloads to tables. */
export interface Importer {
  /** as typed after `npm run import --` */
  publisher: string;
  /** the files it looks for, for the usage text */
  reads: string;
  /** names of its folders in a folder of all downloads; the first that is there is taken */
  folders: readonly string[];
  /**
   * Reads the publisher's downloads in `from` and settles tables in `data`; writes nothing. Throws
   * every fault found in the files (problems.ts).
   */
  run(from: string, data: DataFolder, options: ImportOptions): Promise<ImportSummary>;
}
