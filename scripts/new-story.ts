import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { siteAtHand } from './build/last-site.ts';
import { editionFolders } from '../src/tables/folders.ts';
import { nextOrder, storyText, wrongSlug } from './new-story/story-file.ts';
import { withSettings } from './steps/with-settings.ts';
import { failWith, wordsAfter } from './steps/words-after.ts';

await siteAtHand();

const usage = 'npm run new:story -- <slug>, such as: npm run new:story -- a-river-between';
const [slug] = wordsAfter({ usage, words: 1 }).positionals;
if (slug === undefined) failWith(`Usage: ${usage}`);
const wrong = wrongSlug(slug);
if (wrong !== null) failWith(wrong);

const folder = join(editionFolders(process.env).content, 'stories');
const path = join(folder, `${slug}.mdx`);
if (existsSync(path)) failWith(`${path} exists already. Choose another name, or edit the file.`);

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
  `Next: write it; ${withSettings('npm run check:data')} names every gap, and every figure typed by hand. content/README.md has the components.`,
);
