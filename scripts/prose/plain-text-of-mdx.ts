/** In this order: each takes one kind of mark-up away and leaves the words a reader sees. */
const removals: readonly (readonly [RegExp, string])[] = [
  [/^---\n[\s\S]*?\n---\n/, ''],
  [/\{\/\*[\s\S]*?\*\/\}/g, ''],
  [/```[\s\S]*?```/g, ''],
  [/^(?:import|export)\s.*$/gm, ''],
  [/<details>[\s\S]*?<\/details>/g, ''],
  [/^#{1,6}\s.*$/gm, ''],
  [/^\|.*\|$/gm, ''],
  [/<[^>]+>/g, ''],
  [/!?\[([^\]]*)\]\([^)]*\)/g, '$1'],
  [/^[ \t]*(?:[-*]|\d+\.)[ \t]+/gm, ''],
  [/\*+|`|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, ''],
];

/** An item of a list, or the words before one, may lack a full stop; each is read on its own. */
const endedLine = (line: string): string => (/[.!?][”’")]*$/.test(line) ? line : `${line}.`);

/**
 * The running words of an MDX file as a reader meets them, one paragraph or item of a list a line.
 * Left out: front matter, headings, tables, code, components, and what is folded away in `<details>`
 * (the careful version, one step down).
 */
export function plainTextOfMdx(mdx: string): string {
  const bare = removals.reduce(
    (text, [pattern, replacement]) => text.replace(pattern, replacement),
    mdx.replace(/\r\n/g, '\n').replace(/^[ \t]*(?:[-*]|\d+\.)[ \t]+/gm, '\n$&'),
  );
  return bare
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .map(endedLine)
    .join('\n');
}
