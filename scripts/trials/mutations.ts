import { readFileSync } from 'node:fs';
import type { ArcadiaCopy } from '../fixtures/arcadia.ts';
import { changeRows } from '../corruptions/corruption.ts';
import type { Random } from './random.ts';

/** A change somebody could make to a file of an edition, by mistake or not. */
export interface Mutation {
  /** The file, and what was done to it. */
  says: string;
  apply: (copy: ArcadiaCopy) => void;
}

/** Values that have been seen to trip programs up; none is of any use to a table, some are allowed. */
const odd = [
  '',
  '0',
  '-0',
  '-1',
  '1',
  '0.0001',
  '99999999999999999',
  '1e9',
  'NaN',
  'null',
  'yes',
  'no',
  ' ',
  'a',
  'index',
  'data',
  'constructor',
  '__proto__',
  'O’Brien & <b>Sons</b>',
  '"',
  "'",
  'a | b',
  'a,b',
  '<',
  '&amp;',
  '${a}',
  '{a}',
  'Łódź',
  '日本',
  '🙂',
  'A'.repeat(300),
  '2024',
  '2024/25',
  '2020-2022',
  '2026-12-31',
  'persons',
  'X06000001',
  'X92000001',
  'X54000001',
  'https://a.example/',
  'better',
  'suppressed',
] as const;

type Rows = string[][];

/** What can be done to the rows of a table: `rows[0]` is the header. */
const rowChanges: Readonly<Record<string, (rows: Rows, random: Random) => Rows>> = {
  'a cell made odd': (rows, random) => withCell(rows, random, () => random.one(odd)),
  'a cell made blank': (rows, random) => withCell(rows, random, () => ''),
  'a cell of another row': (rows, random) =>
    withCell(rows, random, (_, column) => random.one(rows.slice(1))[column] ?? ''),
  'a figure moved a little': (rows, random) =>
    withCell(rows, random, (cell) => moved(cell, random)),
  'a row less': (rows, random) => rows.toSpliced(1 + random.below(rows.length - 1), 1),
  'a row twice': (rows, random) => [...rows, random.one(rows.slice(1))],
  'two rows less': (rows, random) => rows.toSpliced(1 + random.below(rows.length - 1), 2),
  'all rows with one value less': (rows, random) => {
    const column = random.below(rows[0]!.length);
    const value = random.one(rows.slice(1))[column];
    return rows.filter((cells, i) => i === 0 || cells[column] !== value);
  },
  'one value for a whole column': (rows, random) => {
    const column = random.below(rows[0]!.length);
    const value = random.one([...odd, random.one(rows.slice(1))[column] ?? '']);
    return rows.map((cells, i) => (i === 0 ? cells : cells.with(column, value)));
  },
  'rows in another order': (rows) => [rows[0]!, ...rows.slice(1).toReversed()],
};

function withCell(
  rows: Rows,
  random: Random,
  change: (cell: string, column: number) => string,
): Rows {
  const row = 1 + random.below(rows.length - 1);
  const column = random.below(rows[0]!.length);
  const cells = rows[row]!;
  return rows.with(row, cells.with(column, change(cells[column] ?? '', column)));
}

const moved = (cell: string, random: Random): string =>
  /^-?\d+(\.\d+)?$/.test(cell) ? String(Number(cell) + random.below(7) - 3) : cell;

/** What can be done to text, by lines. */
const textChanges: Readonly<Record<string, (lines: string[], random: Random) => string[]>> = {
  'a line less': (lines, random) => lines.toSpliced(random.below(lines.length), 1),
  'a line twice': (lines, random) => {
    const place = random.below(lines.length);
    return lines.toSpliced(place, 0, lines[place]!);
  },
  'a line more': (lines, random) =>
    lines.toSpliced(
      random.below(lines.length),
      0,
      random.one([...odd, '## a', '[a](/about/)', '> a', '- a', '{/* a */}', '---']),
    ),
  'cut short': (lines, random) => lines.slice(0, random.below(lines.length)),
  'a letter changed': (lines, random) => {
    const text = lines.join('\n');
    const place = random.below(text.length);
    return `${text.slice(0, place)}${random.one([...'aZ0-,"{[<:'])}${text.slice(place + 1)}`.split(
      '\n',
    );
  },
};

/** A change to one of these files of the fictional edition. */
export function mutationOf(files: readonly string[], random: Random): Mutation {
  const file = random.one(files);
  if (file.endsWith('.gz')) {
    const apply = ({ path, write }: ArcadiaCopy): void => {
      const bytes = readFileSync(path(file));
      bytes[random.below(bytes.length)]! ^= 1 << random.below(8);
      write(file, bytes);
    };
    return { says: `${file}: a bit changed`, apply };
  }
  if (!file.endsWith('.csv') || random.below(20) === 0) return textMutation(file, random);
  const [says, change] = random.one(Object.entries(rowChanges));
  return {
    says: `${file}: ${says}`,
    apply: (copy) =>
      changeRows(copy, file, (rows) => (rows.length > 1 ? change(rows, random) : rows)),
  };
}

function textMutation(file: string, random: Random): Mutation {
  const [says, change] = random.one(Object.entries(textChanges));
  const apply = ({ path, write }: ArcadiaCopy): void =>
    write(file, change(readFileSync(path(file), 'utf8').split('\n'), random).join('\n'));
  return { says: `${file}: ${says}`, apply };
}
