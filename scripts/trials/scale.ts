import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeMachine } from '../bench/beside.ts';
import { mostCopies, writeManyAreas } from '../bench/many-areas.ts';
import { measureBuild } from '../bench/side.ts';
import { cacheFolder, forgetFiles } from '../files/file-cache.ts';
import { arcadia } from '../fixtures/arcadia.ts';
import { wordsAfter } from '../steps/words-after.ts';
import { scaleChart } from './scale-chart.ts';
import { scaleLines, type ScaledBuild } from './scale-lines.ts';

/**
 * Builds the fictional edition with 1, 3, 10, 30 and 100 times its areas, each from nothing but with templates
 * compiled before, and prints what each took, and what each page more; the same as a chart in the file named.
 * `npm run trial:scale -- --times 1,3,10 --chart scale.svg`; `--shipped` takes the edition of `data/`.
 */
const usage = 'npm run trial:scale -- [--times N,N] [--chart FILE] [--shipped]';
const { values: asked } = wordsAfter({
  usage,
  options: {
    times: { type: 'string', default: '1,3,10,30,100' },
    chart: { type: 'string', default: 'scale.svg' },
    shipped: { type: 'boolean', default: false },
  },
});
const all = asked.times.split(',').map(Number);
if (!all.every((times) => Number.isInteger(times) && times >= 1 && times <= mostCopies + 1)) {
  console.error(`--times are whole numbers from 1 to ${mostCopies + 1}, such as 1,3,10.`);
  process.exit(2);
}
const root = join(import.meta.dirname, '..', '..');
const { data, content } = asked.shipped
  ? { data: join(root, 'data'), content: join(root, 'content') }
  : arcadia;
const home = mkdtempSync(join(tmpdir(), 'scale-'));
const larger = { data: join(home, 'data'), content };

async function measure(times: number): Promise<ScaledBuild> {
  await writeManyAreas(data, larger.data, times - 1);
  forgetFiles(larger.data, root);
  rmSync(cacheFolder('pages', larger.data, root), { recursive: true, force: true });
  const out = join(home, 'site');
  const measured = await measureBuild(root, larger, { out });
  rmSync(out, { recursive: true });
  rmSync(join(home, '.build'), { recursive: true });
  return { times, ...measured };
}

try {
  console.log(describeMachine());
  await measure(1);
  const builds: ScaledBuild[] = [];
  for (const times of all.sort((a, b) => a - b)) {
    builds.push(await measure(times));
    console.log(scaleLines(builds).at(-1));
    writeFileSync(asked.chart, scaleChart(builds));
  }
  console.log(['', ...scaleLines(builds), describeMachine()].join('\n'));
} finally {
  rmSync(home, { recursive: true });
}
