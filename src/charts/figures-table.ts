/** A cell of a table: words, and the page they lead to. */
export interface LinkedCell {
  text: string;
  href?: string | null;
}

/** A table ready for `FiguresTable`, each cell ready to print. The first column holds row headings. */
export interface FiguresTableProps {
  caption: string;
  columns: string[];
  rows: (LinkedCell | string)[][];
}
