import { join } from 'node:path';
import type { Edition, ObservationRow } from './edition.ts';
import { everyTable } from './every-table.ts';
import { namesIn } from './list-folder.ts';
import { observations } from './observations.ts';
import { readTable, type ReadTable, type Table } from './read-table.ts';
import type { TableSchema } from './schema.ts';

type TablesButFigures = {
  [Name in keyof typeof everyTable]: Table<Edition[Name][number]>;
};

/** Every table of a folder as read, with lines, before it is checked against the others. */
export type Tables = TablesButFigures & {
  observations: ReadonlyMap<string, Table<ObservationRow>>;
};

/** Reads every table of a data folder. Observations are read by what is in their folder. */
export function readTables(folder: string, read: ReadTable = readTable): Tables {
  const names = namesIn(join(folder, 'observations'));
  const others = Object.entries(everyTable).map(([name, schema]) => [
    name,
    read(schema as TableSchema<never>, folder),
  ]);
  return {
    ...(Object.fromEntries(others) as TablesButFigures),
    observations: readObservations(folder, names.filter(isCsv), read),
  };
}

/** A table of which only the names of its fields are not known. */
export type AnyTable = Table<Record<string, unknown>>;

/** Every table of `tables` in one list, for rules that hold for all. */
export function allTables({ observations: figures, ...others }: Tables): AnyTable[] {
  return [...Object.values(others), ...figures.values()] as unknown as AnyTable[];
}

const isCsv = (name: string): boolean => name.endsWith('.csv');

function readObservations(
  folder: string,
  names: readonly string[],
  read: ReadTable,
): Map<string, Table<ObservationRow>> {
  return new Map(
    names.map((name) => {
      const id = name.slice(0, -'.csv'.length);
      return [id, read(observations(id), folder)];
    }),
  );
}
