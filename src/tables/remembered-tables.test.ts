import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { rememberTables } from './remembered-tables.ts';
import { everyTable } from './every-table.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remembered-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const head = 'id,name,description';
const write = (row: string): void =>
  writeFileSync(join(folder, everyTable.themes.file), `${head}\n${row}\n`);

it('reads a table again where a byte of it changed, and gives the same where none did', () => {
  const read = rememberTables();
  write('air,Air,What is breathed.');
  const first = read(everyTable.themes, folder);
  expect(read(everyTable.themes, folder)).toBe(first);
  write('air,Ayr,What is breathed.');
  const second = read(everyTable.themes, folder);
  expect(second).not.toBe(first);
  write('air,Air,What is breathed.');
  expect(read(everyTable.themes, folder)).toEqual(first);
});

it('tells of a table that was taken away', () => {
  const read = rememberTables();
  writeFileSync(join(folder, everyTable.areas.file), 'code\nX01\n');
  const there = read(everyTable.areas, folder);
  rmSync(join(folder, everyTable.areas.file));
  const gone = read(everyTable.areas, folder);
  expect(gone.problems).not.toEqual(there.problems);
  expect(gone.problems.map(({ rule }) => rule)).toEqual(['The file is missing']);
});

it('tells of a folder that lies in the place of a table', () => {
  const read = rememberTables();
  mkdirSync(join(folder, everyTable.areas.file));
  const { problems } = read(everyTable.areas, folder);
  expect(problems.map(({ rule }) => rule)).toEqual(['There is a folder of this name']);
});
