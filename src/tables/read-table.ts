import { join } from 'node:path';
import { Fault } from './fault.ts';
import { parseCsv, type CsvText } from './csv.ts';
import { columnProblems, unreadableHeader } from './header.ts';
import type { Problem } from './problem.ts';
import { readBytes, textOf } from './read-file.ts';
import { faultsOfRow, headingsBelow, withMergedCells } from './stray-row.ts';
import { columnsOf, type TableSchema } from './schema.ts';

/**
 * A table as read. `rows` are those without a fault and `lines` the line each starts on. `named`
 * has the first key column's text of every row, faulty ones too, so that one bad cell in a row does
 * not make every mention of it unknown. `readable` is false when the rows could not be had at all.
 */
export interface Table<Row> {
  schema: TableSchema<Row>;
  file: string;
  rows: Row[];
  lines: number[];
  named: Set<string>;
  readable: boolean;
  problems: Problem[];
}

/** A table of which nothing was read. */
const unreadTable = <Row>(schema: TableSchema<Row>, file: string): Table<Row> => ({
  schema,
  file,
  rows: [],
  lines: [],
  named: new Set(),
  readable: false,
  problems: [],
});

/** Reads one table of a folder. */
export type ReadTable = <Row>(schema: TableSchema<Row>, folder: string) => Table<Row>;

/** What a table is made of by its bytes: as `tableOfBytes`, or as it was made of the same before. */
type MakeTable = <Row>(schema: TableSchema<Row>, file: string, bytes: Buffer) => Table<Row>;

/** Reads one table of the folder, cell by cell; every problem of every row is collected. */
export function readTable<Row>(
  schema: TableSchema<Row>,
  folder: string,
  make: MakeTable = tableOfBytes,
): Table<Row> {
  const file = join(folder, schema.file);
  const unread = unreadTable(schema, file);
  const read = readBytes(file);
  if ('missing' in read && (schema.optional ?? schema.mayBeEmpty))
    return { ...unread, readable: true };
  if ('problem' in read) return { ...unread, problems: [read.problem] };
  return make(schema, file, read.bytes);
}

/** A table by its bytes: as `readTable`. */
export function tableOfBytes<Row>(
  schema: TableSchema<Row>,
  file: string,
  bytes: Buffer,
): Table<Row> {
  const read = textOf(file, bytes);
  if ('problem' in read) return { ...unreadTable(schema, file), problems: [read.problem] };
  return tableOf(schema, file, read.text);
}

/** A table by its text, which stands or is to stand in `file`: as `readTable`. */
export function tableOf<Row>(schema: TableSchema<Row>, file: string, text: string): Table<Row> {
  const unread = unreadTable(schema, file);
  const csv = parseCsv(file, text);
  if (csv.header.length === 0 && csv.problems.length > 0)
    return { ...unread, problems: csv.problems };
  const columns = columnNames(schema);
  const notATable = unreadableHeader(file, csv.header, [...columns.needed, ...columns.others]);
  if (notATable !== null) return { ...unread, problems: [notATable] };
  const below = headingsBelow(file, text, columns.needed);
  if (below !== null) return { ...unread, problems: [below] };
  const wrongHeader = columnProblems(file, csv.header, columns);
  if (wrongHeader.length > 0) return { ...unread, problems: [...csv.problems, ...wrongHeader] };
  const isBare = csv.rows.length === 0 && csv.problems.length === 0;
  if (isBare && schema.mayBeEmpty) return { ...unread, readable: true };
  if (isBare) return { ...unread, problems: [emptyProblem(file)] };
  const readable = csv.rows.length > 0;
  const table: Table<Row> = { ...unread, readable, problems: csv.problems };
  readRows(table, csv);
  return { ...table, problems: [...withMergedCells(table.problems, csv.lines)] };
}

/** Names of the columns a table must have, and of those it may leave out. */
function columnNames<Row>(schema: TableSchema<Row>): { needed: string[]; others: string[] } {
  const columns = columnsOf(schema).map(([, each]) => each);
  const namesOf = (some: typeof columns) => some.map(({ name }) => name);
  return {
    needed: namesOf(columns.filter((each) => !each.mayBeLeftOut)),
    others: namesOf(columns.filter((each) => each.mayBeLeftOut)),
  };
}

function readRows<Row>(table: Table<Row>, csv: CsvText): void {
  const readers = columnsOf(table.schema).map(([field, { name, cell }]) => ({
    field,
    name,
    cell,
    place: csv.header.indexOf(name),
  }));
  const keyPlace = csv.header.indexOf(table.schema.columns[table.schema.key[0]!].name);
  csv.rows.forEach((cells, i) => {
    const row: Record<string, unknown> = {};
    const faults: Problem[] = [];
    for (const { field, name, cell, place } of readers) {
      // A column that was left out has no place, and is read as blank in every row.
      const text = cells[place] ?? '';
      const value = cell(text);
      row[field] = value;
      if (!(value instanceof Fault)) continue;
      const where = { file: table.file, line: csv.lines[i]!, column: name, value: text };
      faults.push({ ...where, rule: value.rule, fix: value.fix });
    }
    table.named.add(cells[keyPlace]!);
    if (faults.length > 0) {
      table.problems.push(...faultsOfRow(csv.header, cells, faults));
      return;
    }
    table.rows.push(row as Row);
    table.lines.push(csv.lines[i]!);
  });
}

function emptyProblem(file: string): Problem {
  const place = { file, line: 1, column: null, value: null };
  const fix = 'Add its rows; a table without any is taken for a mistake.';
  return { ...place, rule: 'The table has no rows under its header', fix };
}
