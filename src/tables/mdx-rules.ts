import { webAddress } from './cells.ts';
import { Fault } from './fault.ts';
import type { MdxParts } from './mdx.ts';
import { mdxTree, partsOf, type MdxAttribute, type MdxNode } from './mdx-node.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';

/** The components that the page of each folder supplies; those of stories have a check of their own. */
const proseComponents: Readonly<Record<string, readonly string[]>> = {
  indicators: [],
  methods: ['AverageCheck', 'SlopeIndexCheck'],
  pages: ['Contact'],
};

/** Kinds of Markdown that words may hold. What is not listed is refused. */
const markdown = new Set(
  (
    'root paragraph heading text emphasis strong delete inlineCode code break thematicBreak blockquote ' +
    'list listItem table tableRow tableCell link linkReference definition image imageReference ' +
    'footnoteReference footnoteDefinition'
  ).split(' '),
);

/** Tags that words may hold; an attribute needs to be listed too. */
const tags: Readonly<Record<string, readonly string[]>> = {
  details: ['open'],
  summary: [],
  abbr: ['title'],
  sub: [],
  sup: [],
  br: [],
  cite: [],
  q: [],
  span: [],
  dl: [],
  dt: [],
  dd: [],
};

/** Attributes of every tag: in which language its words are. */
const everywhere: readonly string[] = ['lang', 'dir'];

type Found = Pick<Problem, 'value' | 'rule' | 'fix'>;

/**
 * Holds a page of words to the closed list of what it may hold: Markdown, some plain tags, and calls
 * of the components of its folder with attributes that are text. No script and nothing that becomes
 * one; no expression, import or export; no frame; no link or picture but by an address that is
 * safe. Tells each breach with its line. The words are read for this and nothing in them is run.
 */
export function mdxRuleProblems(
  file: string,
  folder: string,
  { body, linesBefore }: MdxParts,
): Problem[] {
  const components = proseComponents[folder] ?? null;
  return [...partsOf(mdxTree(body))].flatMap((node) => {
    const line = linesBefore + (node.position?.start.line ?? 1);
    return breachesOf(node, components).map((found) => ({ file, line, column: null, ...found }));
  });
}

function breachesOf(node: MdxNode, components: readonly string[] | null): Found[] {
  if (node.type.startsWith('mdxJsx')) return elementBreaches(node, components);
  if (node.type.startsWith('mdx')) return isComment(node) ? [] : [codeBreach(node)];
  if (!markdown.has(node.type)) {
    const fix = 'Write it in plain Markdown; content/README.md says what words may hold.';
    return [{ value: node.type, rule: 'is a kind of markup that words may not hold', fix }];
  }
  if (node.type === 'image') return pictureBreaches(node);
  return node.url === undefined ? [] : addressBreaches(node.url);
}

/** Notes to oneself are the one use of braces: they come to nothing. */
const isComment = ({ type, value }: MdxNode): boolean =>
  type !== 'mdxjsEsm' && /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(String(value));

function codeBreach({ value }: MdxNode): Found {
  const fix =
    'Words are never run: take {…}, import and export out, or use a component. A brace that is meant as one is written \\{.';
  return { value: String(value).trim(), rule: 'is code', fix };
}

function elementBreaches(
  { name, attributes = [] }: MdxNode,
  components: readonly string[] | null,
): Found[] {
  if (!name) {
    const fix = 'Take <> and </> out.';
    return [{ value: '<>', rule: 'is a tag without a name', fix }];
  }
  if (!/^[A-Z]/.test(name)) return tagBreaches(name, attributes);
  if (components?.includes(name) && attributes.length > 0) {
    const fix = `Write <${name} /> alone.`;
    return [
      { value: attributes[0]!.name ?? '{…}', rule: `is nothing that <${name}> asks for`, fix },
    ];
  }
  const unknown = components?.includes(name) === false ? [componentBreach(name, components)] : [];
  return [...unknown, ...attributes.flatMap((each) => textBreach(name, each))];
}

function componentBreach(name: string, known: readonly string[]): Found {
  const list =
    known.length === 0 ? 'There are none for this folder.' : `Use ${known.join(' or ')}.`;
  const fix = `${didYouMean(name, known) || 'Take it out.'} ${list}`;
  return { value: name, rule: 'is not a component of this page', fix };
}

function tagBreaches(name: string, attributes: readonly MdxAttribute[]): Found[] {
  const allowed = Object.hasOwn(tags, name) ? tags[name]! : null;
  if (allowed === null) {
    const fix = `Write it in Markdown. Of tags there are: ${Object.keys(tags).join(', ')}.`;
    return [{ value: `<${name}>`, rule: 'is a tag that words may not hold', fix }];
  }
  const known = [...allowed, ...everywhere];
  return attributes.flatMap((each) => {
    if (each.name !== undefined && known.includes(each.name)) {
      return each.value === null || each.value === undefined ? [] : textBreach(name, each);
    }
    const rule = `is an attribute that <${name}> may not have`;
    const fix = `Take it out. It may have: ${known.join(', ')}.`;
    return [{ value: each.name ?? '{…}', rule, fix }];
  });
}

function textBreach(name: string, { name: attribute, value }: MdxAttribute): Found[] {
  if (attribute !== undefined && typeof value === 'string') return [];
  const fix = 'Write it as name="text".';
  return [{ value: attribute ?? '{…}', rule: `of <${name}> is not plain text`, fix }];
}

/** Addresses that only lead somewhere: the web, mail, a telephone, a place of this site. */
const safeAddress =
  /^(?:mailto:[^\s\\@?]+@[^\s\\@]+|tel:[+\d\s()-]+|#[^\s\\]+|\/(?![/\\])[^\s\\]*)$/;

function addressBreaches(url: string): Found[] {
  if (/^https?:\/\/[^\s\\]/.test(url)) {
    const address = webAddress(url);
    return address instanceof Fault ? [{ value: url, rule: address.rule, fix: address.fix }] : [];
  }
  if (safeAddress.test(url)) return [];
  const fix =
    'Write it in full (https://…, mailto:…), or from the root of this site with a single stroke (/methods/gaps/), or #place.';
  return [{ value: url, rule: 'is an address that words may not lead to', fix }];
}

function pictureBreaches({ url = '', alt }: MdxNode): Found[] {
  const own = /^\/(?![/\\])[^\s\\:?#]+$/.test(url) && !url.split('/').includes('..');
  const place: Found = {
    value: url,
    rule: 'is a picture from another place',
    fix: 'Put it into public/ and write its path from there: /pictures/name.png. Pages load nothing from other hosts.',
  };
  const words: Found = {
    value: url,
    rule: 'is a picture without words in its place',
    fix: 'Say between the square brackets what it shows: ![A map of Northmoor](/pictures/northmoor.png).',
  };
  return [...(own ? [] : [place]), ...((alt ?? '').trim() === '' ? [words] : [])];
}
