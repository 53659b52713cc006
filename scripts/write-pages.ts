import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fileOf, openCompiledSite, type SitePath } from './build/templates/compiled-site.ts';
import { writeSiteMap } from './build/templates/site-map.ts';
import { writeSiteFiles } from './files/site-file.ts';
import { readSettings } from '../src/tables/settings.ts';

/**
 * Writes the pages of the edition, and what they load, into the folder named second, with the templates in the
 * folder named first, as `compile-templates.ts` prints it. `node scripts/write-pages.ts TEMPLATES dist`
 */
const [templates, folder] = process.argv.slice(2);
if (templates === undefined || folder === undefined)
  throw new Error('Name the folder of the templates, then that of the site.');

/** Throws where two paths would be one file, or one a file that is served untouched. */
function requireApart(paths: readonly SitePath[]): void {
  const files = new Map<string, string>();
  for (const path of paths) {
    const file = fileOf(path);
    const before = files.get(file) ?? (existsSync(join(folder!, file)) ? 'public/' : undefined);
    if (before !== undefined)
      throw new Error(
        `${file} would be written twice: by ${before} and by ${path.route.component}.`,
      );
    files.set(file, path.route.component);
  }
}

cpSync(join(templates, 'site'), folder, { recursive: true });
const site = await openCompiledSite(join(templates, 'maker'));
const paths = await site.paths();
requireApart(paths);
for (const [place, path] of paths.entries()) {
  if (place % 100 === 99) console.log(`${place + 1} of ${paths.length} files`);
  writeSiteFiles(folder, [await site.make(path)]);
}
const pages = paths.filter(({ route }) => route.type === 'page');
const { baseAddress } = readSettings();
await writeSiteMap(baseAddress, pages, pathToFileURL(`${folder}/`));
console.log(`${pages.length} pages`);
