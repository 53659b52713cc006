import { join } from 'node:path';
import { buildSite } from '../build/build-site.ts';
import { buildSteps, edition, filesArguments } from '../build/build-steps.ts';
import { siteFolders } from '../build/folders.ts';
import { requireCommand } from '../steps/run-command.ts';
import { StepFailure, type Step } from '../steps/run-steps.ts';

/**
 * The build without the files that are made to be taken away, for the bench: charts, embeds, workbooks, archives,
 * references, pictures for sharing, feeds, redirects. Pages are as always, so that some of their links lead nowhere.
 */
const folders = siteFolders(join(import.meta.dirname, '..', '..'), process.env);

const writeFiles = async (): Promise<object> => {
  const script = join(import.meta.dirname, 'write-without.ts');
  await requireCommand('node', [script, ...filesArguments(folders, false)], {
    cwd: folders.root,
    env: edition(folders),
    fault: 'the files could not be written',
  });
  return {};
};

/** A step that does all it does, and is content with what it finds missing. */
const forgiving = (step: Step): Step => ({
  ...step,
  run: (tell) =>
    step.run(tell).catch((fault: unknown) => {
      if (fault instanceof StepFailure) return {};
      throw fault;
    }),
});

const others: Readonly<Record<string, (step: Step) => Step>> = {
  // Not begun beside the check, which it would have to be told of.
  files: (step) => ({ ...step, needs: ['tables and words'], run: writeFiles }),
  'nothing missing': forgiving,
};
const steps = buildSteps(folders, false);
for (const name of Object.keys(others))
  if (!steps.some((step) => step.name === name))
    throw new Error(`The build has no step “${name}”: it would be measured against itself.`);
const isBuilt = await buildSite(
  folders,
  (line) => console.log(line),
  steps.map((step) => others[step.name]?.(step) ?? step),
);
if (!isBuilt) process.exitCode = 1;
