import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireCommand } from '../steps/run-command.ts';
import type { Step, StepDone } from '../steps/run-steps.ts';
import type { SiteFolders } from './folders.ts';
import { shardText, type Shard } from './shards.ts';
import { writePagesByAstro } from './plain-pages.ts';
import { writtenBy } from './spare-folder.ts';
import { knownAstro } from './templates/compiled-site.ts';

/** What the steps of the pages are told by those around them. */
export interface PageSetting {
  /** The folders of the edition, as environment. */
  env: Record<string, string>;
  /** The name of the step before all others. */
  place: string;
  /** The check of what pages are made from: whether it passes, once it has ended, and at once where it does not. */
  check: { step: Step; passed: Promise<boolean>; failed: AbortSignal };
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
      needs: [check, 'templates'],
      run: (tell) => writePages(folders, setting, { templates, tell }),
    },
  ];
}

/** Of words with faults the check tells more than Astro: what Astro says of them is left. */
async function compileTemplates(
  { root }: SiteFolders,
  { env, check }: PageSetting,
): Promise<{ folder: string; note: string }> {
  const fault = 'Astro could not compile the templates';
  const options = { cwd: root, env, signal: check.failed, fault };
  try {
    const output = await requireCommand('node', [script('compile-templates.ts')], options);
    const [note = '', folder = ''] = linesOf(output).slice(-2);
    return { folder, note };
  } catch (cause) {
    if (await check.passed) throw cause;
    return { folder: '', note: 'left, since the check did not pass' };
  }
}

/**
 * For Node: the heap grows by half of what is alive before garbage is collected. Left to itself it grows to four
 * times that, since pages are made of much that is needed once.
 */
const leanHeap = '--heap-growing-percent=50';

async function writePages(
  folders: SiteFolders,
  { env, shard }: PageSetting,
  { templates, tell }: { templates: string; tell: Tell },
): Promise<StepDone> {
  const { root, staging, out } = folders;
  const asked = [templates, staging, out, writtenBy(folders, 'pages'), shardText(shard)];
  const output = await requireCommand('node', [leanHeap, script('write-pages.ts'), ...asked], {
    cwd: root,
    env,
    fault: 'the pages could not be written',
    onOutput: (piece) => tell(linesOf(piece).at(-1)!),
  });
  return { note: linesOf(output).at(-1) };
}
