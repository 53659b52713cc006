import { join } from 'node:path';
import { buildSite } from '../build/build-site.ts';
import { buildSteps } from '../build/build-steps.ts';
import { siteFolders } from '../build/folders.ts';
import { requireCommand } from '../steps/run-command.ts';
import type { Step } from '../steps/run-steps.ts';

/**
 * The build without the files that are made to be taken away, for the bench: charts, embeds, workbooks, archives,
 * references, pictures for sharing, feeds, redirects. Pages are as always, so that some of their links lead nowhere.
 */
const folders = siteFolders(join(import.meta.dirname, '..', '..'), process.env);

const writeFiles = async (): Promise<object> => {
  const script = join(import.meta.dirname, 'write-without.ts');
  await requireCommand('node', [script, folders.files, folders.records], {
    cwd: folders.root,
    env: {
      SYSTEM_PROFILES_DATA: folders.data,
      SYSTEM_PROFILES_CONTENT: folders.content,
      SYSTEM_PROFILES_TABLES: folders.tables,
    },
    fault: 'the files could not be written',
  });
  return {};
};

/** A step that does all it does, and is content with what it finds missing. */
const forgiving = (step: Step): Step => ({
  ...step,
  run: (tell) => step.run(tell).catch(() => ({})),
});

const steps = buildSteps(folders, false).map((step) => {
  if (step.name === 'files') return { ...step, run: writeFiles };
  return step.name === 'nothing missing' ? forgiving(step) : step;
});
const isBuilt = await buildSite(folders, (line) => console.log(line), steps);
if (!isBuilt) process.exitCode = 1;
