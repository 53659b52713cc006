import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { siteFolders } from './build/folders.ts';
import { mendLastSite } from './build/last-site.ts';
import { editionFolders } from '../src/tables/folders.ts';
import { nextOrder, storyText, wrongSlug } from './new-story/story-file.ts';
import { wordsAfter } from './steps/words-after.ts';

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

await mendLastSite(siteFolders(join(import.meta.dirname, '..'), process.env));

const usage = 'npm run new:story -- <slug>, such as: npm run new:story -- a-river-between';
const [slug] = wordsAfter({ usage, words: 1 }).positionals;
if (slug === undefined) stop(`Usage: ${usage}`);
const wrong = wrongSlug(slug);
if (wrong !== null) stop(wrong);

const folder = join(editionFolders(process.env).content, 'stories');
const path = join(folder, `${slug}.mdx`);
if (existsSync(path)) stop(`${path} exists already. Choose another name, or edit the file.`);

const written = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
  : [];
mkdirSync(dirname(path), { recursive: true });
const today = new Date().toISOString().slice(0, 10);
writeFileSync(path, storyText(nextOrder(written), today));
console.log(`Made ${path}`);
console.log(
  'Next: write it; npm run check:data names every gap, and every figure typed by hand. content/README.md has the components.',
);
