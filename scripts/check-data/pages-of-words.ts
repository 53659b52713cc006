import { join } from 'node:path';
import { listFolder } from '../../src/tables/list-folder.ts';
import { splitMdx, type MdxParts } from '../../src/tables/mdx.ts';
import { mdxTree, partsOf, type MdxNode } from '../../src/tables/mdx-node.ts';
import { readText } from '../../src/tables/read-file.ts';

/** A link or picture as it is written in words. */
export interface WrittenLink {
  url: string;
  line: number;
  isPicture: boolean;
}

/** A page that is made from a file of words. */
export interface PageOfWords {
  file: string;
  /** Where it will be: `/methods/gaps/`. */
  address: string;
  links: WrittenLink[];
  /** Names of the places that its headings make. */
  headings: string[];
}

/** Folders of words and where their pages are. */
const addressOf: Readonly<Record<string, string>> = {
  indicators: '/indicators/',
  methods: '/methods/',
  pages: '/',
  stories: '/stories/',
};

/** Every page of words of an edition that can be read; what cannot is told by `checkProse`. */
export function pagesOfWords(content: string): PageOfWords[] {
  return Object.entries(addressOf).flatMap(([folder, above]) =>
    listFolder(join(content, folder)).flatMap(({ name, is }) => {
      if (is !== 'file' || !name.endsWith('.mdx')) return [];
      const file = join(content, folder, name);
      const read = readText(file);
      const parts = 'problem' in read ? null : splitMdx(read.text);
      const tree = parts && treeOf(parts);
      if (!parts || !tree) return [];
      const address = `${above}${name.slice(0, -'.mdx'.length)}/`;
      const nodes = [...partsOf(tree)];
      const links = nodes.flatMap((node) => linkOf(node, parts.linesBefore));
      return [{ file, address, links, headings: numbered(nodes.flatMap(placeOf)) }];
    }),
  );
}

/** Places as Astro tells them apart where headings are alike: `sources`, `sources-1`. */
function numbered(places: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return places.map((place) => {
    let name = place;
    while (taken.has(name)) {
      const times = taken.get(place)! + 1;
      taken.set(place, times);
      name = `${place}-${times}`;
    }
    taken.set(name, 0);
    return name;
  });
}

function treeOf({ body }: MdxParts): MdxNode | null {
  try {
    return mdxTree(body);
  } catch {
    return null;
  }
}

function linkOf({ type, url, position }: MdxNode, linesBefore: number): WrittenLink[] {
  if (url === undefined) return [];
  const line = linesBefore + (position?.start.line ?? 1);
  return [{ url, line, isPicture: type === 'image' }];
}

/** The place that a heading makes: its words in small letters with hyphens, as Astro writes them. */
function placeOf(node: MdxNode): string[] {
  if (node.type !== 'heading') return [];
  const words = [...partsOf(node)]
    .filter(({ type }) => type === 'text' || type === 'inlineCode')
    .map(({ value }) => String(value))
    .join('');
  return [
    words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-'),
  ];
}
