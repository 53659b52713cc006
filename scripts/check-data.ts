import { siteAtHand } from './build/last-site.ts';
import { editionProblems } from './check-data/edition-problems.ts';
import { lookOnce } from './check-data/found-sound.ts';
import { stillInvented } from './check-data/still-invented.ts';
import { endHalfImport } from './import/put-in-place.ts';
import type { Edition } from '../src/tables/edition.ts';
import { editionFolders, settingsOf, type Folders } from '../src/tables/folders.ts';
import {
  digestOfTables,
  keepEdition,
  keptTablesFile,
  tablesAreKept,
} from '../src/tables/kept-edition.ts';
import { withSettings } from './steps/with-settings.ts';
import { wordsAfter } from './steps/words-after.ts';
import { describeProblems, problemsForPrograms, type Problem } from '../src/tables/problem.ts';

function readArguments(): Folders & { json: boolean } {
  const folders = editionFolders(process.env);
  return wordsAfter({
    usage: 'npm run check:data -- [--data DIR] [--content DIR] [--json]',
    options: {
      data: { type: 'string', default: folders.data },
      content: { type: 'string', default: folders.content },
      json: { type: 'boolean', default: false },
    },
  }).values;
}

/** `1 table`, `1,204 rows`. */
function count(number: number, thing: string): string {
  return `${number.toLocaleString('en-GB')} ${thing}${number === 1 ? '' : 's'}`;
}

function describeEdition({ observations, ...tables }: Edition): string {
  const others = Object.values(tables).flatMap((rows) => (rows.length > 0 ? [rows.length] : []));
  const figures = [...observations.values()].map((rows) => rows.length);
  const total = (lengths: readonly number[]): number => lengths.reduce((sum, n) => sum + n, 0);
  const all = [...others, ...figures];
  return `${count(all.length, 'table')} with ${count(total(all), 'row')}, ${total(figures).toLocaleString('en-GB')} of them observations of ${count(figures.length, 'indicator')}`;
}

/** The next command for the edition that was checked, also where the words after this one named it. */
const next = (command: string): string =>
  withSettings(command, settingsOf({ data, content }, process.env));

function report(edition: Edition | null, problems: readonly Problem[]): void {
  if (edition !== null && problems.length === 0) {
    console.log(`No problems in ${describeEdition(edition)}: ${data} and ${content}.`);
    for (const line of stillInvented({ data, content })) console.log(line);
    console.log(`Next: ${next('npm run build')}`);
    return;
  }
  for (const line of describeProblems(problems)) console.error(line);
  const files = new Set(problems.map(({ file }) => file)).size;
  console.error(
    `\n${count(problems.length, 'problem')} in ${count(files, 'file')}. Next: correct the first one above, then run ${next('npm run check:data')} again.`,
  );
}

await siteAtHand();
const { data, content, json } = readArguments();
const ended = endHalfImport(data);
if (ended !== null) console.error(ended);
const keptIn = keptTablesFile(process.env);
// Taken before anything is read: tables that change meanwhile are read again by the next step.
const madeFrom = keptIn === undefined ? '' : digestOfTables(data);
/** Keeps tables for the next steps, which begin while all is looked into. */
const whenRead = (read: Edition): void => {
  if (keptIn === undefined) return;
  keepEdition(keptIn, read, madeFrom);
  console.log(tablesAreKept);
};
const sound = keptIn === undefined ? undefined : lookOnce(data);
const { edition, problems } = editionProblems(
  { data, content },
  { isBuilding: keptIn !== undefined, whenRead, ...sound },
);
sound?.close();
if (json) console.log(JSON.stringify(problemsForPrograms(problems), null, 2));
else report(edition, problems);
process.exitCode = problems.length === 0 ? 0 : 1;
