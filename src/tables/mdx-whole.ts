import type { MdxParts } from './mdx.ts';
import { mdxTree, partsOf, type MdxNode } from './mdx-node.ts';
import type { Problem } from './problem.ts';

type Found = Pick<Problem, 'value' | 'rule' | 'fix'>;

/**
 * Tells what was begun in a page of words and does not come to what was meant: marks of Markdown that stay on the
 * page as they are, parts of tags that stand alone, links without words, headings that leave a level out. The words
 * can be compiled all the same.
 */
export function mdxWholeProblems(file: string, { body, linesBefore }: MdxParts): Problem[] {
  const tree = mdxTree(body);
  const at = (node: MdxNode, found: Found): Problem => {
    const line = linesBefore + (node.position?.start.line ?? 1);
    return { file, line, column: null, ...found };
  };
  const parts = [...partsOf(tree)];
  const found = [
    ...pairsOf(tree).flatMap(([node, parent]) =>
      [...inItself(node), ...inPlace(node, parent)].map((each) => at(node, each)),
    ),
    ...unusedNotes(parts).map(([node, each]) => at(node, each)),
    ...headingLevels(parts).map(([node, each]) => at(node, each)),
  ];
  if (parts.some(isShown)) return found;
  const fix = 'Write them below the second line ---, or delete the file where no page needs it.';
  const rule = 'The page has no words';
  return [{ file, line: null, column: null, value: null, rule, fix }];
}

/** Every part of a tree with the part that it stands in. */
const pairsOf = (node: MdxNode): [MdxNode, MdxNode][] =>
  (node.children ?? []).flatMap((child) => [[child, node], ...pairsOf(child)]);

/** What a reader sees of a page: letters, or a component. */
const isShown = ({ type, value, name }: MdxNode): boolean =>
  ((type === 'text' || type === 'inlineCode' || type === 'code') && String(value).trim() !== '') ||
  /^[A-Z]/.test(name ?? '');

const hasWords = (node: MdxNode): boolean =>
  [...partsOf(node)].some((part) => part !== node && (isShown(part) || part.type === 'image'));

/** Marks of Markdown that led to nothing, and those of other ways to write it. */
const leftOver =
  /\*\*|~~|`|\]\(|\]\[[^\]]*\]|\[\^[^\]]*\]|^:::|\[!\w+\]|\$\$|&(?:#\w+|[a-z]{3,});/i;

function inItself(node: MdxNode): Found[] {
  const { type, value } = node;
  const mark = type === 'text' ? leftOver.exec(String(value))?.[0] : undefined;
  if (mark !== undefined) {
    const fix =
      'The page would show it as it stands: close it, give it its other part, or write \\ before it.';
    return [{ value: mark, rule: 'is a mark of Markdown that leads to nothing', fix }];
  }
  if ((type === 'link' || type === 'linkReference') && !hasWords(node)) {
    const fix = 'Say between the square brackets where it leads.';
    return [{ value: node.url ?? null, rule: 'is a link without words', fix }];
  }
  if (type === 'table' && node.children?.length === 1)
    return [
      { value: null, rule: 'There is a table without rows', fix: 'Write them, or take it out.' },
    ];
  if (type === 'heading' && !hasWords(node))
    return [{ value: '#', rule: 'is a heading without words', fix: 'Write them, or take it out.' }];
  if (type !== 'listItem' || typeof node.checked !== 'boolean') return [];
  const fix = 'Write it as an item of a list, without [ ].';
  return [{ value: '[ ]', rule: 'is a box to be ticked that nobody could tick', fix }];
}

/** Tags that stand in another alone, and what a tag must begin with. */
const within: Readonly<Record<string, string>> = { summary: 'details', dt: 'dl', dd: 'dl' };

const paragraphs = (nodes: readonly MdxNode[]): MdxNode[] =>
  nodes.flatMap((node) => (node.type === 'paragraph' ? (node.children ?? []) : [node]));

function inPlace(
  { type, name, attributes = [], children = [] }: MdxNode,
  parent: MdxNode,
): Found[] {
  if (!type.startsWith('mdxJsx') || !name) return [];
  const value = `<${name}>`;
  const outer = Object.hasOwn(within, name) ? within[name]! : null;
  // Markdown makes a paragraph of tags that stand on one line.
  const isWithin = outer === null || parent.name === outer || parent.type === 'paragraph';
  if (!isWithin) {
    return [{ value, rule: `stands outside <${outer}>`, fix: `Put it into <${outer}>.` }];
  }
  if (/^[A-Z]/.test(name) && children.length > 0) {
    const fix = `Write <${name} /> alone: words between its tags would be left out.`;
    return [{ value, rule: 'is a component that holds no words', fix }];
  }
  if (name === 'details' && paragraphs(children)[0]?.name !== 'summary') {
    const fix = 'Begin it with <summary>…</summary>: what opens it would have no name.';
    return [{ value, rule: 'has no <summary>', fix }];
  }
  return attributes.flatMap(({ name: attribute, value: text }) => ofLanguage(attribute, text));
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

const isLanguage = (tag: string): boolean => {
  try {
    return languageNames.of(new Intl.Locale(tag).language) !== undefined;
  } catch {
    return false;
  }
};

function ofLanguage(attribute: string | undefined, text: unknown): Found[] {
  const value = String(text);
  if (attribute === 'lang' && !isLanguage(value)) {
    const fix = 'Write it as a tag, such as cy for Welsh.';
    return [{ value, rule: 'is no language that is known', fix }];
  }
  if (attribute !== 'dir' || ['ltr', 'rtl', 'auto'].includes(value)) return [];
  return [{ value, rule: 'is no direction of writing', fix: 'Write ltr, rtl or auto.' }];
}

/** Notes and addresses at the foot of a page that nothing in it leads to: they would be left out without a word. */
function unusedNotes(parts: readonly MdxNode[]): [MdxNode, Found][] {
  const used = new Set(
    parts.flatMap(({ type, identifier }) =>
      type.endsWith('Reference') && identifier !== undefined
        ? [`${kindOf(type)} ${identifier}`]
        : [],
    ),
  );
  return parts.flatMap((node): [MdxNode, Found][] => {
    const { type, identifier = '' } = node;
    if (type !== 'definition' && type !== 'footnoteDefinition') return [];
    if (used.has(`${kindOf(type)} ${identifier}`)) return [];
    const fix = 'It would be left out: lead to it, or take it out.';
    return [[node, { value: `[${identifier}]`, rule: 'is a note that nothing leads to', fix }]];
  });
}

const kindOf = (type: string): string => (type.startsWith('footnote') ? 'note' : 'address');

/** The title of a page is its one heading of the first level: those of its words begin at the second, and go down by one. */
function headingLevels(parts: readonly MdxNode[]): [MdxNode, Found][] {
  let before = 1;
  return parts.flatMap((node): [MdxNode, Found][] => {
    if (node.type !== 'heading' || node.depth === undefined) return [];
    const [above, own] = [before, node.depth];
    before = own;
    if (own > 1 && own <= above + 1) return [];
    const value = '#'.repeat(own);
    const fix =
      own === 1
        ? 'Write ##: the title of the page stands above its words.'
        : `Write ${'#'.repeat(above + 1)}.`;
    return [[node, { value, rule: 'is a heading of another level than is due', fix }]];
  });
}
