import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { measureBeside } from './bench/beside.ts';
import { isWithin, tableOf } from './bench/budget-table.ts';
import type { Measure } from './bench/budget-table.ts';
import { measureCommand } from './bench/build-cost.ts';
import type { BuildCost } from './bench/build-cost.ts';
import { measureCompare } from './bench/compare-speed.ts';
import { writeManyAreas } from './bench/many-areas.ts';
import type { PageSpeed } from './bench/median-visit.ts';
import { measureOutputs } from './bench/outputs.ts';
import { measurePages } from './bench/page-speed.ts';
import { measurePostcode } from './bench/postcode-speed.ts';
import { measureQuestions, tenfold } from './bench/question-speed.ts';
import { pages } from './browser/pages.ts';
import { siteAtHand } from './build/last-site.ts';
import { cacheFolder, forgetFiles } from './files/file-cache.ts';
import { readSettings } from '../src/tables/settings.ts';
import { serveFolder } from './hosting/static-server.ts';
import { areaPageBudget } from './site-checks/budgets.ts';
import { pageWeight } from './site-checks/page-weight.ts';
import { readSite } from './site-checks/read-site.ts';
import { wordsAfter } from './steps/words-after.ts';

/**
 * Measures the build, the pages and their opening on a slow phone against the budgets. `--json`
 * prints the measures for machines; `--no-build` measures the site that is there; `--kinds` opens one page of every
 * kind too, twice where both are fast enough, and tells the slowest; `--tenfold` adds a build with ten times the areas:
 * each takes some minutes. `--beside COMMIT` instead builds this commit and that one in turn, `--pairs` times (3), and
 * prints ratios: of the tables that each holds, with `--same` of those of that commit for both, or of the edition
 * that `SYSTEM_PROFILES_DATA` and `_CONTENT` name. `--outputs` builds this commit with and without the files that are
 * made to be taken away, as many times.
 */
const { values: asked } = wordsAfter({
  usage:
    'npm run bench -- [--no-build | --tenfold | --kinds | --outputs | --beside COMMIT [--same]] [--pairs N] [--json]',
  options: {
    json: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
    tenfold: { type: 'boolean', default: false },
    kinds: { type: 'boolean', default: false },
    beside: { type: 'string' },
    same: { type: 'boolean', default: false },
    outputs: { type: 'boolean', default: false },
    pairs: { type: 'string', default: '3' },
  },
});
const folders = await siteAtHand();
const measuredPages = ['/', '/local-authorities/blackpool/', '/ics/lancashire-and-south-cumbria/'];
/** Of the shipped table; another edition with a table of its own may hold others. */
const measuredPostcodes = ['FY1 1AN', 'GU10 5AE', 'LA10 5AA'];
const onePageOfEachKind = [...pages, '/compare/', '/compare/?areas=E06000009,E06000041'];
/** Six areas and all figures: the most that stand side by side. */
const measuredComparison =
  '/compare/?areas=E06000009,E06000041,E08000003,E07000008,E09000007,E10000017&rows=all';
/** Of 5 to 100 characters; the first is asked while what answers it is fetched. */
const measuredTexts = [
  'smoking in leeds',
  'leeds',
  'smoking in leeds and bradford',
  'which council in the north west has the lowest life expectancy',
  'where in yorkshire and the humber do women live longest and where do they die youngest of all',
  'what is the best way to find out how many people in blakpool smoke and how many of them want to stop',
] as const;
const kilobytes = (bytes: number): number => bytes / 1000;

const costOfBuild = (env: NodeJS.ProcessEnv): Promise<BuildCost> =>
  measureCommand(process.execPath, [join(import.meta.dirname, 'build.ts')], {
    cwd: folders.root,
    env,
  });

async function buildMeasures(): Promise<Measure[]> {
  // Nothing is kept of ten times the areas: what the two are compared by begins from as little.
  if (asked.tenfold) {
    forgetFiles(folders.data, folders.root);
    await rm(cacheFolder('pages', folders.data, folders.root), { recursive: true, force: true });
  }
  const { seconds, peakBytes } = await costOfBuild(process.env);
  const measures: Measure[] = [
    { what: 'the whole build', value: seconds, budget: 60, unit: 's' },
    { what: 'memory of the build', value: peakBytes / 1e9, budget: 1.5, unit: 'GB' },
  ];
  if (!asked.tenfold) return measures;
  const tenfold = await costOfTenfold();
  return [
    ...measures,
    {
      what: 'ten times the areas, time',
      value: tenfold.seconds / seconds,
      budget: 9,
      unit: 'times',
    },
    {
      what: 'ten times the areas, memory',
      value: tenfold.peakBytes / peakBytes,
      budget: 4,
      unit: 'times',
    },
  ];
}

/** Builds an edition of ten times the areas in a folder beside the site, and leaves nothing. */
async function costOfTenfold(): Promise<BuildCost> {
  const work = join(dirname(folders.staging), 'tenfold');
  const data = join(work, 'data');
  await writeManyAreas(folders.data, data, 9);
  const out = join(work, 'dist');
  const env = { ...process.env, SYSTEM_PROFILES_DATA: data, SYSTEM_PROFILES_OUT: out };
  return costOfBuild(env).finally(() => rm(work, { recursive: true }));
}

async function weightMeasures(): Promise<Measure[]> {
  const site = await readSite(folders.out, folders.data, readSettings(folders));
  const areaPaths = new Set(site.areas.map((area) => area.path));
  const weights = site.pages
    .filter((page) => areaPaths.has(page.path))
    .map((page) => ({ path: page.path, ...pageWeight(site, page) }));
  const heaviest = (field: 'total' | 'script' | 'requests') =>
    weights.reduce((most, next) => (next[field] > most[field] ? next : most));
  const { total, script, requests } = areaPageBudget;
  const most = heaviest('total');
  return [
    {
      what: `heaviest area page, ${most.path}`,
      value: kilobytes(most.total),
      budget: kilobytes(total),
      unit: 'kB',
    },
    {
      what: 'most script of an area page',
      value: kilobytes(heaviest('script').script),
      budget: kilobytes(script),
      unit: 'kB',
    },
    {
      what: 'most requests of an area page',
      value: heaviest('requests').requests,
      budget: requests,
      unit: 'requests',
    },
  ];
}

const paintOf = (page: PageSpeed): Measure => ({
  what: `${page.path} largest paint`,
  value: page.paint,
  budget: 1,
  unit: 's',
});
const shiftOf = (page: PageSpeed): Measure => ({
  what: `${page.path} layout shift`,
  value: page.shift,
  budget: 0.02,
  unit: '',
});
const blockingOf = (page: PageSpeed): Measure => ({
  what: `${page.path} blocking time`,
  value: page.blocking,
  budget: 50,
  unit: 'ms',
});
const speedMeasuresOf = [paintOf, shiftOf, blockingOf];

/** Whether a page keeps all budgets of its opening. */
const isFast = (page: PageSpeed): boolean =>
  speedMeasuresOf.every((measureOf) => isWithin(measureOf(page)));

/** A line as soon as a page is measured: there are dozens. Not among what `--json` prints. */
const tellSpeed = ({ path, paint, shift, blocking }: PageSpeed): void =>
  console.error(
    `${path}: paint ${paint.toFixed(2)} s, shift ${shift.toFixed(3)}, blocking ${blocking.toFixed(0)} ms`,
  );

/** Of one page of every kind: all that are over their budget, and of each measure the largest. */
function worstOfKinds(speeds: readonly PageSpeed[]): Measure[] {
  return speedMeasuresOf.flatMap((measureOf) => {
    const all = speeds.map(measureOf).sort((a, b) => b.value - a.value);
    return all.filter((each, place) => place === 0 || !isWithin(each));
  });
}

async function questionMeasures(address: string): Promise<Measure[]> {
  const own = await measureQuestions(address, measuredTexts);
  const names = JSON.parse(await readFile(join(folders.out, 'find-index.json'), 'utf8'));
  const ofTenfold = await measureQuestions(address, measuredTexts, tenfold(names));
  return [
    { what: 'longest key of 5 to 100 signs', value: own.key, budget: 50, unit: 'ms' },
    { what: 'question answered after its last key', value: own.answer, budget: 300, unit: 'ms' },
    { what: 'longest key, ten times the names', value: ofTenfold.key, budget: 150, unit: 'ms' },
  ];
}

async function openingMeasures(): Promise<Measure[]> {
  const server = await serveFolder(folders.out, { port: 0 });
  const speeds = await measurePages(server.address, measuredPages);
  const kinds = asked.kinds
    ? await measurePages(server.address, onePageOfEachKind, { isEnough: isFast, tell: tellSpeed })
    : [];
  const answer = await measurePostcode(server.address, measuredPostcodes);
  const compared = await measureCompare(server.address, measuredComparison);
  const questions = await questionMeasures(server.address);
  await server.close();
  return [
    ...speeds.flatMap((page) => speedMeasuresOf.map((measureOf) => measureOf(page))),
    ...worstOfKinds(kinds),
    { what: 'postcode answered after its last key', value: answer, budget: 1, unit: 's' },
    { what: 'six areas compared by all figures', value: compared.seconds, budget: 3, unit: 's' },
    {
      what: 'what that fetches',
      value: kilobytes(compared.bytes),
      budget: 250,
      unit: 'kB',
    },
    ...questions,
  ];
}

async function measureAll(): Promise<Measure[]> {
  return [
    ...(asked['no-build'] ? [] : await buildMeasures()),
    ...(await weightMeasures()),
    ...(await openingMeasures()),
  ];
}

const pairs = Number(asked.pairs);
if (!Number.isInteger(pairs) || pairs < 1) {
  console.error(`--pairs is a whole number from 1, such as 3, not “${asked.pairs}”.`);
  process.exit(2);
}
if (asked.outputs) await measureOutputs(folders.root, pairs, (line) => console.log(line));
else if (asked.beside === undefined) {
  const measures = await measureAll();
  if (asked.json) console.log(JSON.stringify(measures, null, 2));
  else console.log(tableOf(measures).join('\n'));
  process.exitCode = measures.every(isWithin) ? 0 : 1;
} else {
  const { SYSTEM_PROFILES_DATA: data, SYSTEM_PROFILES_CONTENT: content } = process.env;
  const edition = data
    ? { data: folders.data, ...(content ? { content: folders.content } : {}) }
    : {};
  const { beside: commit, same: isSame } = asked;
  await measureBeside({ root: folders.root, commit, pairs, isSame, ...edition }, (line) =>
    console.log(line),
  );
}
