import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { digestOfTables, keepEdition, keptEdition } from '../../src/tables/kept-edition.ts';
import { readEdition } from '../../src/tables/read-edition.ts';
import { readTables } from '../../src/tables/read-tables.ts';
import { copyArcadia } from '../fixtures/arcadia.ts';
import { fileCache, type FileCache } from '../files/file-cache.ts';
import { readOnce } from './read-once.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'read-once-'));
});
afterEach(() => rmSync(home, { recursive: true }));

/** One build: what its tables are, and how many of them were read anew. */
function buildAgain(data: string, code = 'code') {
  const cache = fileCache(home, 'sound', code);
  let made = 0;
  const keep: FileCache['keep'] = (source, bytes) => {
    made += 1;
    cache.keep(source, bytes);
  };
  const tables = readTables(data, readOnce({ find: cache.find, keep }));
  cache.close();
  return { tables, made };
}

it('gives every table as it is read, line by line, and reads none again that is as it was', () => {
  const { data, change } = copyArcadia();
  expect(buildAgain(data).made).toBeGreaterThan(30);
  expect(buildAgain(data)).toStrictEqual({ tables: readTables(data), made: 0 });
  change(
    'data/observations/smoking.csv',
    '\nX06000001,2024,persons,19.4',
    '\nX06000001,2024,persons,19.3',
  );
  expect(buildAgain(data)).toStrictEqual({ tables: readTables(data), made: 1 });
});

it('reads a table each time that has a problem, and tells it where it stands', () => {
  const { data, change } = copyArcadia();
  buildAgain(data);
  const smoking = 'data/observations/smoking.csv';
  change(smoking, '\nX06000001,2024,persons,19.4', '\nX06000001,2024,persons,19.4 %');
  for (const { tables } of [buildAgain(data), buildAgain(data)]) {
    const { problems } = tables.observations.get('smoking')!;
    expect(problems.map(({ column, value }) => [column, value])).toEqual([['value', '19.4 %']]);
    expect(problems).toEqual(readTables(data).observations.get('smoking')!.problems);
  }
});

it('takes nothing that other code kept, or that is cut off', () => {
  const { data } = copyArcadia();
  const all = buildAgain(data).made;
  expect(buildAgain(data, 'other code').made).toBe(all);
  for (const name of readdirSync(home)) {
    const path = join(home, name);
    writeFileSync(path, readFileSync(path).subarray(0, -1));
  }
  expect(buildAgain(data, 'other code')).toStrictEqual({ tables: readTables(data), made: all });
});

it('keeps an edition for the next steps as though each table had been packed for it', () => {
  const { data } = copyArcadia();
  buildAgain(data);
  const read = readOnce(fileCache(home, 'sound', 'code'));
  const file = join(home, 'tables');
  keepEdition(file, readEdition(data, { read }).edition!, digestOfTables(data));
  expect(keptEdition(file, digestOfTables(data))).toStrictEqual(readEdition(data).edition);
});
