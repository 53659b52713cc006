import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { splitMdx } from '../../src/tables/mdx.ts';

/** The one-sentence summary of each indicator from its page in the content folder, by id. */
export function indicatorSummaries(content: string, ids: Iterable<string>): Map<string, string> {
  return new Map(
    [...ids].flatMap((id) => {
      const file = join(content, 'indicators', `${id}.mdx`);
      if (!existsSync(file)) return [];
      const { frontMatter } = splitMdx(readFileSync(file, 'utf8'));
      const keys = parse(frontMatter ?? '') as { summary?: unknown } | null;
      return typeof keys?.summary === 'string' ? [[id, keys.summary] as const] : [];
    }),
  );
}
