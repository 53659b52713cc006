import type { MdxParts } from './mdx.ts';
import type { Problem } from './problem.ts';

/** What writers leave where words are still to come. */
const placeholder =
  /\b(?:TODO|TBC|TBD|FIXME|XXX+|[Ll]orem ipsum)\b|\[(?:name|date|insert [^\]]*|link)\](?!\()/;

/** Words that stand in the place of others still to come: nobody would want them read. Notes to oneself may hold them. */
export function placeholderProblems(file: string, { frontMatter, body }: MdxParts): Problem[] {
  const text = `---\n${frontMatter ?? ''}\n---\n${body}`.replaceAll(
    /\{\/\*[\s\S]*?\*\/\}/g,
    (note) => note.replaceAll(/[^\n]/g, ' '),
  );
  return text.split('\n').flatMap((words, i): Problem[] => {
    const found = placeholder.exec(words)?.[0];
    if (found === undefined) return [];
    const rule = 'stands where words are still to come';
    const fix = 'Write them, or put it into a note: {/* … */}.';
    return [{ file, line: i + 1, column: null, value: found, rule, fix }];
  });
}
