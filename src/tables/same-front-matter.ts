import { join } from 'node:path';
import { splitMdx } from './mdx.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-file.ts';

/** What one page of a folder has alone: its title, and what parts of other pages lead to it for. */
const own = ['title', 'explains'] as const;

/** Pages of one folder that nobody could tell apart in its list, or to both of which one part of a page would lead. */
export function sameFrontMatter(content: string, files: readonly string[]): Problem[] {
  const found = files.flatMap((file) => {
    const read = readText(join(content, file));
    const lines = 'problem' in read ? [] : (splitMdx(read.text).frontMatter ?? '').split('\n');
    return own.flatMap((key) => {
      const at = lines.findIndex((line) => line.startsWith(`${key}: `));
      return at < 0
        ? []
        : [{ file, key, line: at + 2, value: lines[at]!.slice(key.length + 2).trim() }];
    });
  });
  const alike = Map.groupBy(
    found,
    ({ file, key, value }) => `${file.split('/')[0]} ${key} ${value.toLowerCase()}`,
  );
  return [...alike.values()].flatMap(([first, ...others]) =>
    others.map(({ file, key, line, value }) => ({
      file: join(content, file),
      line,
      column: key,
      value,
      rule: 'is what another page has',
      fix: `${first!.file} has it too. Give each its own.`,
    })),
  );
}
