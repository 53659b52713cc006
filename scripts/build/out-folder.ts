import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import type { SiteFolders } from './folders.ts';
import { strangersIn } from './site-mark.ts';

/**
 * Why a site must not be put into `out`, as sentences for the person who named it; null where it
 * may. What stands in `out` is replaced by each build, so it has to be empty, not there yet, or a
 * site made here, and apart from everything that is somebody's own. Reads no input.
 */
export function outFolderProblem(folders: SiteFolders, homes = homeFolders()): string | null {
  const why =
    overlapWith(folders.out, ownPlaces(folders, homes)) ??
    notAFolder(folders.out) ??
    mountPoint(folders.out) ??
    strangersIn(folders.out);
  return why === null
    ? null
    : `${folders.out} ${why}\nA build replaces all that is in the folder of the site. Name one for the site alone: SYSTEM_PROFILES_OUT=/path/to/site npm run build`;
}

/** A place that is somebody's own, and whether a site may lie inside it. */
interface OwnPlace {
  path: string;
  called: string;
  mayHoldSite: boolean;
}

const projectParts = ['src', 'scripts', 'public', '.ci', '.git', 'node_modules'];

function ownPlaces({ root, data, content }: SiteFolders, homes: readonly string[]): OwnPlace[] {
  return [
    { path: data, called: 'the tables of the edition', mayHoldSite: false },
    { path: content, called: 'the words of the edition', mayHoldSite: false },
    ...projectParts.map((name) => {
      return { path: join(root, name), called: 'a part of the project', mayHoldSite: false };
    }),
    { path: root, called: 'the project', mayHoldSite: true },
    ...homes.map((path) => ({ path, called: 'a home', mayHoldSite: true })),
  ];
}

/** Whether a path is a folder or lies in it. */
export const isInside = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`));
};

function overlapWith(out: string, places: readonly OwnPlace[]): string | null {
  const same = places.find(({ path }) => path === out);
  if (same) return `is ${same.called}.`;
  for (const { path, called, mayHoldSite } of places) {
    if (isInside(path, out)) return `holds ${called} (${path}).`;
    if (!mayHoldSite && isInside(out, path)) return `lies in ${called} (${path}).`;
  }
  return null;
}

/** This person's home and every other that can be seen. */
function homeFolders(): string[] {
  const shared = ['/home', '/Users'].filter((folder) => existsSync(folder));
  const others = shared.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  return [homedir(), process.env['HOME'] ?? '', '/root', ...shared, ...others].filter(Boolean);
}

function notAFolder(out: string): string | null {
  const place = lstatSync(out, { throwIfNoEntry: false });
  if (!place || place.isDirectory()) return null;
  return place.isSymbolicLink() ? 'is a link that leads nowhere.' : 'is not a folder.';
}

/** A site is put in place by a rename, which no system allows onto a mount point. */
function mountPoint(out: string): string | null {
  if (!existsSync(out)) return null;
  const onAnotherDisk = statSync(out).dev !== statSync(dirname(out)).dev;
  if (!onAnotherDisk && !mountPoints().includes(out)) return null;
  return `is where a disk is mounted, and cannot be replaced. Name a folder inside it, such as ${join(out, 'site')}.`;
}

/** Where something is mounted, as Linux tells it; elsewhere only another disk is seen. */
function mountPoints(): string[] {
  const table = '/proc/self/mountinfo';
  if (!existsSync(table)) return [];
  const octal = (text: string): string =>
    text.replaceAll(/\\(\d{3})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 8)));
  return readFileSync(table, 'utf8')
    .split('\n')
    .map((line) => octal(line.split(' ')[4] ?? ''));
}
