import type { Table } from '../read-table.ts';

/** A row with the key of an earlier one; `at` and `first` are places in `rows`, from 0. */
export interface Repeat<Row> {
  row: Row;
  at: number;
  /** Where the first row of that key stands. */
  first: number;
}

/** Rows of which an earlier row has the key, in their order; a row whose key is null has none. */
export function repeatsBy<Row>(
  { rows }: Pick<Table<Row>, 'rows'>,
  keyOf: (row: Row) => string | number | null,
): Repeat<Row>[] {
  const firsts = new Map<string | number, number>();
  const repeats: Repeat<Row>[] = [];
  rows.forEach((row, at) => {
    const key = keyOf(row);
    if (key === null) return;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, at);
    else repeats.push({ row, at, first });
  });
  return repeats;
}
