import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDataFolder, type DataFolder } from './data-folder.ts';
import { putInPlace } from './put-in-place.ts';
import { writeTable as settle, type Cell, type TableShape } from './write-table.ts';

const shape = {
  table: 'deep/table.csv',
  columns: ['area_code', 'rank', 'value'],
  key: ['area_code', 'rank'],
} as const;
/** Settles a table and writes it. */
function writeTable(path: string, of: TableShape, rows: readonly Record<string, Cell>[]) {
  const data: DataFolder = openDataFolder(path);
  const change = settle(data, of, rows);
  putInPlace(data);
  return change;
}
const folder = (): string => mkdtempSync(join(tmpdir(), 'table-'));
const row = (area_code: string, rank: number, value: number | string | null) => ({
  area_code,
  rank,
  value,
});

it('rows are sorted by key, numbers as numbers, with LF line ends', () => {
  const data = folder();
  writeTable(data, shape, [row('X02', 10, 1), row('X02', 9, 'a, b'), row('X01', 1, null)]);
  expect(readFileSync(join(data, 'deep/table.csv'), 'utf8')).toBe(
    'area_code,rank,value\nX01,1,\nX02,9,"a, b"\nX02,10,1\n',
  );
});

it('the summary counts what was added, changed and gone', () => {
  const data = folder();
  writeTable(data, shape, [row('X01', 1, 1), row('X02', 1, 2)]);
  expect(writeTable(data, shape, [row('X01', 1, 1.5), row('X03', 1, 3)])).toEqual({
    table: 'deep/table.csv',
    rows: 2,
    added: 1,
    changed: 1,
    gone: 1,
    lost: { rows: 1, areas: 0 },
  });
});

it('the same rows again change nothing', () => {
  const data = folder();
  const rows = [row('X01', 1, 0.1), row('X02', 1, 'with "quotes"')];
  writeTable(data, shape, rows);
  const bytes = readFileSync(join(data, 'deep/table.csv'));
  expect(writeTable(data, shape, rows.toReversed())).toMatchObject({
    added: 0,
    changed: 0,
    gone: 0,
  });
  expect(readFileSync(join(data, 'deep/table.csv'))).toEqual(bytes);
});

it('two rows with one key are refused', () => {
  expect(() => writeTable(folder(), shape, [row('X01', 1, 1), row('X01', 1, 2)])).toThrow(
    'deep/table.csv: two rows for X01 1.',
  );
});
