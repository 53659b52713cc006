import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { siteFolders } from './build/folders.ts';
import { mendLastSite } from './build/last-site.ts';
import { editionFolders } from '../src/tables/folders.ts';
import { newIndicatorFiles, wrongId } from './new-indicator/indicator-files.ts';
import { wordsAfter } from './steps/words-after.ts';

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

await mendLastSite(siteFolders(join(import.meta.dirname, '..'), process.env));

const usage = 'npm run new:indicator -- <id>, such as: npm run new:indicator -- walking-to-school';
const [id] = wordsAfter({ usage, words: 1 }).positionals;
if (id === undefined) stop(`Usage: ${usage}`);

const folders = editionFolders(process.env);
const table = join(folders.data, 'indicators.csv');
if (!existsSync(table)) stop(`${table} is missing. Start from a folder of tables that has it.`);

const text = readFileSync(table, 'utf8');
const wrong = wrongId(id, text);
if (wrong !== null) stop(wrong);

const files = newIndicatorFiles(id, text).map((file) => ({
  path: join(folders[file.in], file.path),
  text: file.text,
}));
const inTheWay = files.find(({ path }) => path !== table && existsSync(path));
if (inTheWay) stop(`${inTheWay.path} exists already. Choose another id, or delete the file.`);

for (const file of files) {
  mkdirSync(dirname(file.path), { recursive: true });
  writeFileSync(file.path, file.text);
  console.log(`${file.path === table ? 'Added a row to' : 'Made'} ${file.path}`);
}
console.log(
  'Next: fill them in; npm run check:data names every gap. data/README.md has the columns.',
);
