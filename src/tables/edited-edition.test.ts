import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyArcadia } from '../../scripts/fixtures/arcadia.ts';
import { editedEdition } from './edited-edition.ts';
import { readEdition } from './read-edition.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** An edition that was edited before, and the file that this left. */
function editedBefore() {
  const { data } = copyArcadia();
  const file = join(mkdtempSync(join(tmpdir(), 'edited-')), 'new', 'tables');
  editedEdition(file)(data);
  expect(existsSync(file)).toBe(false);
  vi.runAllTimers();
  return { data, file, table: join(data, 'areas.csv') };
}

/** Only what reads tables knows which indicators were named in them. */
const wasRead = ({ indicatorIds }: { indicatorIds: unknown }): boolean => indicatorIds !== null;

describe('an edition that is edited', () => {
  it('is not read where it was left checked, and is the same', () => {
    const { data, file } = editedBefore();
    const reading = editedEdition(file)(data);
    expect(wasRead(reading)).toBe(false);
    expect(reading.edition).toStrictEqual(readEdition(data).edition);
  });

  it('is read where a table is another, and where what was left is broken', () => {
    const { data, file, table } = editedBefore();
    writeFileSync(file, readFileSync(file).subarray(0, 1000));
    expect(wasRead(editedEdition(file)(data))).toBe(true);
    vi.runAllTimers();
    writeFileSync(table, readFileSync(table, 'utf8').replaceAll('Northmoor', 'Northmore'));
    const { edition } = editedEdition(file)(data);
    expect(edition!.areas.some(({ name }) => name === 'Northmore')).toBe(true);
  });

  it('tells what is wrong after an edit, and leaves nothing checked of it', () => {
    const { data, file, table } = editedBefore();
    const left = readFileSync(file);
    const read = editedEdition(file);
    read(data);
    vi.runAllTimers();
    writeFileSync(table, readFileSync(table, 'utf8').replace('Northmoor', ''));
    expect(read(data)).toMatchObject({ edition: null, problems: [{ file: table }] });
    vi.runAllTimers();
    expect(readFileSync(file)).toStrictEqual(left);
  });
});
