import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemsOf } from '../fixtures/problems-of.ts';
import { openDataFolder } from './data-folder.ts';
import { folderWith } from './fixture.ts';
import { endHalfImport, putInPlace } from './put-in-place.ts';

const tables = Array.from({ length: 40 }, (_, place) => `observations/rate-${place}.csv`);
const text = (word: string, table: string): string => `${table}\n${`${word}\n`.repeat(5_000)}`;
const folderOf = (word: string): string =>
  folderWith(Object.fromEntries(tables.map((table) => [table, text(word, table)])));

/** Which words the tables of a folder hold. */
const wordsOf = (data: string): string[] => [
  ...new Set(tables.map((table) => readFileSync(join(data, table), 'utf8').split('\n')[1]!)),
];

/** A child that settles every table anew, says that it begins, puts them in place, and says that it has. */
const child = `
import { openDataFolder } from '${join(import.meta.dirname, 'data-folder.ts')}';
import { putInPlace } from '${join(import.meta.dirname, 'put-in-place.ts')}';
const data = openDataFolder(process.argv[1]);
for (const table of ${JSON.stringify(tables)}) data.settle(table, table + '\\n' + 'new\\n'.repeat(5_000));
process.stdout.write('begins');
putInPlace(data);
process.stdout.write('ends');
`;

/** Kills a child so many milliseconds after it begins to write; gives how long it had, and whether it ended. */
function killAfter(data: string, milliseconds: number): Promise<{ ended: boolean; took: number }> {
  const node = spawn(process.execPath, ['--input-type=module', '-e', child, data]);
  let [began, took, ended] = [0, 0, false];
  let timer: NodeJS.Timeout | undefined;
  node.stdout.on('data', (chunk: Buffer) => {
    const said = chunk.toString();
    if (said.includes('begins')) {
      began = performance.now();
      timer = setTimeout(() => node.kill('SIGKILL'), milliseconds);
    }
    if (said.includes('ends')) [ended, took] = [true, performance.now() - began];
  });
  return new Promise((resolve) =>
    node.on('close', () => {
      clearTimeout(timer);
      resolve({ ended, took });
    }),
  );
}

describe('putting tables in place', () => {
  it('leaves the old tables or the new ones, never a mixture, however it is killed (25 times)', async () => {
    const whole = folderOf('old');
    const { took } = await killAfter(whole, 20_000);
    expect(wordsOf(whole)).toEqual(['new']);
    const outcomes = new Set<string>();
    for (let kill = 0; kill < 25; kill += 1) {
      const data = folderOf('old');
      await killAfter(data, Math.random() * took);
      endHalfImport(data);
      const words = wordsOf(data);
      expect([kill, words.length]).toEqual([kill, 1]);
      outcomes.add(words[0]!);
      expect(existsSync(join(data, '.import'))).toBe(false);
    }
    expect(outcomes.size).toBeGreaterThan(0);
  }, 120_000);

  it('is finished by the next command once every table is ready, and dropped before', () => {
    const data = folderOf('old');
    const half = folderOf('new');
    mkdirSync(join(data, '.import'));
    cpSync(half, join(data, '.import/ready'), { recursive: true });
    expect(endHalfImport(data)).toContain('before it had put any table in place');
    expect(wordsOf(data)).toEqual(['old']);
    mkdirSync(join(data, '.import'));
    cpSync(half, join(data, '.import/ready'), { recursive: true });
    writeFileSync(join(data, '.import/journal.json'), JSON.stringify(tables));
    expect(endHalfImport(data)).toContain('has been finished now');
    expect(wordsOf(data)).toEqual(['new']);
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
    expect(wordsOf(path)).toEqual(['old']);
  });
});

it('tables with a half import among them are not read', () => {
  const told = problemsOf((copy) => {
    mkdirSync(join(copy.data, '.import'));
    copy.write('data/.import/journal.json', '[]');
  });
  expect(told[0]).toContain('An import was stopped while it put tables in place.');
});
