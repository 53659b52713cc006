import { join } from 'node:path';
import { addressOfFile } from '../src/releases/address-list.ts';
import { textsToKeep } from '../src/releases/kept-tables.ts';
import { profileMaterials } from '../src/site-data.ts';
import { siteFolders } from './build/folders.ts';
import { siteIsCurrent } from './build/inputs.ts';
import { keepRelease } from './releases/keep-release.ts';
import { pagesToKeep } from './releases/pages-to-keep.ts';
import { listFiles } from './site-checks/list-files.ts';

/**
 * Keeps the release that is built, before it is published: copies of every profile and chart that never change, the
 * tables that the next release is compared with, and every address. `npm run freeze`, after `npm run build`.
 */
const folders = siteFolders(join(import.meta.dirname, '..'), process.env);

if (!siteIsCurrent(folders)) {
  console.error('The site is not built from the tables as they are. First: npm run build');
  process.exitCode = 1;
} else {
  const edition = profileMaterials();
  const { settings, tables } = edition;
  const pages = pagesToKeep(edition);
  try {
    const bytes = keepRelease(folders.data, {
      release: settings.release,
      texts: textsToKeep(tables),
      pages,
      addresses: listFiles(folders.out).flatMap((file) => addressOfFile(file) ?? []),
    });
    console.log(
      `Release ${settings.release.id} is kept in ${join(folders.data, 'releases')}: ${pages.length} pages, ${Math.ceil(bytes / 1000)} kB with its tables. Build it once more and publish that: npm run build`,
    );
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
