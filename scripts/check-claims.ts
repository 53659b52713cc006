import { builtSite } from './build/last-site.ts';
import { holdClaims } from './claims/hold-claims.ts';
import { wordsAfter } from './steps/words-after.ts';

/** Asks every sentence made from figures that compares, or speaks of the end of a set, what in the public files bears it out. `--all` tells every fault. */
const { values: asked } = wordsAfter({
  usage: 'npm run check:claims -- [--all]',
  options: { all: { type: 'boolean', default: false } },
});
const { counts, pages } = holdClaims(await builtSite());

/** Told in full before the rest are only counted. */
const most = asked.all ? counts.problems.length : 25;
for (const problem of counts.problems.slice(0, most)) console.error(problem);
if (counts.problems.length > most) console.error(`… and ${counts.problems.length - most} more`);
console.log(
  [
    `${counts.sentences} sentences on ${pages} pages.`,
    `${counts.comparisons} compare: ${counts.tested} are borne out by a test in the files, ${counts.namingTest} name their test, ${counts.untested} say that there is none, ${counts.inGeneral} say nothing of the area.`,
    `${counts.sets} speak of the end of a set or of an empty one: ${counts.recomputed} were worked out again from the files, ${counts.setsInGeneral} say nothing of the area.`,
    `${counts.figures} figures in tables are those of the files.`,
  ].join('\n'),
);
console.log(
  `${counts.comparisons} comparisons and ${counts.recomputed} ends of sets, ${counts.problems.length} claims without ground.`,
);
process.exitCode = counts.problems.length > 0 ? 1 : 0;
