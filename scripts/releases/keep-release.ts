import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addressListText, readAddressList } from '../../src/releases/address-list.ts';
import {
  addressList,
  keptAddressText,
  keptFolder,
  keptReleases,
} from '../../src/tables/kept-releases.ts';
import type { Release } from '../../src/tables/release.ts';
import { packPages, type KeptPages } from './kept-pages.ts';

/** What is kept of a release. */
export interface ReleaseToKeep {
  release: Release;
  /** Its tables, by path below its folder. */
  texts: ReadonlyMap<string, string>;
  pages: KeptPages;
  /** Every address of the site that was built. */
  addresses: readonly string[];
}

/** Every address that was ever published; none before a release was kept. */
export const readAddresses = (data: string): string[] => readAddressList(keptAddressText(data));

/** Adds addresses to those that were ever published, and gives how many of them are new. */
export function addAddresses(data: string, addresses: readonly string[]): number {
  const before = new Set(readAddresses(data));
  const all = before.union(new Set(addresses));
  writeFileSync(join(data, addressList), addressListText(all));
  return all.size - before.size;
}

/**
 * Keeps a release below the tables: its own tables, to be compared with, copies of its profiles, and the
 * addresses of the site, added to those of releases before. The tables of releases before the last are let
 * go; copies never. Throws where the release is kept already. Gives the bytes it takes.
 */
export function keepRelease(
  data: string,
  { release, texts, pages, addresses }: ReleaseToKeep,
): number {
  const before = keptReleases(data);
  if (before.some(({ id }) => id === release.id))
    throw new Error(
      `Release ${release.id} is kept already, and copies never change. Give release.json a new id and date for the next one.`,
    );
  const folder = join(keptFolder(data), release.id);
  const making = join(keptFolder(data), `.${release.id}`);
  const files = new Map<string, string | Uint8Array>([
    ['release.json', `${JSON.stringify(release, null, 2)}\n`],
    ...texts,
    ...packPages(pages),
  ]);
  rmSync(making, { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(making, path)), { recursive: true });
    writeFileSync(join(making, path), content);
  }
  addAddresses(data, [...addresses, ...pages.map(([address]) => address)]);
  renameSync(making, folder);
  for (const { id } of before.slice(0, -1)) letTablesGo(join(keptFolder(data), id));
  return [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
}

const letTablesGo = (folder: string): void => {
  for (const name of ['figures', 'areas.csv', 'indicators.csv'])
    rmSync(join(folder, name), { recursive: true, force: true });
};
