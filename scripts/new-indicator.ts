import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { siteAtHand } from './build/last-site.ts';
import { editionFolders } from '../src/tables/folders.ts';
import { newIndicatorFiles, wrongId } from './new-indicator/indicator-files.ts';
import { withSettings } from './steps/with-settings.ts';
import { failWith, wordsAfter } from './steps/words-after.ts';

await siteAtHand();

const usage = 'npm run new:indicator -- <id>, such as: npm run new:indicator -- walking-to-school';
const [id] = wordsAfter({ usage, words: 1 }).positionals;
if (id === undefined) failWith(`Usage: ${usage}`);

const folders = editionFolders(process.env);
const table = join(folders.data, 'indicators.csv');
if (!existsSync(table)) failWith(`${table} is missing. Start from a folder of tables that has it.`);

const text = readFileSync(table, 'utf8');
const wrong = wrongId(id, text);
if (wrong !== null) failWith(wrong);

const files = newIndicatorFiles(id, text).map((file) => ({
  path: join(folders[file.in], file.path),
  text: file.text,
}));
const inTheWay = files.find(({ path }) => path !== table && existsSync(path));
if (inTheWay) failWith(`${inTheWay.path} exists already. Choose another id, or delete the file.`);

for (const file of files) {
  mkdirSync(dirname(file.path), { recursive: true });
  writeFileSync(file.path, file.text);
  console.log(`${file.path === table ? 'Added a row to' : 'Made'} ${file.path}`);
}
console.log(
  `Next: fill them in; ${withSettings('npm run check:data')} names every gap. data/README.md has the columns.`,
);
