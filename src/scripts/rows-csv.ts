import { stringify } from '../profiles/csv.ts';
import { saveFile } from './save-file.ts';

/** A table as it is shown: its columns, and of each row the lines of every cell. */
export interface ShownRows {
  columns: readonly { name: string; isFigure: boolean }[];
  rows: readonly (readonly (readonly string[])[])[];
}

/** A figure as programs read it: `−1,234.5%` as `-1234.5`; words as they are. */
const plain = (text: string): string =>
  /^[−+]?[\d,.]+%?$/.test(text) ? text.replaceAll(/[,%+]/g, '').replace('−', '-') : text;

/**
 * The rows of a table as they are shown, as CSV: a figure in a cell of its own, what stands under it in the next.
 * `about`: what they are and where they are from, which the last column says in its first row.
 */
export function rowsCsv({ columns, rows }: ShownRows, about: string): string {
  const under = (place: number) => rows.some((cells) => (cells[place]?.length ?? 0) > 1);
  const isSplit = columns.map(({ isFigure }, place) => isFigure && under(place));
  const names = columns.flatMap(({ name }, place) =>
    isSplit[place] ? [name, `${name}: also`] : [name],
  );
  const body = rows.map((cells, row) => [
    ...columns.flatMap((_, place) => {
      const [first = '', ...rest] = cells[place] ?? [];
      return isSplit[place]
        ? [plain(first), rest.join('; ')]
        : [rest.length > 0 ? [first, ...rest].join('; ') : plain(first)];
    }),
    row === 0 ? about : '',
  ]);
  return stringify([...names, 'About these figures'], body);
}

/** Has the browser save the rows that are shown. */
export const saveRows = (shown: ShownRows, about: string, name: string): void =>
  saveFile(new Blob([rowsCsv(shown, about)]), name);
