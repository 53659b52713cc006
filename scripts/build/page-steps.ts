import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireCommand } from '../steps/run-command.ts';
import type { Step, StepDone } from '../steps/run-steps.ts';
import type { SiteFolders } from './folders.ts';
import { shardText, type Shard } from './shards.ts';
import { writePagesByAstro } from './plain-pages.ts';
import { writtenBy } from './spare-folder.ts';
import { knownAstro } from './templates/compiled-site.ts';
import { besideCheck, left, unlessUnsound, type ToldCheck } from './told-check.ts';

/** What the steps of the pages are told by those around them. */
export interface PageSetting {
  /** The folders of the edition, as environment. */
  env: Record<string, string>;
  /** The name of the step before all others. */
  place: string;
  check: ToldCheck;
  /** Which share of the site is made. */
  shard: Shard;
}

type Tell = (progress: string) => void;

const script = (name: string): string => join(import.meta.dirname, '..', name);

const linesOf = (output: string): string[] => output.trim().split('\n');

/** The version of Astro that is installed. */
function astroVersion({ root }: SiteFolders): string {
  const about = join(root, 'node_modules', 'astro', 'package.json');
  return (JSON.parse(readFileSync(about, 'utf8')) as { version: string }).version;
}

/** Whether Astro is to write the pages itself: where that is asked for, or it is of a version whose compiled templates are not known. */
export const writesByAstro = (folders: SiteFolders, isPlain: boolean): boolean =>
  isPlain || astroVersion(folders) !== knownAstro;

/**
 * From templates to pages: templates are compiled while the tables are checked, or found as they were compiled
 * before, and the pages written with them. Where `isByAstro`, Astro does both itself, and gives the same bytes.
 */
export function pageSteps(folders: SiteFolders, setting: PageSetting, isByAstro: boolean): Step[] {
  const { place } = setting;
  const check = setting.check.step.name;
  if (isByAstro) {
    const run = (tell: Tell): Promise<StepDone> => writePagesByAstro(folders, setting.env, tell);
    return [{ name: 'pages', alone: 'npx astro build', needs: [check], run }];
  }
  let templates = '';
  return [
    {
      name: 'templates',
      alone: 'npx astro build',
      needs: [place],
      run: async () => {
        const made = await compileTemplates(folders, setting);
        templates = made.folder;
        return { note: made.note };
      },
    },
    {
      name: 'pages',
      alone: 'npx astro build',
      needs: ['templates'],
      run: (tell) => writePages(folders, setting, { templates, tell }),
    },
  ];
}

async function compileTemplates(
  { root }: SiteFolders,
  { env, check }: PageSetting,
): Promise<{ folder: string; note: string }> {
  const fault = 'Astro could not compile the templates';
  const options = { cwd: root, env, signal: check.failed, fault };
  const output = await unlessUnsound(
    requireCommand('node', [script('compile-templates.ts')], options),
    check,
    left,
  );
  const [note = '', folder = ''] = linesOf(output).slice(-2);
  return { folder, note };
}

/**
 * For Node: the heap grows by half of what is alive before garbage is collected. Left to itself it grows to four
 * times that, since pages are made of much that is needed once.
 */
const leanHeap = '--heap-growing-percent=50';

/** Begun beside the check: it is told when the tables are kept, and that they are sound, before which it writes nothing. */
async function writePages(
  folders: SiteFolders,
  { env, shard, check }: PageSetting,
  { templates, tell }: { templates: string; tell: Tell },
): Promise<StepDone> {
  if (templates === '') return { note: left };
  const { root, staging, out } = folders;
  const asked = [templates, staging, out, writtenBy(folders, 'pages'), shardText(shard), 'wait'];
  const writing = requireCommand('node', [leanHeap, script('write-pages.ts'), ...asked], {
    cwd: root,
    env,
    ...besideCheck(check),
    fault: 'the pages could not be written',
    onOutput: (piece) => tell(linesOf(piece).at(-1)!),
  });
  return { note: linesOf(await unlessUnsound(writing, check, left)).at(-1) };
}
