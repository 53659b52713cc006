import { join } from 'node:path';
import { addressOfFile } from '../src/releases/address-list.ts';
import { textsToKeep } from '../src/releases/kept-tables.ts';
import { profileMaterials } from '../src/site-data.ts';
import { siteIsCurrent } from './build/inputs.ts';
import { siteAtHand } from './build/last-site.ts';
import { addAddresses, keepRelease } from './releases/keep-release.ts';
import { pagesToKeep } from './releases/pages-to-keep.ts';
import { listFiles } from './site-checks/list-files.ts';
import { withSettings } from './steps/with-settings.ts';
import { wordsAfter } from './steps/words-after.ts';

/**
 * Keeps the release that is built, before it is published: copies of every profile and chart that never change, the
 * tables that the next release is compared with, and every address. `npm run freeze`, after `npm run build`. With
 * `--addresses` only addresses are kept: of pages that came after the copies of their release were made.
 */
const { values: asked } = wordsAfter({
  usage: 'npm run freeze -- [--addresses]',
  options: { addresses: { type: 'boolean', default: false } },
});
const folders = await siteAtHand();

function freeze(addresses: readonly string[]): string {
  if (asked.addresses)
    return `New addresses that are kept with those published before: ${addAddresses(folders.data, addresses)}. Copies of releases stay as they are.`;
  const edition = profileMaterials();
  const { release } = edition.settings;
  const pages = pagesToKeep(edition);
  const texts = textsToKeep(edition.tables);
  const bytes = keepRelease(folders.data, { release, texts, pages, addresses });
  return `Release ${release.id} is kept in ${join(folders.data, 'releases')}: ${pages.length} pages, ${Math.ceil(bytes / 1000)} kB with its tables. Build it once more and publish that: ${withSettings('npm run build')}`;
}

if (siteIsCurrent(folders)) {
  try {
    console.log(freeze(listFiles(folders.out).flatMap((file) => addressOfFile(file) ?? [])));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
} else {
  const first = withSettings('npm run build');
  console.error(`The site is not built from the tables as they are. First: ${first}`);
  process.exitCode = 1;
}
