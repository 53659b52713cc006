import { mdxToMdast } from 'satteri';
import { ofLastTexts } from './last-texts.ts';
import { mdxSizeProblems } from './mdx-size.ts';

/** A part of an MDX file as the compiler of the build reads it; only what rules look at. */
export interface MdxNode {
  type: string;
  /** Name of an element. */
  name?: string | null;
  /** Text, or code. */
  value?: unknown;
  /** Where a link or picture leads. */
  url?: string;
  /** The words in place of a picture. */
  alt?: string | null;
  /** The level of a heading, from 1. */
  depth?: number;
  /** Whether the box of an item of a list is ticked; null: it has none. */
  checked?: boolean | null;
  /** By what a note or an address is named that stands elsewhere. */
  identifier?: string;
  attributes?: MdxAttribute[];
  children?: MdxNode[];
  position?: { start: { line: number } };
}

/** One attribute of an element; its value is text only where it was written as `name="text"`. */
export interface MdxAttribute {
  type: string;
  name?: string;
  value?: unknown;
}

/** The tree of a body of MDX, which is read and never run. Throws where it cannot be, or is beyond all measure. */
export const mdxTree = ofLastTexts((body): MdxNode => {
  const [tooMuch] = mdxSizeProblems('', { frontMatter: null, body, linesBefore: 0 });
  if (tooMuch) throw new Error(tooMuch.rule);
  return mdxToMdast(body) as MdxNode;
});

/** Every part of the tree, each before what is in it. */
export function* partsOf(node: MdxNode): Generator<MdxNode> {
  yield node;
  for (const child of node.children ?? []) yield* partsOf(child);
}
