import { join } from 'node:path';
import { splitMdx } from './mdx.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-file.ts';

/** Shorter texts may well be the same: a line that only calls a part. */
const shortest = 100;

/** The words of a file below its first lines, spaces and line ends made alike. */
function wordsOf(content: string, file: string): string {
  const read = readText(join(content, file));
  return 'problem' in read ? '' : splitMdx(read.text).body.replaceAll(/\s+/g, ' ').trim();
}

/** Pages of one folder with the same words: one was saved over the other, or made from it and never written. */
export function sameWordsProblems(content: string, files: readonly string[]): Problem[] {
  const alike = Map.groupBy(files, (file) => `${file.split('/')[0]} ${wordsOf(content, file)}`);
  return [...alike].flatMap(([words, [first, ...others]]) =>
    words.length < shortest
      ? []
      : others.map((file) => ({
          file: join(content, file),
          line: null,
          column: null,
          value: null,
          rule: 'The page has the words of another',
          fix: `They are those of ${first}. Write its own, or delete it.`,
        })),
  );
}
