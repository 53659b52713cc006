import { Fault } from '../../src/tables/fault.ts';
import type { Problem } from '../../src/tables/problem.ts';
import type { AreasWithPage } from './areas-with-page.ts';
import { rowsAsCells, type Cells } from './published-cells.ts';
import { csvTablesWith } from './published-files.ts';
import { readNumberCell } from './read-number.ts';
import { currentCode } from './recodes.ts';
import type { Tally } from './tally.ts';

/** One row of a file of NHS England about systems: its area by today’s code, its month or day, and its counts. */
export interface NhsRow<Column extends string> {
  file: string;
  area: string;
  when: string;
  counts: Record<Column, number | null>;
}

/** A file of NHS England: its layout (layouts.ts), how its dates are read, and its columns of counts. */
export interface NhsFile<Column extends string> {
  layout: string;
  dateCell: (text: string) => string | Fault;
  columns: readonly Column[];
  /** what is wrong with the counts of a row; null where nothing is */
  wrongCounts?: (counts: Record<Column, number | null>) => [Column, Fault] | null;
}

const notACount = new Fault(
  'is no count',
  'Counts are whole numbers from 0. Download the file again, and do not save it in a spreadsheet.',
);

/** A count; null where the cell is blank. */
function countCell(text: string): number | null | Fault {
  const read = readNumberCell(text);
  return typeof read === 'number' && !(Number.isInteger(read) && read >= 0) ? notACount : read;
}

const noArea = (code: string): Fault =>
  new Fault(
    'is the code of no area',
    `No area in areas.csv has or had the code ${code}. Every area of these files is a system.`,
  );

const otherCount = new Fault(
  'is another count than that of the same area and time before',
  'Which is right? Take the other row, or the other file, out.',
);

/** What reading takes, beside the files. */
interface Reading {
  areas: AreasWithPage;
  tally: Tally;
  problems: Problem[];
}

/** A row as read; null where a cell cannot be, or its counts do not fit each other, which has been told. */
function rowOf<Column extends string>(
  cells: Cells<Column | 'code' | 'date'>,
  { dateCell, columns, wrongCounts = () => null }: NhsFile<Column>,
  areas: AreasWithPage,
): NhsRow<Column> | null {
  const area = cells.read('code', (code) =>
    areas.has(currentCode(code)) ? currentCode(code) : noArea(code),
  );
  const when = cells.read('date', dateCell);
  const read = columns.map((column) => [column, cells.read(column, countCell)] as const);
  if (area === undefined || when === undefined || read.some(([, value]) => value === undefined))
    return null;
  const counts = Object.fromEntries(read) as Record<Column, number | null>;
  const [column, fault] = wrongCounts(counts) ?? [];
  if (!column || !fault) return { file: cells.file, area, when, counts };
  cells.tell(column, fault.rule, fault.fix);
  return null;
}

/**
 * Every row of the files of a layout in the folder. What cannot be read is told, and an area of which nothing is
 * known: it would be a system that is lost. The same row again is counted; another count for it is told.
 */
export function nhsRows<Column extends string>(
  from: string,
  read: NhsFile<Column>,
  { areas, tally, problems }: Reading,
): NhsRow<Column>[] {
  const { layout, columns } = read;
  const seen = new Map<string, string>();
  const ofCounts = Object.fromEntries(columns.map((column) => [column, [column]]));
  const headings = { code: ['icb22_code'], date: ['date'], ...ofCounts } as Record<
    Column | 'code' | 'date',
    string[]
  >;
  return csvTablesWith(from, layout).flatMap((file) =>
    rowsAsCells(file, headings, problems).flatMap((cells): NhsRow<Column>[] => {
      const found = rowOf(cells, read, areas);
      if (found === null) return [];
      const [key, counts] = [`${found.area} ${found.when}`, JSON.stringify(found.counts)];
      const before = seen.get(key);
      seen.set(key, before ?? counts);
      if (before === undefined) return [found];
      if (before === counts) tally.add(file.name, 'the same row again');
      else cells.tell(columns[0]!, otherCount.rule, otherCount.fix);
      return [];
    }),
  );
}
