import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { digestOfFiles } from '../../../src/tables/digest-of-files.ts';

/** How many are kept, each of another edition or of other code: the last ones used. */
const mostKept = 6;

/** Beside the templates, the digest of every file of them. */
const digestIn = (folder: string): string => join(folder, 'digest');

const digestOf = (folder: string): string => digestOfFiles([[folder, ['{site,maker}/**/*']]]);

/** Where templates are kept from build to build, each under what they were compiled from. */
export const templatesFolder = (root: string): string =>
  join(root, 'node_modules', '.cache', 'templates');

/** The folder of the templates that were kept under a key; null where there are none, or a byte of them is not as it was. */
export function findTemplates(root: string, key: string): string | null {
  const folder = join(templatesFolder(root), key);
  try {
    if (readFileSync(digestIn(folder), 'utf8') !== digestOf(folder)) return null;
    utimesSync(folder, new Date(), new Date());
    return folder;
  } catch {
    return null;
  }
}

/** An empty folder to compile into. */
export function beginTemplates(root: string, key: string): string {
  const begun = join(templatesFolder(root), `${key}.begun`);
  rmSync(begun, { recursive: true, force: true });
  mkdirSync(begun, { recursive: true });
  return begun;
}

/**
 * Puts what was compiled in its place, whole, and gives that; throws away what was used longest ago, and what a
 * build that was ended had begun.
 */
export function keepTemplates(root: string, key: string): string {
  const all = templatesFolder(root);
  const [begun, folder] = [join(all, `${key}.begun`), join(all, key)];
  writeFileSync(digestIn(begun), digestOf(begun));
  rmSync(folder, { recursive: true, force: true });
  renameSync(begun, folder);
  const isBegun = (name: string): boolean => name.endsWith('.begun');
  const usedAt = (name: string): number => statSync(join(all, name)).mtimeMs;
  const names = readdirSync(all);
  const whole = names.filter((name) => !isBegun(name)).sort((a, b) => usedAt(b) - usedAt(a));
  for (const name of [...names.filter(isBegun), ...whole.slice(mostKept)])
    rmSync(join(all, name), { recursive: true });
  return folder;
}
