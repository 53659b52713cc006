import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { digestOfFiles } from './digest-of-files.ts';
import type { Edition } from './edition.ts';
import type { Table } from './read-table.ts';
import type { TableSchema } from './schema.ts';

/** The rows of a table, field by field: each value once, and for each row the place of its own. */
type PackedTable = [field: string, values: unknown[], places: Uint32Array][];

/** Every table of an edition but those of figures, and those by indicator, with the tables they were read from. */
interface PackedEdition {
  madeFrom: string;
  tables: [name: string, length: number, table: PackedTable][];
  observations: [id: string, length: number, table: PackedTable][];
}

/** The file in which a build keeps the tables that it has checked, for the steps that follow; none outside a build. */
export const keptTablesFile = (
  environment: Record<string, string | undefined>,
): string | undefined => environment['SYSTEM_PROFILES_TABLES'] || undefined;

/** What the first step prints once they are kept, while it looks into all else. */
export const tablesAreKept = 'All tables were read.';

/** What all tables of a folder are known by: it changes with any byte of any of them. */
export const digestOfTables = (folder: string): string => digestOfFiles([[folder, ['**/*.csv']]]);

/** A map takes 0 and -0 for one. */
const negativeZero = Symbol('-0');

function packTable(rows: readonly object[]): PackedTable {
  return Object.keys(rows[0] ?? {}).map((field) => {
    const values: unknown[] = [];
    const known = new Map<unknown, number>();
    let last: unknown = known;
    let lastPlace = -1;
    const places = Uint32Array.from(rows, (row) => {
      const value = (row as Record<string, unknown>)[field];
      // Most cells say what the one above them says.
      if (Object.is(value, last)) return lastPlace;
      const key = Object.is(value, -0) ? negativeZero : value;
      const place = known.get(key) ?? values.push(value) - 1;
      known.set(key, place);
      last = value;
      lastPlace = place;
      return place;
    });
    return [field, values, places];
  });
}

const unpackTable = (length: number, table: PackedTable): never[] =>
  Array.from({ length }, (_, row) => {
    const fields: Record<string, unknown> = {};
    for (const [field, values, places] of table) fields[field] = values[places[row]!];
    return fields as never;
  });

/** How tables were packed, by their rows: what was kept of each by itself is not packed again for all together. */
const packedBefore = new WeakMap<readonly unknown[], PackedTable>();

const packedRows = (rows: readonly object[]): PackedTable =>
  packedBefore.get(rows) ?? packTable(rows);

/** What is kept of one table that was read without a problem. */
interface KeptTable {
  length: number;
  table: PackedTable;
  lines: Uint32Array;
  named: string[];
  readable: boolean;
}

/** A table as bytes, for who keeps each by itself. */
export function packedTable<Row>({ rows, lines, named, readable }: Table<Row>): Uint8Array {
  const table = packTable(rows as object[]);
  packedBefore.set(rows, table);
  const kept: KeptTable = {
    length: rows.length,
    table,
    lines: Uint32Array.from(lines),
    named: [...named],
    readable,
  };
  return serialize(kept);
}

/** A table that was kept as bytes, as it was read from the file. */
export function unpackedTable<Row>(
  schema: TableSchema<Row>,
  file: string,
  bytes: Uint8Array,
): Table<Row> {
  const { length, table, lines, named, readable } = deserialize(bytes) as KeptTable;
  const rows: Row[] = unpackTable(length, table);
  packedBefore.set(rows, table);
  return { schema, file, rows, lines: [...lines], named: new Set(named), readable, problems: [] };
}

/** Keeps a checked edition in a file, for processes that would read and check all of it again; `madeFrom` is the digest of its tables before they were read. */
export function keepEdition(file: string, edition: Edition, madeFrom: string): void {
  const { observations, ...others } = edition;
  const kept: PackedEdition = {
    madeFrom,
    tables: Object.entries(others).map(([name, rows]) => [name, rows.length, packedRows(rows)]),
    observations: [...observations].map(([id, rows]) => [id, rows.length, packedRows(rows)]),
  };
  // Put in place whole: who is ended meanwhile leaves no half of one.
  const own = `${file}.${process.pid}`;
  writeFileSync(own, serialize(kept));
  renameSync(own, file);
}

/** The edition as it was kept, each text in memory once; null where the file is gone or broken, or was made from others than are asked for. */
export function keptEdition(file: string, asked: string): Edition | null {
  try {
    const { madeFrom, tables, observations } = deserialize(readFileSync(file)) as PackedEdition;
    if (madeFrom !== asked) return null;
    const others = tables.map(([name, length, table]) => [name, unpackTable(length, table)]);
    return {
      ...(Object.fromEntries(others) as Omit<Edition, 'observations'>),
      observations: new Map(
        observations.map(([id, length, table]) => [id, unpackTable(length, table)]),
      ),
    };
  } catch {
    return null;
  }
}
