import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOfFiles } from '../../src/tables/digest-of-files.ts';
import type { SiteFolders } from './folders.ts';

/** What of the project a site is made from, beside its packages. */
const steps = ['compile-templates', 'write-pages', 'write-files', 'index-search'];
const scripts = ['build', 'files', 'releases'].map((name) => `scripts/${name}`);
const stepFiles = steps.map((name) => `scripts/${name}.ts`);
const ownFiles = ['astro.config.mjs', 'package-lock.json', ...stepFiles];
const ownFolders = ['src', 'public', ...scripts];

/** What a site is made from, by its bytes: the same on every machine that has the same. */
export const inputsDigest = ({ root, data, content }: SiteFolders): string =>
  digestOfFiles([
    [root, [...ownFiles, ...ownFolders.map((name) => `${name}/**/*`)]],
    [data, ['**/*']],
    [content, ['**/*']],
  ]);

/**
 * A short text that changes whenever a file the site is made from is added, changed or removed
 * (by path, size and time of change, so that it costs milliseconds). Tests do not count.
 */
export function inputsFingerprint(folders: SiteFolders): string {
  const places = [...ownFolders, ...ownFiles];
  const roots = [folders.data, folders.content, ...places.map((name) => join(folders.root, name))];
  const hash = createHash('sha256');
  for (const path of roots.flatMap(filesUnder).filter((path) => !path.endsWith('.test.ts'))) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path}\n${size}\n${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Notes what the site in `out` was made from. */
export function recordInputs(folders: SiteFolders, fingerprint: string): void {
  mkdirSync(dirname(recordPath(folders)), { recursive: true });
  writeFileSync(recordPath(folders), fingerprint);
}

/** Whether `out` holds a site made from the files as they are now. */
export function siteIsCurrent(folders: SiteFolders): boolean {
  if (!existsSync(join(folders.out, 'index.html')) || !existsSync(recordPath(folders)))
    return false;
  return readFileSync(recordPath(folders), 'utf8') === inputsFingerprint(folders);
}

const recordPath = (folders: SiteFolders): string => `${folders.staging}.inputs`;

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
