import { builtSite } from './build/last-site.ts';
import { wordsAfter } from './steps/words-after.ts';
import { holdSite } from './site-checks/hold-site.ts';
import { linesOf } from './site-checks/print-problems.ts';

/** Holds the built site to every rule in site-checks/. `--json` prints all problems for machines. */
const { values: asked } = wordsAfter({
  usage: 'npm run check:site -- [--json]',
  options: { json: { type: 'boolean', default: false } },
});
const { site, results } = await holdSite(await builtSite());
const problems = results.flatMap((result) =>
  result.problems.map(({ page, ...told }) => ({ page, rule: result.rule.name, ...told })),
);

if (asked.json) console.log(JSON.stringify(problems, null, 2));
else {
  console.log(linesOf(results).join('\n'));
  console.log(`${site.pages.length} pages, ${site.files.size} files, ${problems.length} problems.`);
}
process.exitCode = problems.length > 0 ? 1 : 0;
