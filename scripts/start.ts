import { printedFolder } from '../src/tables/printed-profiles.ts';
import { readSettings } from '../src/tables/settings.ts';
import { buildSite } from './build/build-site.ts';
import { siteIsCurrent } from './build/inputs.ts';
import { siteAtHand } from './build/last-site.ts';
import { carriesPrinted } from './files/printed-files.ts';
import { wordsAfter } from './steps/words-after.ts';

/** Builds the site where it is absent, out of date or without what was printed of it, then serves it: the newcomer's one command. */
wordsAfter({ usage: 'npm start' });
const folders = await siteAtHand();

/** Profiles printed since the site was built are no file it is made from, and yet its pages lead to them. */
const printedIsIn = (): boolean =>
  carriesPrinted(folders.out, printedFolder(folders.data, readSettings().release.id));

if (siteIsCurrent(folders) && printedIsIn())
  console.log('The site is already built from these files.');
else if (!(await buildSite(folders, (line) => console.log(line)))) process.exit(1);

await import('./serve.ts');
console.log(
  'Next: open that address. To change a page, open src/README.md; npm run dev shows changes as you make them.',
);
