import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import type { PageFacts } from './problem.ts';

/** What of a page must be known to follow its links. */
export type PageLinks = Pick<PageFacts, 'path' | 'ids' | 'links' | 'forwardsTo'>;

/** Text between these tags is no markup. */
const notMarkup = /<(script|style)\b[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g;

/** Tags with a link; and the places that a link can lead to. */
const linking = /<(a|area|form|link|meta)\s([^>]*)>/g;
const places = /\sid=(?:"([^"]*)"|([^\s>"']+))/g;

const entities: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>' };

/** An attribute as the browser reads it: `&amp;` and `&#38;` are `&`. */
const decoded = (text: string): string =>
  text.includes('&')
    ? text
        .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
          String.fromCodePoint(parseInt(code, hex ? 16 : 10)),
        )
        .replace(/&(amp|quot|lt|gt);/g, (_, name: string) => entities[name]!)
    : text;

const patternOf = (name: string): RegExp =>
  new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i');

/** The attributes that are asked for, each compiled once: they are looked for in half a million tags. */
const patterns = {
  action: patternOf('action'),
  content: patternOf('content'),
  href: patternOf('href'),
  'http-equiv': patternOf('http-equiv'),
  rel: patternOf('rel'),
};

function attribute(attributes: string, name: keyof typeof patterns): string | null {
  const found = patterns[name].exec(attributes);
  return found ? decoded(found[1] ?? found[2] ?? found[3] ?? '') : null;
}

/** Relations of a `link` element that lead a reader somewhere, and fetch nothing. */
const leading = /^(?:alternate|next|prev)$/;

function linkOf(tag: string, attributes: string): string | null {
  if (tag === 'form') return attribute(attributes, 'action');
  if (tag === 'link' && !leading.test(attribute(attributes, 'rel') ?? '')) return null;
  return tag === 'meta' ? null : attribute(attributes, 'href');
}

/**
 * The links of a page as Astro writes it, without building its tree: many times as fast as `readPage`,
 * which the check of the built site uses, and a test holds it to find all that one finds.
 */
export function linksInPage(path: string, html: string): PageLinks {
  const markup = html.replace(notMarkup, '');
  const tags = [...markup.matchAll(linking)].map(([, tag = '', rest = '']) => ({ tag, rest }));
  const refresh = tags.find(
    ({ tag, rest }) => tag === 'meta' && attribute(rest, 'http-equiv')?.toLowerCase() === 'refresh',
  );
  const forward = /url=(.+)$/i.exec((refresh && attribute(refresh.rest, 'content')) ?? '');
  return {
    path,
    ids: [...markup.matchAll(places)].map(([, quoted, bare]) => decoded(quoted ?? bare ?? '')),
    links: tags.flatMap(({ tag, rest }) => linkOf(tag, rest) ?? []),
    forwardsTo: forward?.[1]?.trim() ?? null,
  };
}

/** Every page of a built site with its links, as `linksOf` finds them. Pages that Pagefind writes of its own are left out. */
export function readLinks(
  folder: string,
  files: Iterable<string>,
  linksOf = (path: string, html: Buffer): PageLinks => linksInPage(path, html.toString('utf8')),
): PageLinks[] {
  return [...files]
    .filter((file) => file.endsWith('.html') && !file.startsWith('/pagefind/'))
    .map((file) => linksOf(file.replace(/index\.html$/, ''), readFileSync(join(folder, file))));
}

/** Where in the words of an edition a link is typed: `stories/northmoor.mdx, line 12`; by a look at every MDX file. */
export function typedIn(content: string): (link: string) => string[] {
  const files = listFiles(content)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => ({
      name: file.slice(1),
      lines: readFileSync(join(content, file), 'utf8').split('\n'),
    }));
  return (link) => {
    const typed = new RegExp(`[("'<]${RegExp.escape(link)}[)"'>\\s]`);
    return files.flatMap(({ name, lines }) =>
      lines.flatMap((line, place) => (typed.test(line) ? [`${name}, line ${place + 1}`] : [])),
    );
  };
}
