import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteAtHand } from './build/last-site.ts';
import { withSettings } from './steps/with-settings.ts';
import { failWith, wordsAfter } from './steps/words-after.ts';
import { holdSite } from './site-checks/hold-site.ts';
import { linesOf } from './site-checks/print-problems.ts';

/** Holds the built site to every rule in site-checks/. `--json` prints all problems for machines. */
const { values: asked } = wordsAfter({
  usage: 'npm run check:site -- [--json]',
  options: { json: { type: 'boolean', default: false } },
});
const folders = await siteAtHand();

if (!existsSync(join(folders.out, 'index.html')))
  failWith(`There is no site in ${folders.out}. Make it with: ${withSettings('npm run build')}`);

const { site, results } = await holdSite(folders);
const problems = results.flatMap((result) =>
  result.problems.map(({ page, ...told }) => ({ page, rule: result.rule.name, ...told })),
);

if (asked.json) console.log(JSON.stringify(problems, null, 2));
else {
  console.log(linesOf(results).join('\n'));
  console.log(`${site.pages.length} pages, ${site.files.size} files, ${problems.length} problems.`);
}
process.exitCode = problems.length > 0 ? 1 : 0;
