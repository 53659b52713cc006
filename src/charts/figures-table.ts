import type { Drawing } from './chart.ts';

/** A cell of a table: words, and the page they lead to. */
export interface LinkedCell {
  text: string;
  href?: string | null;
  /** Smaller, on a line of its own under the words of a row's heading. */
  note?: string;
  /** Over the words, which say the same. */
  drawing?: Drawing;
}

/** A row of a table. */
export type TableRow = (LinkedCell | string)[];

/** A table ready for `FiguresTable`, each cell ready to print. The first column holds row headings. */
export interface FiguresTableProps {
  caption: string;
  columns: string[];
  rows: TableRow[];
}
