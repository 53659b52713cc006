import type { MdxParts } from './mdx.ts';
import { mdxTree, partsOf, type MdxNode } from './mdx-node.ts';

/** One component of a story, as it is called. */
export interface StoryElement {
  name: string;
  line: number;
  /** Whether it is a part of its own; otherwise it stands among the words of a paragraph. */
  isAlone: boolean;
  /** Attributes written as plain text, by name. */
  attributes: Record<string, string>;
  /** Whether all its attributes are plain text. */
  isPlain: boolean;
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
}

const textTypes = new Set(['text', 'inlineCode', 'code']);

/** A component begins with a capital; `<details>` and its like are plain markup. */
const isComponent = (name: string): boolean => /^[A-Z]/.test(name);

/** Takes a story apart; null where its MDX cannot be read, which `mdxProblems` tells. */
export function storyParts({ body, linesBefore }: MdxParts): StoryParts | null {
  const parts: StoryParts = { elements: [], texts: [] };
  try {
    for (const node of partsOf(mdxTree(body))) addPart(node, linesBefore, parts);
  } catch {
    return null;
  }
  return parts;
}

function addPart(node: MdxNode, linesBefore: number, parts: StoryParts): void {
  const line = linesBefore + (node.position?.start.line ?? 1);
  if (textTypes.has(node.type)) parts.texts.push({ text: String(node.value), line });
  if (node.name && isComponent(node.name)) parts.elements.push(elementOf(node, line));
}

function elementOf({ type, name, attributes = [] }: MdxNode, line: number): StoryElement {
  const plain = attributes.filter((each) => each.name && typeof each.value === 'string');
  return {
    name: name ?? '',
    line,
    isAlone: type === 'mdxJsxFlowElement',
    attributes: Object.fromEntries(plain.map((each) => [each.name!, String(each.value)])),
    isPlain: plain.length === attributes.length,
  };
}
