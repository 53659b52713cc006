import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { arcadia, copyArcadia } from '../../fixtures/arcadia.ts';
import { cacheFolder } from '../../files/file-cache.ts';
import { listFiles } from '../../site-checks/list-files.ts';
import { requireCommand } from '../../steps/run-command.ts';
import { randomFrom } from '../../trials/random.ts';
import { otherFigures } from '../../trials/reuse-edits.ts';
import { projectLock } from '../last-site.ts';
import { waitForLock } from '../lock.ts';

const root = join(import.meta.dirname, '../../..');
const { data, path } = copyArcadia();
const home = mkdtempSync(join(tmpdir(), 'reuse-'));
// The words are those of the fixture: templates of the same words are compiled once for all runs.
const env = { SYSTEM_PROFILES_DATA: data, SYSTEM_PROFILES_CONTENT: arcadia.content };

const run = async (script: string, ...args: string[]): Promise<string> => {
  const given = [join(root, 'scripts', script), ...args];
  const printed = await requireCommand('node', given, { cwd: root, env, fault: script });
  return printed.trim().split('\n').at(-1)!;
};

let templates: string;
beforeAll(async () => {
  const lock = await waitForLock(projectLock(root), console.log);
  try {
    templates = await run('compile-templates.ts');
  } finally {
    lock.release();
  }
}, 300_000);
afterAll(() => {
  for (const folder of [home, path('.'), cacheFolder('pages', data)])
    rmSync(folder, { recursive: true });
});

/** Writes the pages into a new folder of that name, with what can be taken from another. */
const write = (name: string, last: string): Promise<string> =>
  run('write-pages.ts', templates, ...[name, last, `${name}.json`].map((each) => join(home, each)));

it('gives the same bytes after changed figures as when no page is taken from the last site, and takes some', async () => {
  await write('first', 'none');
  const random = randomFrom(26);
  const told = [1, 2, 3].map(() => otherFigures(data)(random));
  expect(await write('kept', 'first')).toMatch(/, [1-9]\d* of them as they were$/);
  expect(await write('anew', 'none')).toMatch(/^\d+ pages$/);
  const files = listFiles(join(home, 'anew'));
  expect(listFiles(join(home, 'kept'))).toEqual(files);
  const others = files.filter(
    (file) =>
      !readFileSync(join(home, 'kept', file)).equals(readFileSync(join(home, 'anew', file))),
  );
  expect(others, told.join('\n')).toEqual([]);
}, 120_000);
