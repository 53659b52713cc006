import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../site-checks/list-files.ts';
import { requireCommand } from '../steps/run-command.ts';
import type { Step, StepDone } from '../steps/run-steps.ts';
import type { SiteFolders } from './folders.ts';
import { framingRules, headersUnder } from './framing-headers.ts';
import { inputsFingerprint, recordInputs } from './inputs.ts';
import { siteLock } from './last-site.ts';
import { mergeFolder } from './merge-folder.ts';
import { requireComplete } from './require-complete.ts';
import { markSite } from './site-mark.ts';
import { subPathIn } from './sub-path.ts';
import { swapFolder } from './swap-folder.ts';

/** The step before all others: see `build-site.ts`. */
export const placeOfSite = 'a place for the site';

/**
 * The steps from tables to site, in order; each builds on those it needs. Files that are no pages are
 * written beside the pages, on the second core.
 */
export function buildSteps(folders: SiteFolders): Step[] {
  let fingerprint = '';
  const alone = 'npm run build';
  const check = (): Promise<StepDone> => {
    // Taken before anything is read: a file changed while the site is made leaves the site stale.
    fingerprint = inputsFingerprint(folders);
    return checkEdition(folders);
  };
  return [
    { name: 'tables and words', alone: 'npm run check:data', needs: [placeOfSite], run: check },
    {
      name: 'pages',
      alone: 'npx astro build',
      needs: ['tables and words'],
      run: (tell) => writePages(folders, tell),
    },
    { name: 'files', alone, needs: ['tables and words'], run: () => writeFiles(folders) },
    {
      name: 'search index',
      alone,
      needs: ['pages', 'files'],
      run: (tell) => writeSearchIndex(folders, tell),
    },
    {
      name: 'nothing missing',
      alone,
      needs: ['search index'],
      run: () => joinSite(folders),
    },
    {
      name: 'new site in place',
      alone,
      needs: ['nothing missing'],
      run: () => putInPlace(folders, fingerprint),
    },
  ];
}

/** The folders of the edition, as the tools that read it want to be told, and whom they work for. */
const edition = (folders: SiteFolders): Record<string, string> => ({
  SYSTEM_PROFILES_DATA: folders.data,
  SYSTEM_PROFILES_CONTENT: folders.content,
  SYSTEM_PROFILES_LOCK: siteLock(folders),
  SYSTEM_PROFILES_TABLES: folders.tables,
});

async function checkEdition(folders: SiteFolders): Promise<StepDone> {
  const output = await requireCommand('node', [join(import.meta.dirname, '..', 'check-data.ts')], {
    cwd: folders.root,
    env: edition(folders),
    fault: 'the tables or words have faults',
  });
  return { note: output.trim().split('\n')[0] };
}

type Tell = (progress: string) => void;

/** Astro prints a line such as `├─ /areas/index.html (+5ms)` for each file it has written. */
function countFiles(tell: Tell): (piece: string) => void {
  let files = 0;
  return (piece) => {
    files += piece.match(/[├└]─ /g)?.length ?? 0;
    if (files > 0) tell(files === 1 ? '1 file written' : `${files} files written`);
  };
}

async function writePages(folders: SiteFolders, tell: Tell): Promise<StepDone> {
  // Astro moves files by a rename from the project to where they go, which stays on one disk.
  const isOnOneDisk = statSync(folders.root).dev === statSync(folders.work).dev;
  const made = isOnOneDisk ? folders.staging : folders.pages;
  const output = await requireCommand('astro', ['build', '--outDir', made], {
    cwd: folders.root,
    env: edition(folders),
    fault: 'Astro could not write the pages',
    onOutput: countFiles(tell),
  });
  if (!isOnOneDisk) {
    cpSync(made, folders.staging, { recursive: true });
    rmSync(made, { recursive: true });
  }
  return { note: /\d+ page\(s\) built/.exec(output)?.[0]?.replace('(s)', 's') };
}

async function writeFiles(folders: SiteFolders): Promise<StepDone> {
  const script = join(import.meta.dirname, '..', 'write-files.ts');
  const output = await requireCommand('node', [script, folders.files, folders.records], {
    cwd: folders.root,
    env: edition(folders),
    fault: 'the files could not be written',
  });
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

/** Puts the files beside the pages, says which of them may be framed, and holds the whole. */
async function joinSite(folders: SiteFolders): Promise<StepDone> {
  mergeFolder(folders.files, folders.staging);
  const table = join(folders.staging, '_headers');
  const rules = readFileSync(table, 'utf8') + framingRules(new Set(listFiles(folders.staging)));
  writeFileSync(table, headersUnder(rules, subPathIn(folders)));
  return requireComplete(folders);
}

async function putInPlace(folders: SiteFolders, fingerprint: string): Promise<StepDone> {
  markSite(folders.staging);
  swapFolder(folders);
  recordInputs(folders, fingerprint);
  return { note: folders.out };
}
