import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import './fixtures/shipped-terms.ts';
import { copyArcadia, copyEdition, type ArcadiaCopy } from './fixtures/arcadia.ts';
import { arcadiaHolding } from './fixtures/arcadia-limits.ts';
import { councilsMergedAndRenewed } from './fixtures/arcadia-merged.ts';
import { arcadiaWithoutCountry } from './fixtures/arcadia-without-country.ts';
import { forgetMade } from '../src/tables/once.ts';
import { siteFolders } from './build/folders.ts';
import { holdClaims } from './claims/hold-claims.ts';
import { followGuide } from './import/follow-guide.ts';
import { requireCommand } from './steps/run-command.ts';
import { holdSite } from './site-checks/hold-site.ts';
import { pageReader } from './site-checks/page-reader.ts';
import { linesOf } from './site-checks/print-problems.ts';
import { runSteps, StepFailure, type Step } from './steps/run-steps.ts';
import { wordsAfter } from './steps/words-after.ts';
import { differingFiles } from './trials/whole-site.ts';

/**
 * Builds the fictional country as it is, with more than it holds, and without what an edition may do
 * without, and asks of each every rule of the built site and every claim of its sentences: `npm run
 * check:editions`. A few editions that cover all, unless `-- --each` asks for one without each part.
 */
const { values: asked } = wordsAfter({
  usage: 'npm run check:editions -- [--each]',
  options: { each: { type: 'boolean', default: false } },
});
const root = join(import.meta.dirname, '..');

const table = (name: string): string => `data/${name}.csv`;

/** What an edition may do without, and the files that hold it. */
const parts = {
  plans: [
    'core20plus-groups',
    'documents',
    'national-findings',
    'national-sources',
    'national-studies',
    'plans',
    'priorities',
    'priority-lists',
    'priority-themes',
    'reading-notes',
    'readings',
    'shared-plans',
    'subjects',
    'target-tracking',
    'targets',
    'theme-words',
    'themes',
  ].map(table),
  places: [table('places')],
  postcodes: ['data/postcodes'],
  boundaries: ['data/boundaries'],
  hexagons: ['data/boundaries/hexes.csv'],
  tenths: [table('deprivation-deciles')],
  domains: [table('deprivation-domains')],
  neighbourhoods: [table('neighbourhoods')],
  'similar areas': [table('similar-areas')],
  methods: ['content/methods'],
} as const;

type Part = keyof typeof parts;

const all = Object.keys(parts) as Part[];

function without(left: readonly Part[], copy = copyArcadia()): ArcadiaCopy {
  for (const file of left.flatMap((part) => parts[part]))
    rmSync(copy.path(file), { recursive: true, force: true });
  return copy;
}

/** Colours of its own; the journey in a browser looks for them. */
const ownColours = 'colours:\n  light:\n    women: "#7a1fa2"\n    paper: "#fffdf5"\n';

/** The edition that is built by the commands of the guide for publishers. */
const byTheGuide = 'whole, with figures of a download, by the commands of the guide';

/** Two more that a reader goes through in a browser. */
const ofAPart = 'about one county and its councils';
const ofWales = 'of Wales';

/** Templates of one address, with the same colours and pages of words, are compiled once. */
function inFolder(copy: ArcadiaCopy): ArcadiaCopy {
  copy.change(
    'content/site.yaml',
    'https://arcadia.example',
    'https://arcadia.example/public/health',
  );
  copy.change('content/site.yaml', 'title:', `${ownColours}title:`);
  return copy;
}

function covering(codes: string): ArcadiaCopy {
  const copy = copyArcadia();
  copy.change('content/site.yaml', 'title:', `areas_to_cover: [${codes}]\ntitle:`);
  return copy;
}

type Edition = [name: string, make: () => ArcadiaCopy];

/** Editions that differ in their newest figures, which no part hangs on: each goes without half of the parts. */
const newest: Edition[] = [
  [
    'with limits of the newest figures alone',
    () => arcadiaHolding({ limits: 'newest', official: true, slopeIndex: true }),
  ],
  ['without the newest figures of the country', () => inFolder(arcadiaWithoutCountry('newest'))],
];

/** All but those with pages of words of their own lie in a folder of their host, where a link goes wrong that would not at its root. */
const editions: Edition[] = [
  [byTheGuide, () => inFolder(copyArcadia())],
  [ofAPart, () => inFolder(covering('X10000001'))],
  ['about one council', () => inFolder(covering('X06000001'))],
  ['about two councils', () => inFolder(covering('X06000001, X06000002'))],
  ['after a merger of councils', () => inFolder(councilsMergedAndRenewed())],
  ['without any figure of the country', () => inFolder(arcadiaWithoutCountry('all'))],
  ['without any part', () => inFolder(without(all))],
  [ofWales, () => copyEdition('wales')],
  [
    'with limits and official figures',
    () => arcadiaHolding({ limits: true, official: true, slopeIndex: true }),
  ],
  ...(asked.each
    ? [...newest, ...all.map((part): Edition => [`without ${part}`, () => without([part])])]
    : newest.map(([name, make], half): Edition => {
        const left = all.filter((_, place) => place % 2 === half);
        return [`${name}, without ${left.join(', ')}`, () => without(left, make())];
      })),
];

type Command = readonly [command: string, given: string[], fault: string];

const script = (name: string, fault: string): Command => ['node', [`scripts/${name}.ts`], fault];

const build = script('build', 'it could not be built');

/** The ways of a reader through an edition in a browser, all of them or those that are in every edition. */
const journey = (...only: string[]): Command => [
  'vitest',
  ['run', '--config', 'scripts/browser/editions/vitest.config.ts', ...only],
  'a reader does not get through it',
];

const journeys = new Map<string, Command>([
  [byTheGuide, journey()],
  [ofAPart, journey('any-edition')],
  [ofWales, journey('any-edition')],
]);

/** What is kept from build to build is kept by the place of the tables: in one place, editions share it. */
const home = mkdtempSync(join(tmpdir(), 'editions-'));
const place = join(home, 'edition');

const env = {
  SYSTEM_PROFILES_DATA: join(place, 'data'),
  SYSTEM_PROFILES_CONTENT: join(place, 'content'),
  SYSTEM_PROFILES_OUT: join(place, 'site'),
};

async function run([command, given, fault]: Command): Promise<void> {
  await requireCommand(command, given, { cwd: root, env, fault });
}

/** Pages of editions are much alike: one process holds them all to every rule and asks all claims, and one reader, warm and with the shapes that it has found sound, reads them all. */
const readPages = pageReader();

async function hold(): Promise<void> {
  const { results } = await holdSite(siteFolders(root, env), readPages);
  const broken = results.filter(({ problems }) => problems.length > 0);
  if (broken.length > 0) throw new StepFailure('pages break rules', linesOf(broken).join('\n'));
  // Tables of the edition before lay in the same place.
  forgetMade();
  const { problems } = holdClaims(siteFolders(root, env)).counts;
  if (problems.length > 0)
    throw new StepFailure('pages claim what the files do not bear out', problems.join('\n'));
}

/** What two machines make of an edition, each a share, is what one made. */
async function compareShards(): Promise<void> {
  const out = join(place, 'joined');
  const folders = ['1', '2'].map((number) => `${out}-${number}-of-2`);
  const asked = [
    ['--shard', '1/2'],
    ['--shard', '2/2'],
    folders.flatMap((folder) => ['--join', folder]),
  ];
  for (const args of asked)
    await requireCommand('node', ['scripts/build.ts', ...args], {
      cwd: root,
      env: { ...env, SYSTEM_PROFILES_OUT: out },
      fault: 'it could not be built in shares',
    });
  const others = differingFiles(env.SYSTEM_PROFILES_OUT, out);
  if (others.length > 0)
    throw new StepFailure('built in shares it has other files', others.slice(0, 9).join('\n'));
}

const steps = editions.map(([name, make]): Step => ({
  name,
  alone: 'npm run check:editions',
  run: async () => {
    rmSync(place, { recursive: true, force: true });
    renameSync(make().path('.'), place);
    await (name === byTheGuide ? followGuide(env) : run(build));
    await hold();
    if (name === ofAPart) await compareShards();
    const way = journeys.get(name);
    if (way) await run(way);
    return {};
  },
}));

const results = await runSteps(steps, { print: console.log, keepGoing: true, lanes: 1 });
rmSync(home, { recursive: true, force: true });
const built = results.filter(({ state }) => state === 'passed').length;
console.log(`${built} of ${results.length} editions built and sound.`);
process.exitCode = built === results.length ? 0 : 1;
