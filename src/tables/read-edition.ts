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

/**
 * Reads and checks every table of a data folder, synchronously. Every problem is collected; the
 * edition is null as soon as there is one, so that nothing is ever built from part of the tables. `look` may leave
 * figures that were found sound before.
 */
export function readEdition(
  folder: string,
  read?: ReadTable,
  look?: LookAtFigures,
): EditionReading {
  const tables = readTables(folder, read);
  const problems = [
    ...halfImportProblems(folder),
    ...allTables(tables).flatMap((table) => table.problems),
    ...strayData(
      folder,
      allTables(tables).map(({ schema }) => schema.file),
    ),
    ...checksWith(look).flatMap((check) => check(tables)),
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
