import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { proseFolderProblems } from './prose-folder.ts';
import { readStories } from './read-stories.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'words-'));
  mkdirSync(join(content, 'methods'));
  writeFileSync(join(content, 'methods', 'gaps.mdx'), 'Words.');
  writeFileSync(join(content, 'methods', 'Ranks.mdx'), 'Words.');
});
afterEach(() => rmSync(content, { recursive: true }));

it('a file whose name would be passed over in silence is named', () => {
  expect(proseFolderProblems(content, 'methods')).toEqual([
    'content/methods/Ranks.mdx would be left out: name it in lower case, as words-like-this.mdx',
  ]);
});

it('a folder that is missing is named, unless an edition may do without it', () => {
  expect(proseFolderProblems(content, 'pages')).toEqual([
    `content/pages is missing from ${content}: make it, or set SYSTEM_PROFILES_CONTENT`,
  ]);
  expect(proseFolderProblems(content, 'stories')).toEqual([]);
});

it('stories are read in order of name, and those that are not text are left to the check of words', () => {
  expect(readStories(content)).toEqual([]);
  const folder = join(content, 'stories');
  mkdirSync(folder);
  writeFileSync(join(folder, 'b.mdx'), 'Second.');
  writeFileSync(join(folder, 'a.mdx'), 'First.');
  writeFileSync(join(folder, 'c.mdx'), Buffer.from([0xff, 0xfe]));
  writeFileSync(join(folder, 'note.txt'), 'Not a story.');
  expect(readStories(content)).toEqual([
    { file: join(folder, 'a.mdx'), text: 'First.' },
    { file: join(folder, 'b.mdx'), text: 'Second.' },
  ]);
});
