import type { FiguresTableProps } from '../../charts/figures-table.ts';
import { changeColumns } from '../../profiles/changes-csv.ts';
import { indicatorColumns } from '../../profiles/indicator-files.ts';
import { profileColumns } from '../../profiles/public-form.ts';
import type { PublicTable } from '../../profiles/public-table.ts';

/** A public file, and what each of its columns holds. */
export interface DescribedFile {
  /** Null for one of many. */
  href: string | null;
  path: string;
  table: FiguresTableProps;
}

type Described = Pick<PublicTable, 'path' | 'title' | 'columns'>;

const kinds = { string: 'text', number: 'number', integer: 'whole number' } as const;

const ofMany: Described[] = [
  { path: 'indicators/<id>.csv', title: 'Every figure of one indicator', columns: indicatorColumns },
  { path: 'changes/<id>.csv', title: 'How areas changed', columns: changeColumns },
  { path: 'areas/<code>.csv', title: 'Every figure of one area', columns: profileColumns },
];

/** Values are marked as code in the schemas; a cell of words has them in quotes. */
const inQuotes = (says: string): string => says.replaceAll(/`([^`]+)`/g, '“$1”');

/** What the columns of every public CSV hold, from the schemas the files are written by. */
export const dataDictionary = (tables: readonly PublicTable[]): DescribedFile[] =>
  [...ofMany, ...tables].map(({ path, title, columns }) => ({
    href: path.includes('<') ? null : `/data/${path}`,
    path: `/data/${path}`,
    table: {
      caption: title,
      columns: ['Column', 'Holds', 'What it means'],
      rows: columns.map(({ name, type, says }) => [name, kinds[type], inQuotes(says)]),
    },
  }));
