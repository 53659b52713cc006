import type { MdxParts } from './mdx.ts';
import type { Problem } from './problem.ts';

/** No page that anybody reads comes near these; what does would keep the compiler busy for minutes. */
const mostLetters = 100_000;
const mostTags = 2_000;
const deepest = 60;

/** Tells a page of words that is too long, or too deep in quotations, lists and tags, to be compiled. */
export function mdxSizeProblems(file: string, { body, linesBefore }: MdxParts): Problem[] {
  const problem = (line: number | null, rule: string, fix: string): Problem[] => [
    { file, line, column: null, value: null, rule, fix },
  ];
  if (body.length > mostLetters) {
    const fix = `It has ${body.length.toLocaleString('en-GB')} letters: write at most ${mostLetters.toLocaleString('en-GB')}.`;
    return problem(null, 'The page is longer than anybody reads', fix);
  }
  if (body.split('<').length - 1 > mostTags) {
    return problem(null, 'The page has too many tags', 'Write it in Markdown.');
  }
  const deep = body.split('\n').findIndex((line) => depthOf(line) > deepest);
  if (deep < 0) return [];
  const fix = 'Write fewer quotations and lists inside one another.';
  return problem(linesBefore + deep + 1, 'The line stands too deep inside others', fix);
}

/** Marks and pairs of spaces before the first word of a line. */
function depthOf(line: string): number {
  const [start = ''] = /^[\s>*+-]*/.exec(line) ?? [];
  const marks = start.replaceAll(/\s/g, '').length;
  return marks + Math.floor((start.length - marks) / 2);
}
