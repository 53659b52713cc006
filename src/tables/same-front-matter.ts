import { join } from 'node:path';
import { z } from 'zod';
import { splitMdx } from './mdx.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-file.ts';
import { readYaml } from './yaml.ts';

/** What one page of a folder has alone: its title, and what parts of other pages lead to it for. */
const own = ['title', 'explains'] as const;

/** Those alone: what else is in the first lines, and whether it may be, is told of each page by itself. */
const firstLines = z.looseObject({
  title: z.string().optional(),
  explains: z.string().optional(),
});

/** Pages of one folder that nobody could tell apart in its list, or to both of which one part of a page would lead. */
export function sameFrontMatter(content: string, files: readonly string[]): Problem[] {
  const found = files.flatMap((file) => {
    const read = readText(join(content, file));
    const text = 'problem' in read ? '' : (splitMdx(read.text).frontMatter ?? '');
    const { value: first } = readYaml(file, text, firstLines, []);
    return own.flatMap((key) => {
      const value = first?.[key];
      if (value === undefined) return [];
      const at = text.split('\n').findIndex((line) => line.startsWith(key));
      return [{ file, key, line: at < 0 ? null : at + 2, value }];
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
