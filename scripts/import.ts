import { existsSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { siteAtHand } from './build/last-site.ts';
import { openDataFolder, type DataFolder } from './import/data-folder.ts';
import type { ImportOptions } from './import/importer.ts';
import { importers, loadImporters } from './import/importers.ts';
import { downloadsIn, fatesOf, mergedFates, type FileFate } from './import/files-of-folder.ts';
import { printFiles, printSummary } from './import/print-summary.ts';
import { printProblems } from './import/problems.ts';
import { withSettings } from './steps/with-settings.ts';
import { endHalfImport, putInPlace } from './import/put-in-place.ts';
import { whyNoRelease } from './import/release-checks.ts';
import { folderFor, hasFiles, runImport, type ImportOutcome } from './import/run-import.ts';
import { unknownSettings } from './steps/words-after.ts';

async function usage(): Promise<string> {
  const lines = (await loadImporters()).map(
    ({ publisher, reads }) => `  ${publisher}\n      ${reads}`,
  );
  return [
    'Usage: npm run import -- <publisher> --from DIR [--data DIR] [--replace] [--released 2026-11-05]',
    '       npm run import -- all --from DIR',
    '',
    'DIR after --from is the folder of that publisher’s downloads; for all, the folder of all of them,',
    'together or in a folder each. --data is the folder of tables (data). --replace lets go what the',
    'files do not hold. --released is the day or month of the release, for sources.csv.',
    'Publishers:',
    ...lines,
  ].join('\n');
}

async function fail(problem: string): Promise<never> {
  console.error(`${problem}\n\n${await usage()}`);
  process.exit(1);
}

/** The tables of the project, or those of the edition that the environment names. */
const usualData = (): string =>
  process.env['SYSTEM_PROFILES_DATA'] || join(import.meta.dirname, '..', 'data');

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      data: { type: 'string', default: usualData() },
      replace: { type: 'boolean', default: false },
      released: { type: 'string' },
    },
  });
}

/** Reads the words after `npm run import --`, or says what is wrong with them. */
async function readCommand() {
  const setting = unknownSettings(process.env);
  if (setting !== null) return fail(setting);
  let given: ReturnType<typeof readArguments>;
  try {
    given = readArguments();
  } catch (error) {
    return fail((error as Error).message);
  }
  const { from, data, replace, released } = given.values;
  const [publisher, ...others] = given.positionals;
  if (others.length > 0) return fail(`One publisher at a time, or all: ${given.positionals}.`);
  if (!publisher) return fail('Which publisher?');
  if (publisher !== 'all' && !Object.hasOwn(importers, publisher)) {
    return fail(`No importer is called “${publisher}”.`);
  }
  if (!from) return fail('Say where the downloads are: --from DIR.');
  if (!existsSync(from) || !statSync(from).isDirectory()) return fail(`No folder at ${from}.`);
  const noRelease = released === undefined ? null : whyNoRelease(released, Date.now());
  if (noRelease !== null) return fail(noRelease);
  return { publisher, from, data, options: { replace, released: released ?? null } };
}

interface Command {
  from: string;
  data: DataFolder;
  options: ImportOptions;
}

/** What becomes of the files of one importer's folder, by their paths below the folder of all. */
const fatesBelow = (from: string, folder: string, publisher: string): FileFate[] =>
  fatesOf(downloadsIn(folder), publisher).map((fate) => ({
    ...fate,
    file: relative(from, join(folder, fate.file)),
  }));

/** Imports every publisher that has a file in the folder, telling each as it ends. */
async function importAll({ from, data, options }: Command): Promise<ImportOutcome[]> {
  const all = await loadImporters();
  const outcomes: ImportOutcome[] = [];
  const fates: FileFate[][] = [];
  for (const [place, importer] of all.entries()) {
    const folder = folderFor(from, importer);
    fates.push(fatesBelow(from, folder, importer.publisher));
    const step = `[${place + 1}/${all.length}] ${importer.publisher}`;
    if (!hasFiles(folder, importer)) {
      console.log(`${step}: no file of its own here`);
      continue;
    }
    const start = performance.now();
    const outcome = await runImport(importer, folder, data, options);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(
      `${step}: ${outcome.problems.length > 0 ? 'has problems' : 'settled'}, ${seconds} s`,
    );
    outcomes.push({ ...outcome, files: [] });
  }
  for (const line of printFiles(mergedFates(fates))) console.log(line);
  return outcomes;
}

async function importOne(publisher: string, command: Command): Promise<ImportOutcome[]> {
  const { importer } = await importers[publisher]!();
  return [await runImport(importer, command.from, command.data, command.options)];
}

/** Nothing is written unless all of it is sound; then all of it is, or none. */
async function main(): Promise<void> {
  const { publisher, from, data: path, options } = await readCommand();
  const ended = endHalfImport(path);
  if (ended) console.log(ended);
  const command = { from, data: openDataFolder(path), options };
  const outcomes =
    publisher === 'all' ? await importAll(command) : await importOne(publisher, command);
  const problems = outcomes.flatMap((outcome) => outcome.problems);
  for (const outcome of outcomes) console.log(printSummary(outcome, problems.length > 0));
  if (problems.length > 0 || outcomes.length === 0) {
    for (const line of printProblems(problems)) console.error(line);
    const none = outcomes.length === 0 ? 'No publisher has a file there. ' : '';
    console.error(`${none}Nothing was written: ${path} is as it was.`);
    process.exitCode = 1;
    return;
  }
  const written = command.data.settled().size;
  putInPlace(command.data);
  const tables = written === 1 ? '1 file' : `${written} files`;
  console.log(
    written === 0
      ? 'No change: nothing was written.'
      : `Written: ${tables}. Next: ${withSettings('npm run check:data')}`,
  );
}

await siteAtHand();
await main();
