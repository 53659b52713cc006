import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkRelease, type Release } from './release.ts';

/** Where the releases that were kept lie, below the tables. */
export const keptFolder = (data: string): string => join(data, 'releases');

/** Where every address that was ever published is kept, below the tables. */
export const addressList = 'addresses.txt';

/** Every release that was kept, the oldest first. Throws where one cannot be read. */
export function keptReleases(data: string): Release[] {
  const folder = keptFolder(data);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => releaseIn(join(folder, name)))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

function releaseIn(folder: string): Release {
  const { release, problems } = checkRelease(folder);
  if (release !== null) return release;
  throw new Error(`${folder} holds no release: ${problems.map(({ rule }) => rule).join('; ')}.`);
}

/** Every address that was ever published, as it is kept below the tables; nothing before a release was. */
export function keptAddressText(data: string): string {
  const file = join(data, addressList);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The tables of a kept release as text, by path below its folder; null where they were let go. */
export function keptTexts(data: string, id: string): Map<string, string> | null {
  const folder = join(keptFolder(data), id);
  if (!existsSync(join(folder, 'figures'))) return null;
  return new Map(
    ['', 'figures/'].flatMap((below) =>
      readdirSync(join(folder, below))
        .filter((name) => name.endsWith('.csv'))
        .map((name) => [below + name, readFileSync(join(folder, below, name), 'utf8')] as const),
    ),
  );
}
