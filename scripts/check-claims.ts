import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteAtHand } from './build/last-site.ts';
import { subPathIn } from './build/sub-path.ts';
import { claimPages } from './claims/claim-pages.ts';
import { kindNames } from './claims/kind-names.ts';
import { addCounts, judgePage } from './claims/judge-page.ts';
import { lackingOn } from './claims/lacking.ts';
import { pageWithin, readPublicSite } from './claims/public-site.ts';
import { namesIn } from './claims/stated-words.ts';
import { withSettings } from './steps/with-settings.ts';
import { failWith, wordsAfter } from './steps/words-after.ts';

/** Asks every sentence made from figures that compares, or speaks of the end of a set, what in the public files bears it out. `--all` tells every fault. */
const { values: asked } = wordsAfter({
  usage: 'npm run check:claims -- [--all]',
  options: { all: { type: 'boolean', default: false } },
});
const folders = await siteAtHand();

if (!existsSync(join(folders.out, 'data/areas')))
  failWith(`There is no site in ${folders.out}. Make it with: ${withSettings('npm run build')}`);

const subPath = subPathIn(folders);
const site = {
  ...readPublicSite(folders.out, folders.data, subPath),
  kindNames: kindNames(folders.content),
};
const names = namesIn(folders.data, folders.content);
const addresses = claimPages(folders.out, site.country.url);
const counts = addCounts(
  addresses.map((address) => {
    const file = readFileSync(join(folders.out, address, 'index.html'), 'utf8');
    const html = pageWithin(file, subPath);
    const profile = site.profiles.get(address.replace(/history\/$/, '')) ?? site.country;
    const page = { address, profile, site };
    const found = judgePage(html, page, names);
    const problems = [...found.problems, ...lackingOn(html, page)];
    return { ...found, problems: problems.map((problem) => `${address} ${problem}`) };
  }),
);

/** Told in full before the rest are only counted. */
const most = asked.all ? counts.problems.length : 25;
for (const problem of counts.problems.slice(0, most)) console.error(problem);
if (counts.problems.length > most) console.error(`… and ${counts.problems.length - most} more`);
console.log(
  [
    `${counts.sentences} sentences on ${addresses.length} pages.`,
    `${counts.comparisons} compare: ${counts.tested} are borne out by a test in the files, ${counts.namingTest} name their test, ${counts.untested} say that there is none, ${counts.inGeneral} say nothing of the area.`,
    `${counts.sets} speak of the end of a set or of an empty one: ${counts.recomputed} were worked out again from the files, ${counts.setsInGeneral} say nothing of the area.`,
    `${counts.figures} figures in tables are those of the files.`,
  ].join('\n'),
);
console.log(
  `${counts.comparisons} comparisons and ${counts.recomputed} ends of sets, ${counts.problems.length} claims without ground.`,
);
process.exitCode = counts.problems.length > 0 ? 1 : 0;
