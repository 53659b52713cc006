import type { AreaRow } from '../edition.ts';
import type { Problem } from '../problem.ts';
import type { Table } from '../read-table.ts';
import type { Tables } from '../read-tables.ts';

/** What came of judging the figures of one indicator: problems, and the places of the rows of acknowledged.csv that account for others. */
export interface Judged {
  problems: Problem[];
  used: number[];
}

/** Judges the figures of an indicator, by its id; or does not, where the same tables were found sound before. `extent` is what is told of the areas as a whole. */
export type LookAtFigures = (id: string, extent: object, judge: () => Judged) => Judged;

/** A rule that needs more than one cell: tables in, every breach of it out. */
export type Check = (tables: Tables) => Problem[];

/** A problem at one row of a table; with a field, it names that field's column. */
export function problemAt<Row>(
  table: Table<Row>,
  row: number,
  field: (keyof Row & string) | null,
  value: string | number | null,
  rule: string,
  fix: string,
): Problem {
  return {
    file: table.file,
    line: table.lines[row] ?? null,
    column: field === null ? null : table.schema.columns[field].name,
    value: value === null ? null : String(value),
    rule,
    fix,
  };
}

/** A problem of a file as a whole. */
export function problemOfFile(file: string, rule: string, fix: string): Problem {
  return { file, line: null, column: null, value: null, rule, fix };
}

/** The code of the country; undefined where none is held. */
export const countryCode = ({ rows }: Table<AreaRow>): string | undefined =>
  rows.find(({ kind }) => kind === 'country')?.code;
