import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { arcadia, copyArcadia } from '../../fixtures/arcadia.ts';
import { cacheFolder, forgetFiles } from '../../files/file-cache.ts';
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
  forgetFiles(data, root);
});

const inHome = (...names: string[]): string[] => names.map((name) => join(home, name));

/** Writes the pages into a new folder of that name, with what can be taken from another. */
const writePages = (name: string, last: string): Promise<string> =>
  run('write-pages.ts', templates, ...inHome(name, last, `${name}.json`));

/** Writes all other files so. */
const writeFiles = (name: string, last: string): Promise<string> =>
  run('write-files.ts', ...inHome(name, last, `${name}.records`, `${name}.json`));

/** Files of one folder that are not there, byte for byte, in the other. */
function othersOf(name: string, beside: string): string[] {
  const files = listFiles(join(home, beside));
  expect(listFiles(join(home, name))).toEqual(files);
  const bytes = (folder: string, file: string): Buffer => readFileSync(join(home, folder, file));
  return files.filter((file) => !bytes(name, file).equals(bytes(beside, file)));
}

it('gives the same bytes after changed figures as when nothing is taken from the last site, and takes some', async () => {
  await Promise.all([writePages('first', 'none'), writeFiles('first-files', 'none')]);
  const random = randomFrom(+(process.env['SEED'] ?? 26));
  const told = [1, 2, 3].map(() => otherFigures(data)(random)).join('\n');
  const [pages] = await Promise.all([
    writePages('kept', 'first'),
    writeFiles('kept-files', 'first-files'),
  ]);
  expect(pages).toMatch(/, [1-9]\d* of them as they were$/);
  forgetFiles(data, root);
  const [anew] = await Promise.all([writePages('anew', 'none'), writeFiles('anew-files', 'none')]);
  expect(anew).toMatch(/^\d+ pages$/);
  expect(othersOf('kept', 'anew'), told).toEqual([]);
  expect(othersOf('kept-files', 'anew-files'), told).toEqual([]);
}, 120_000);
