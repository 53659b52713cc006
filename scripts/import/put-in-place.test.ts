import { spawnSync } from 'node:child_process';
import fs, {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemsOf } from '../fixtures/problems-of.ts';
import { openDataFolder } from './data-folder.ts';
import { folderWith } from './fixture.ts';
import { endHalfImport, putInPlace } from './put-in-place.ts';

const tables = Array.from({ length: 4 }, (_, place) => `observations/rate-${place}.csv`);
const text = (word: string, table: string): string => `${table}\n${`${word}\n`.repeat(100)}`;
const folderOf = (word: string): string =>
  folderWith(Object.fromEntries(tables.map((table) => [table, text(word, table)])));

/** Which words the tables of a folder hold. */
const wordsOf = (data: string): string[] => [
  ...new Set(
    tables.flatMap((table) => readFileSync(join(data, table), 'utf8').split('\n').slice(1)),
  ),
];
const whole = (word: string): string[] => [word, ''];

/** All by which tables are put in place. */
const changes = [
  'mkdirSync',
  'openSync',
  'writeFileSync',
  'writeSync',
  'fsyncSync',
  'renameSync',
  'rmSync',
] as const;

type Change = (...given: unknown[]) => unknown;

class Killed extends Error {}

/**
 * Runs something that is as good as killed at a change of the disk: that one is not made, of bytes that were to be
 * written the half is, and none is made after it. True where it ended before.
 */
function endsBefore(step: number, run: () => void): boolean {
  const real = Object.fromEntries(changes.map((name) => [name, fs[name] as Change]));
  let made = 0;
  const killing = (name: string): Change => {
    return (...given) => {
      made += 1;
      if (made < step) return real[name]!(...given);
      const [file, bytes] = given;
      if (made === step && name === 'writeSync')
        real[name]!(file, (bytes as Uint8Array).subarray(0, (bytes as Uint8Array).length / 2));
      throw new Killed();
    };
  };
  Object.assign(fs, Object.fromEntries(changes.map((name) => [name, killing(name)])));
  syncBuiltinESMExports();
  try {
    run();
    return true;
  } catch (error) {
    if (error instanceof Killed) return false;
    throw error;
  } finally {
    Object.assign(fs, real);
    syncBuiltinESMExports();
  }
}

/** Settles every table anew and puts them in place. */
function importInto(data: string): void {
  const folder = openDataFolder(data);
  for (const table of tables) folder.settle(table, text('new', table));
  putInPlace(folder);
}

/** A process that does so and kills itself in the place of its third rename. */
const killsItself = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { openDataFolder } from '${join(import.meta.dirname, 'data-folder.ts')}';
import { putInPlace } from '${join(import.meta.dirname, 'put-in-place.ts')}';
const { renameSync } = fs;
let renamed = 0;
fs.renameSync = (...given) => {
  renamed += 1;
  if (renamed === 3) process.kill(process.pid, 'SIGKILL');
  renameSync(...given);
};
syncBuiltinESMExports();
const data = openDataFolder(process.argv[1]);
for (const table of ${JSON.stringify(tables)}) data.settle(table, table + '\\n' + 'new\\n'.repeat(100));
putInPlace(data);
`;

describe('putting tables in place', () => {
  it('leaves the old tables or the new ones, never a mixture, at whatever step it is killed', () => {
    const outcomes: (string | undefined)[] = [];
    for (let ended = false; !ended;) {
      const data = folderOf('old');
      ended = endsBefore(outcomes.length + 1, () => importInto(data));
      endHalfImport(data);
      const [word, ...others] = wordsOf(data);
      expect([outcomes.length, others]).toEqual([outcomes.length, ['']]);
      expect(existsSync(join(data, '.import'))).toBe(false);
      outcomes.push(word);
    }
    // Old until all were written, with the journal that names them; new from then on.
    const turn = outcomes.indexOf('new');
    expect(turn).toBeGreaterThan(4 * tables.length);
    expect(new Set(outcomes.slice(0, turn))).toEqual(new Set(['old']));
    expect(new Set(outcomes.slice(turn))).toEqual(new Set(['new']));
    expect(outcomes.length - turn).toBeGreaterThan(2 * tables.length);
  });

  it('is finished where its process was killed between two tables', () => {
    const data = folderOf('old');
    const node = ['--input-type=module', '-e', killsItself, data];
    expect(spawnSync(process.execPath, node).signal).toBe('SIGKILL');
    expect(wordsOf(data)).toEqual(['new', '', 'old']);
    expect(endHalfImport(data)).toContain('has been finished now');
    expect(wordsOf(data)).toEqual(whole('new'));
  });

  it('is finished by the next command once every table is ready, and dropped before', () => {
    const data = folderOf('old');
    const half = folderOf('new');
    mkdirSync(join(data, '.import'));
    cpSync(half, join(data, '.import/ready'), { recursive: true });
    expect(endHalfImport(data)).toContain('before it had put any table in place');
    expect(wordsOf(data)).toEqual(whole('old'));
    mkdirSync(join(data, '.import'));
    cpSync(half, join(data, '.import/ready'), { recursive: true });
    writeFileSync(join(data, '.import/journal.json'), JSON.stringify(tables));
    expect(endHalfImport(data)).toContain('has been finished now');
    expect(wordsOf(data)).toEqual(whole('new'));
    expect(endHalfImport(data)).toBeNull();
    expect(readdirSync(data)).toEqual(['observations']);
  });

  it('waits for no other: a second import is told that one is running', () => {
    const data = folderOf('old');
    mkdirSync(join(data, '.import'));
    writeFileSync(join(data, '.import/process'), String(process.ppid));
    expect(() => endHalfImport(data)).toThrow('Another import into');
  });

  it('writes nothing where nothing changes', () => {
    const path = folderOf('old');
    const data = openDataFolder(path);
    data.settle(tables[0]!, text('new', tables[0]!));
    data.settle(tables[0]!, text('old', tables[0]!));
    expect(data.settled().size).toBe(0);
    putInPlace(data);
    expect(wordsOf(path)).toEqual(whole('old'));
  });
});

it('tables with a half import among them are not read', () => {
  const told = problemsOf((copy) => {
    mkdirSync(join(copy.data, '.import'));
    copy.write('data/.import/journal.json', '[]');
  });
  expect(told[0]).toContain('An import was stopped while it put tables in place.');
});
