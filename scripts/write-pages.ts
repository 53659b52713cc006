import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isFirst, ofShard, readShard, subjectOf, wholeSite } from './build/shards.ts';
import { keptPages } from './build/templates/kept-pages.ts';
import { fileOf, openCompiledSite, type SitePath } from './build/templates/compiled-site.ts';
import { writeSiteMap } from './build/templates/site-map.ts';
import { siteWriter } from './files/site-file.ts';
import { listFiles } from './site-checks/list-files.ts';
import { whenTold } from './steps/waits.ts';
import { editionFolders } from '../src/tables/folders.ts';
import { readSettings } from '../src/tables/settings.ts';

/**
 * Writes the pages of the edition, and what they load, into the folder named second, with the templates in the
 * folder named first, as `compile-templates.ts` prints it. Pages that were made from the same before are taken from
 * the last site, in the folder named third. The file named fourth is told which files it wrote. Of a shard of the
 * site, those that are of it. With `wait` it reads no table, and then writes nothing, before it is told that it may.
 * `node scripts/write-pages.ts TEMPLATES dist LAST WRITTEN [1/2 [wait]]`
 */
const [templates, folder, last, written, asked = '', wait = ''] = process.argv.slice(2);
if (templates === undefined || folder === undefined || last === undefined || written === undefined)
  throw new Error('Name the folders of the templates, the site and the last site, and a file.');

const shard = readShard(asked) ?? wholeSite;
const isOurs = ofShard(shard);

/** What pages load, as it was compiled. */
const loaded = join(templates, 'site');

/** Throws where two paths would be one file, or one a file that is served untouched. */
function requireApart(paths: readonly SitePath[]): void {
  const files = new Map<string, string>();
  for (const path of paths) {
    const file = fileOf(path);
    const before = files.get(file) ?? (existsSync(join(loaded, file)) ? 'public/' : undefined);
    if (before !== undefined)
      throw new Error(
        `${file} would be written twice: by ${before} and by ${path.route.component}.`,
      );
    files.set(file, path.route.component);
  }
}

const untilTold = wait === '' ? async (): Promise<void> => {} : whenTold();
const site = await openCompiledSite(join(templates, 'maker'));
await untilTold();
const all = await site.paths();
requireApart(all);
await untilTold();
const writer = siteWriter(folder);
const { write, addresses } = writer;
for (const address of listFiles(loaded))
  write({ address, content: readFileSync(join(loaded, address)) });
const paths = all.filter((path) => isOurs(subjectOf(fileOf(path))));
const kept = keptPages(editionFolders(process.env), { templates, last });
for (const [place, path] of paths.entries()) {
  if (place % 100 === 99) console.log(`${place + 1} of ${paths.length} files`);
  const file = fileOf(path);
  if (kept.place(file, writer)) continue;
  const page = kept.ask(file);
  const made = await site.make(path, { reuse: page.reuse });
  page.note(made.content);
  write(made);
}
kept.save();
const isPage = ({ route }: SitePath): boolean => route.type === 'page';
const { baseAddress } = readSettings();
/** Lists of pages in the folder. */
const siteMaps = (): string[] => globSync('sitemap-*.xml', { cwd: folder });
for (const name of siteMaps()) rmSync(join(folder, name));
if (isFirst(shard))
  await writeSiteMap(baseAddress, all.filter(isPage), pathToFileURL(`${folder}/`));
writeFileSync(written, JSON.stringify([...addresses, ...siteMaps().map((name) => `/${name}`)]));
const same = kept.taken > 0 ? `, ${kept.taken} of them as they were` : '';
console.log(`${paths.filter(isPage).length} pages${same}`);
