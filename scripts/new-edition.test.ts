import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { editionProblems } from './check-data/edition-problems.ts';

const make = (...given: string[]) => {
  const script = join(import.meta.dirname, 'new-edition.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...given], {
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
};

it('makes an edition without a problem, and tells the commands for it with its settings', () => {
  const home = mkdtempSync(join(tmpdir(), 'editions-'));
  const folder = join(home, 'mine');
  const { status, said } = make(folder);
  expect([status, said]).toEqual([
    0,
    expect.stringMatching(/SYSTEM_PROFILES_DATA=\S+ .*npm run build/),
  ]);
  const made = { data: join(folder, 'data'), content: join(folder, 'content') };
  expect(editionProblems(made).problems).toEqual([]);
  rmSync(home, { recursive: true });
});

it('touches no folder that holds anything', () => {
  const home = mkdtempSync(join(tmpdir(), 'editions-'));
  writeFileSync(join(home, 'mine.txt'), 'mine');
  const { status, said } = make(home);
  expect([status, said.trim(), readdirSync(home)]).toEqual([
    1,
    `${home} is not empty, and nothing in it is touched. Name a folder that is not there yet.`,
    ['mine.txt'],
  ]);
  expect(make().said).toContain('Usage: npm run new:edition -- DIR');
  rmSync(home, { recursive: true });
});
