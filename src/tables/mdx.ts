import { mdxToJs } from 'satteri';
import { ofLastTexts } from './last-texts.ts';
import type { Problem } from './problem.ts';

/** An MDX file cut in two: the YAML between its `---` lines (null: it has none) and the rest. */
export interface MdxParts {
  frontMatter: string | null;
  body: string;
  /** Lines of the file that stand before `body`. */
  linesBefore: number;
}

/** Cuts the front matter off an MDX file. */
export function splitMdx(text: string): MdxParts {
  const match = /^---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (!match || match.index !== 0) return { frontMatter: null, body: text, linesBefore: 0 };
  const body = text.slice(match[0].length);
  return { frontMatter: match[1]!, body, linesBefore: match[0].split('\n').length - 1 };
}

/** What the compiler of the build says of a body that it cannot compile; null where it can. */
const compilersFault = ofLastTexts((body): string | null => {
  try {
    mdxToJs(body);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
});

/** Compiles the body with the compiler the build uses; the problem, with its line, if it fails. */
export function mdxProblems(file: string, { body, linesBefore }: MdxParts): Problem[] {
  const message = compilersFault(body);
  if (message === null) return [];
  const place = /^(\d+):(\d+): ([\s\S]*)$/.exec(message);
  const line = place ? Number(place[1]) + linesBefore : null;
  const said = (place?.[3] ?? message).replace(/ \([a-z-]+:[a-z-]+\)$/, '');
  const where = place ? ` (at character ${place[2]} of the line)` : '';
  const fix = `${said}${where}.`;
  return [{ file, line, column: null, value: null, rule: 'The MDX cannot be read', fix }];
}
