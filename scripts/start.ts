import { join } from 'node:path';
import { buildSite } from './build/build-site.ts';
import { siteFolders } from './build/folders.ts';
import { siteIsCurrent } from './build/inputs.ts';
import { mendLastSite } from './build/last-site.ts';

/** Builds the site where it is absent or out of date, then serves it: the newcomer's one command. */
const folders = siteFolders(join(import.meta.dirname, '..'), process.env);
await mendLastSite(folders);

if (siteIsCurrent(folders)) console.log('The site is already built from these files.');
else if (!(await buildSite(folders, (line) => console.log(line)))) process.exit(1);

await import('./serve.ts');
console.log(
  'Next: open that address. To change a page, open src/README.md; npm run dev shows changes as you make them.',
);
