import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** An edition may do without these folders of words. */
const optional: readonly string[] = ['methods', 'stories'];

/** Whether the build takes a file of this name for a page of prose: `words-like-this.mdx`. */
export const isProseName = (name: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*\.mdx$/.test(name);

/**
 * What would make Astro leave out words of a folder of `content` without a fault: it only warns of a
 * folder that is missing, and says nothing of a file whose name it does not match. One sentence each.
 */
export function proseFolderProblems(content: string, folder: string): string[] {
  const path = join(content, folder);
  if (!existsSync(path)) {
    if (optional.includes(folder)) return [];
    return [
      `content/${folder} is missing from ${content}: make it, or set SYSTEM_PROFILES_CONTENT`,
    ];
  }
  return readdirSync(path)
    .filter((name) => !isProseName(name))
    .map(
      (name) =>
        `content/${folder}/${name} would be left out: name it in lower case, as words-like-this.mdx`,
    );
}
