import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from './read-file.ts';

/** One story as written: where its file is, and the whole text of it. */
export interface StoryFile {
  file: string;
  text: string;
}

/**
 * The stories of a content folder in order of file name; none where an edition has none.
 * A file that is not text is left out: `checkProse` names it.
 */
export function readStories(content: string): StoryFile[] {
  const folder = join(content, 'stories');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .flatMap((name) => {
      const file = join(folder, name);
      const read = readText(file);
      return 'problem' in read ? [] : [{ file, text: read.text }];
    });
}
