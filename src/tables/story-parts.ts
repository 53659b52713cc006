import { mdxToMdast } from 'satteri';
import type { MdxParts } from './mdx.ts';

/** One component of a story, as it is called. */
export interface StoryElement {
  name: string;
  line: number;
  /** Whether it is a part of its own; otherwise it stands among the words of a paragraph. */
  isAlone: boolean;
  /** Attributes written as plain text, by name. */
  attributes: Record<string, string>;
  /** Names of attributes that are not plain text: `{…}`, a spread, or a name without a value. */
  odd: string[];
}

/** Words that a reader sees, with the line of the file they begin on. */
export interface StoryText {
  text: string;
  line: number;
}

/** What a story is made of, as far as figures can hide in it. */
export interface StoryParts {
  elements: StoryElement[];
  texts: StoryText[];
  /** Lines with an expression, an import or an export: places where a check cannot follow. */
  code: number[];
}

interface Node {
  type: string;
  name?: string | null;
  value?: unknown;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number } };
}

const textTypes = new Set(['text', 'inlineCode', 'code']);
const codeTypes = new Set(['mdxTextExpression', 'mdxFlowExpression', 'mdxjsEsm']);

/** A component begins with a capital; `<details>` and its like are plain markup. */
const isComponent = (name: string): boolean => /^[A-Z]/.test(name);

/** Takes a story apart; null where its MDX cannot be read, which `mdxProblems` tells. */
export function storyParts({ body, linesBefore }: MdxParts): StoryParts | null {
  const parts: StoryParts = { elements: [], texts: [], code: [] };
  try {
    walk(mdxToMdast(body) as Node, linesBefore, parts);
  } catch {
    return null;
  }
  return parts;
}

function walk(node: Node, linesBefore: number, parts: StoryParts): void {
  const line = linesBefore + (node.position?.start.line ?? 1);
  if (textTypes.has(node.type)) parts.texts.push({ text: String(node.value), line });
  if (codeTypes.has(node.type) && !isComment(node.value)) parts.code.push(line);
  if (node.name && isComponent(node.name)) parts.elements.push(elementOf(node, line));
  for (const child of node.children ?? []) walk(child, linesBefore, parts);
}

const isComment = (value: unknown): boolean => /^\s*\/\*[\s\S]*\*\/\s*$/.test(String(value));

function elementOf({ type, name, attributes = [] }: Node, line: number): StoryElement {
  const plain = attributes.filter((each) => each.name && typeof each.value === 'string');
  const odd = attributes.filter((each) => !plain.includes(each));
  return {
    name: name ?? '',
    line,
    isAlone: type === 'mdxJsxFlowElement',
    attributes: Object.fromEntries(plain.map((each) => [each.name!, String(each.value)])),
    odd: odd.map((each) => each.name ?? '{…}'),
  };
}
