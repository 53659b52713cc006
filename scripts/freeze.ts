import { join } from 'node:path';
import { addressOfFile } from '../src/releases/address-list.ts';
import { textsToKeep } from '../src/releases/kept-tables.ts';
import { siteData } from '../src/site-data.ts';
import { citationOf } from '../src/citations/citation.ts';
import type { Profile } from '../src/profiles/profile.ts';
import { citedArea, copyAddress } from '../src/views/cite/cited-pages.ts';
import { keptIndex, keptPage } from '../src/views/kept/kept-page.ts';
import { siteFolders } from './build/folders.ts';
import { siteIsCurrent } from './build/inputs.ts';
import { keepRelease } from './releases/keep-release.ts';
import type { KeptPages } from './releases/kept-pages.ts';
import { listFiles } from './site-checks/list-files.ts';

/**
 * Keeps the release that is built, before it is published: a copy of every profile that never changes, the
 * tables that the next release is compared with, and every address. `npm run freeze`, after `npm run build`.
 */
const folders = siteFolders(join(import.meta.dirname, '..'), process.env);

/** Every profile of the release with its address, and the list of them. */
function pagesToKeep(): KeptPages {
  const { areas, profiles, settings } = siteData();
  const at = `/releases/${settings.release.id}/`;
  const all = [...profiles.values()];
  const isKept = { ...settings, isKept: true };
  const citationTo = (profile: Profile) =>
    citationOf(citedArea(areas.get(profile.code), profile), isKept);
  return [
    [at, keptIndex(all, settings)],
    ...all.map((profile): [string, string] => [
      copyAddress(settings.release.id, profile.code),
      keptPage(profile, citationTo(profile), settings),
    ]),
  ];
}

if (!siteIsCurrent(folders)) {
  console.error('The site is not built from the tables as they are. First: npm run build');
  process.exitCode = 1;
} else {
  const { settings, tables } = siteData();
  const pages = pagesToKeep();
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
