import { join } from 'node:path';
import { editionFolders } from '../src/tables/folders.ts';
import { beginTemplates, findTemplates, keepTemplates } from './build/templates/kept-templates.ts';
import { templatesKey } from './build/templates/templates-key.ts';
import { lastLines, runCommand } from './steps/run-command.ts';

/**
 * Has Astro compile the templates of the edition, or finds them as they were compiled before from the same code
 * and words, and prints what it did, then their folder: `site/` holds what pages load, `maker/` makes the pages.
 */
const root = join(import.meta.dirname, '..');
const key = await templatesKey(root, editionFolders(process.env));
const kept = findTemplates(root, key);

async function compile(): Promise<string> {
  const begun = beginTemplates(root, key);
  const { code, output } = await runCommand('astro', ['build', '--outDir', join(begun, 'site')], {
    cwd: root,
    env: { SYSTEM_PROFILES_TEMPLATES: join(begun, 'maker') },
  });
  if (code === 0) return keepTemplates(root, key);
  console.error(lastLines(output));
  process.exit(1);
}

console.log(kept === null ? 'compiled' : 'as they were compiled before');
console.log(kept ?? (await compile()));
