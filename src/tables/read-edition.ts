import type { LookAtFigures } from './checks/check.ts';
import { checksWith } from './checks/index.ts';
import type { Edition } from './edition.ts';
import { halfImportProblems } from './half-import.ts';
import type { Problem } from './problem.ts';
import type { ReadTable } from './read-table.ts';
import { allTables, readTables, type Tables } from './read-tables.ts';
import { strayData } from './stray-files.ts';

/** What came of reading an edition. */
export interface EditionReading {
  edition: Edition | null;
  problems: Problem[];
  /** Ids in indicators.csv, of faulty rows too; null where the file could not be read. */
  indicatorIds: ReadonlySet<string> | null;
}

/** What may be left of reading an edition, and who is told meanwhile. */
export interface ReadingOptions {
  read?: ReadTable | undefined;
  /** May leave figures that were found sound before. */
  lookAtFigures?: LookAtFigures | undefined;
  /** Is given the tables where each could be read, before one is held to another. */
  whenRead?: ((edition: Edition) => void) | undefined;
}

/**
 * Reads and checks every table of a data folder, synchronously. Every problem is collected; the
 * edition is null as soon as there is one, so that nothing is ever built from part of the tables.
 */
export function readEdition(folder: string, options: ReadingOptions = {}): EditionReading {
  const { read, lookAtFigures, whenRead } = options;
  const tables = readTables(folder, read);
  const inTables = allTables(tables).flatMap((table) => table.problems);
  if (inTables.length === 0) whenRead?.(editionOf(tables));
  const problems = [
    ...halfImportProblems(folder),
    ...inTables,
    ...strayData(
      folder,
      allTables(tables).map(({ schema }) => schema.file),
    ),
    ...checksWith(lookAtFigures).flatMap((check) => check(tables)),
  ];
  const { readable, named } = tables.indicators;
  return {
    edition: problems.length === 0 ? editionOf(tables) : null,
    problems,
    indicatorIds: readable ? named : null,
  };
}

function editionOf({ observations: figures, ...others }: Tables): Edition {
  const rows = Object.entries(others).map(([name, table]) => [name, table.rows]);
  return {
    ...(Object.fromEntries(rows) as Omit<Edition, 'observations'>),
    observations: new Map([...figures].map(([id, table]) => [id, table.rows])),
  };
}
