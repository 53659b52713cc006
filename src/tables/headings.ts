import type { MdxParts } from './mdx.ts';
import type { Problem } from './problem.ts';

/** Tells headings with nothing under them: a page begun and not finished. */
export function emptyHeadings(file: string, { body, linesBefore }: MdxParts): Problem[] {
  const lines = withoutFences(body.split('\n'));
  return lines.flatMap((line, i) => {
    const level = levelOf(line);
    if (level === 0) return [];
    const next = lines.slice(i + 1).find((other) => other.trim() !== '');
    const nextLevel = next === undefined ? 1 : levelOf(next);
    if (nextLevel === 0 || nextLevel > level) return [];
    const place = { file, line: linesBefore + i + 1, column: null };
    const fix = 'Write its part, or take the heading out.';
    return [{ ...place, value: line.trim(), rule: 'is a heading with nothing under it', fix }];
  });
}

/** 1 to 6 for a heading, 0 for any other line. */
const levelOf = (line: string): number => /^(#{1,6})\s/.exec(line)?.[1]!.length ?? 0;

/** Lines inside a code fence cannot be headings; they become plain text. */
function withoutFences(lines: readonly string[]): string[] {
  let inside = false;
  return lines.map((line) => {
    const fence = /^\s*```/.test(line);
    if (fence) inside = !inside;
    return inside || fence ? 'code' : line;
  });
}
