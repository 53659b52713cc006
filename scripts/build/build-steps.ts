import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../site-checks/list-files.ts';
import type { PageLinks } from '../site-checks/read-links.ts';
import { requireCommand } from '../steps/run-command.ts';
import type { Step, StepDone } from '../steps/run-steps.ts';
import type { SiteFolders } from './folders.ts';
import { framingRules, headersUnder } from './framing-headers.ts';
import { inputsDigest, inputsFingerprint, recordInputs } from './inputs.ts';
import { joinShards, markShard } from './join-shards.ts';
import { siteLock } from './last-site.ts';
import { mergeFolder } from './merge-folder.ts';
import { pageSteps, writesByAstro } from './page-steps.ts';
import { linksIn } from './kept-links.ts';
import { requireComplete } from './require-complete.ts';
import { shardText, wholeSite, type Shard } from './shards.ts';
import { markSite } from './site-mark.ts';
import { subPathIn } from './sub-path.ts';
import { dropUnwritten, takeSpare, writtenBy } from './spare-folder.ts';
import { swapFolder } from './swap-folder.ts';
import { besideCheck, left, toldStep, unlessUnsound, type ToldCheck } from './told-check.ts';
import { tablesAreKept } from '../../src/tables/kept-edition.ts';

/** The step before all others: see `build-site.ts`. */
export const placeOfSite = 'a place for the site';

/** The step after which all pages and files of a site lie together. */
const whole = 'pages and files';

const togetherStep = (folders: SiteFolders, isByAstro: boolean): Step => ({
  name: whole,
  alone: 'npm run build',
  needs: ['pages', 'files'],
  run: () => {
    // Astro empties the folder it writes into, so that files wait beside it.
    if (isByAstro) mergeFolder(folders.files, folders.staging);
    else dropUnwritten(folders);
    return Promise.resolve({});
  },
});

/** From pages and files to a whole site: links are read on the second core while the index is written. */
function joiningSteps(folders: SiteFolders, fingerprint: () => string): Step[] {
  const alone = 'npm run build';
  let links: PageLinks[] = [];
  let files: string[] = [];
  return [
    {
      name: 'search index',
      alone,
      needs: [whole],
      run: (tell) => writeSearchIndex(folders, tell),
    },
    {
      name: 'links',
      alone,
      needs: [whole],
      run: () => {
        links = linksIn(folders.staging, listFiles(folders.staging), folders.data);
        return Promise.resolve({ note: `${links.length} pages read` });
      },
    },
    {
      name: 'nothing missing',
      alone,
      needs: ['search index', 'links'],
      run: () => {
        files = listFiles(folders.staging);
        return Promise.resolve(joinSite(folders, links, files));
      },
    },
    {
      name: 'new site in place',
      alone,
      needs: ['nothing missing'],
      run: () => putInPlace(folders, fingerprint(), files.length),
    },
  ];
}

/** A shard is put in its place as it was built: links and the index come once all are together. */
const shardStep = (folders: SiteFolders, shard: Shard, madeFrom: () => string): Step => ({
  name: 'shard in place',
  alone: `npm run build -- --shard ${shardText(shard)}`,
  needs: [whole],
  run: () => {
    markShard(folders, shard, madeFrom());
    markSite(folders.staging);
    swapFolder(folders);
    return Promise.resolve({ note: folders.out });
  },
});

/** The steps from shards, each in its folder, to the site. */
export function joinSteps(folders: SiteFolders, shards: readonly string[]): Step[] {
  let fingerprint = '';
  const join: Step = {
    name: whole,
    alone: 'npm run build -- --join DIR --join DIR',
    needs: [placeOfSite],
    run: () => {
      fingerprint = inputsFingerprint(folders);
      const files = joinShards(folders, shards, inputsDigest(folders));
      return Promise.resolve({ note: `${files} files of ${shards.length} shards` });
    },
  };
  return [join, ...joiningSteps(folders, () => fingerprint)];
}

/**
 * The steps from tables to site, in order; each builds on those it needs. Templates are compiled, and pages and files
 * begun, beside the check, and files that are no pages are written beside the pages, on the second core.
 */
export function buildSteps(folders: SiteFolders, isPlain: boolean, shard = wholeSite): Step[] {
  const isByAstro = writesByAstro(folders, isPlain);
  if (isByAstro && shard !== wholeSite)
    throw new Error(
      'Astro writes no share of its pages: a shard needs the pages written beside it.',
    );
  let fingerprint = '';
  const alone = 'npm run build';
  const read = Promise.withResolvers<void>();
  const step: Step = {
    name: 'tables and words',
    alone: 'npm run check:data',
    needs: [placeOfSite],
    run: async () => {
      // Taken before anything is read: a file changed while the site is made leaves the site stale.
      fingerprint = shard === wholeSite ? inputsFingerprint(folders) : inputsDigest(folders);
      const done = await checkEdition(folders, read.resolve);
      mkdirSync(folders.written, { recursive: true });
      if (!isByAstro) takeSpare(folders);
      return done;
    },
  };
  const check = toldStep(step, read.promise);
  return [
    check.step,
    ...pageSteps(folders, { env: edition(folders), place: placeOfSite, check, shard }, isByAstro),
    {
      name: 'files',
      alone,
      needs: [placeOfSite],
      run: () => writeFiles(folders, check, filesArguments(folders, isByAstro, shard)),
    },
    togetherStep(folders, isByAstro),
    ...(shard === wholeSite
      ? joiningSteps(folders, () => fingerprint)
      : [shardStep(folders, shard, () => fingerprint)]),
  ];
}

/** The folders of the edition, as the tools that read it want to be told, and whom they work for. */
export const edition = (folders: SiteFolders): Record<string, string> => ({
  SYSTEM_PROFILES_DATA: folders.data,
  SYSTEM_PROFILES_CONTENT: folders.content,
  SYSTEM_PROFILES_LOCK: siteLock(folders),
  SYSTEM_PROFILES_TABLES: folders.tables,
});

/** Checks the edition; `whenRead` is called once its tables are kept. */
async function checkEdition(folders: SiteFolders, whenRead: () => void): Promise<StepDone> {
  const output = await requireCommand('node', [join(import.meta.dirname, '..', 'check-data.ts')], {
    cwd: folders.root,
    env: edition(folders),
    fault: 'the tables or words have faults',
    onOutput: (piece) => {
      if (piece.includes(tablesAreKept)) whenRead();
    },
  });
  return { note: output.split('\n').find((line) => line !== tablesAreKept) };
}

type Tell = (progress: string) => void;

/** What a script that writes the files is told: where to, where the last site is, where for the search index, and where to say which they are. */
export const filesArguments = (
  folders: SiteFolders,
  isByAstro: boolean,
  shard = wholeSite,
): string[] => [
  isByAstro ? folders.files : folders.staging,
  folders.out,
  folders.records,
  writtenBy(folders, 'files'),
  shardText(shard),
];

/** Begun beside the check, as the pages are. */
async function writeFiles(
  folders: SiteFolders,
  check: ToldCheck,
  asked: readonly string[],
): Promise<StepDone> {
  const script = join(import.meta.dirname, '..', 'write-files.ts');
  const writing = requireCommand('node', ['--expose-gc', script, ...asked, 'wait'], {
    cwd: folders.root,
    env: edition(folders),
    ...besideCheck(check),
    fault: 'the files could not be written',
  });
  const output = await unlessUnsound(writing, check, left);
  return { note: output.trim().split('\n').at(-1) };
}

async function writeSearchIndex(folders: SiteFolders, tell: Tell): Promise<StepDone> {
  const script = join(import.meta.dirname, '..', 'index-search.ts');
  const output = await requireCommand('node', [script, folders.staging, folders.records], {
    cwd: folders.root,
    env: edition(folders),
    fault: 'the search index could not be written',
    onOutput: (piece) => tell(piece.trim().split('\n').at(-1)!),
  });
  return { note: output.trim().split('\n').at(-1) };
}

/** Says which pages may be framed, and holds the whole. */
function joinSite(folders: SiteFolders, links: PageLinks[], files: readonly string[]): StepDone {
  const table = join(folders.staging, '_headers');
  const rules = readFileSync(table, 'utf8') + framingRules(new Set(files));
  writeFileSync(table, headersUnder(rules, subPathIn(folders)));
  return requireComplete(folders, links, files);
}

async function putInPlace(
  folders: SiteFolders,
  fingerprint: string,
  files: number,
): Promise<StepDone> {
  markSite(folders.staging, files);
  swapFolder(folders);
  recordInputs(folders, fingerprint);
  return { note: folders.out };
}
