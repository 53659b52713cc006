import { wordsOf } from './read-blocks.ts';

/** A cell of a table on a page, with the words that say what it is of. */
export interface TableCell {
  text: string;
  caption: string;
  /** The heading over its column. */
  column: string;
  /** The heading of its row. */
  row: string;
  /** Where the headings of its row and its column lead; null where that is nowhere. */
  rowLink: string | null;
  columnLink: string | null;
}

const cellsIn = (row: string): string[] =>
  [...row.matchAll(/<t[hd]\b[\s\S]*?<\/t[hd]>/g)].map(([cell]) => cell);

const rowsIn = (part: string): string[] =>
  [...part.matchAll(/<tr\b[\s\S]*?<\/tr>/g)].map(([row]) => row);

const linkIn = (cell: string): string | null => /<a href="(\/[^"#]*)"/.exec(cell)?.[1] ?? null;

/** The cells below the headings of a table; those of a row that has another number of them are left out. */
function cellsOf(table: string): TableCell[] {
  const [head = '', ...body] = table.split('</thead>');
  const caption = wordsOf(/<caption\b[\s\S]*?<\/caption>/.exec(head)?.[0] ?? '');
  const [, ...columns] = cellsIn(rowsIn(head).at(-1) ?? '').map((cell) => ({
    column: wordsOf(cell),
    columnLink: linkIn(cell),
  }));
  return rowsIn(body.join('')).flatMap((row) => {
    const [first = '', ...cells] = cellsIn(row);
    if (cells.length !== columns.length) return [];
    const ofRow = { caption, row: wordsOf(first), rowLink: linkIn(first) };
    return cells.map((cell, place) => ({ text: wordsOf(cell), ...ofRow, ...columns[place]! }));
  });
}

/** Every cell of the tables of a page, but for the headings. */
export const readTables = (html: string): TableCell[] =>
  [...html.matchAll(/<table\b[\s\S]*?<\/table>/g)].flatMap(([table]) => cellsOf(table));
