import { findDenials } from './find-denials.ts';
import { findFigureDenials } from './find-figure-denials.ts';
import { findLeaks } from './find-leaks.ts';
import { findSentences } from './find-sentences.ts';
import { firstSightOf } from './first-sight.ts';
import { elementsOf, type Elements } from './elements-of.ts';
import { parseHTML } from './parse-page.ts';
import type { Load, PageFacts } from './problem.ts';

/** The facts of one page from its HTML; `markup` is left empty for html-validate to fill. */
export function readPage(path: string, html: string): PageFacts {
  const { document } = parseHTML(html);
  const elements = elementsOf(document);
  const { named, having } = elements;
  const links = named('link');
  const related = (...kinds: string[]): string[] =>
    links
      .filter((link) => kinds.includes(link.getAttribute('rel') ?? ''))
      .map((link) => link.getAttribute('href') ?? '');
  return {
    path,
    lang: document.documentElement?.getAttribute('lang') ?? null,
    title: document.querySelector('head > title')?.textContent?.trim() ?? null,
    description: metaOf(elements, 'description'),
    canonical: related('canonical')[0] ?? null,
    unlisted: /noindex/.test(metaOf(elements, 'robots') ?? ''),
    forwardsTo: forwardingOf(elements),
    searchable: having('data-pagefind-body').length > 0,
    headings: named('h1').map((heading) => heading.textContent.trim()),
    ids: having('id').map(({ id }) => id),
    links: [
      ...having('href', 'a', 'area').map((link) => link.getAttribute('href')!),
      ...having('action', 'form').map((form) => form.getAttribute('action')!),
      ...related('alternate', 'next', 'prev'),
    ],
    loads: loadsOf(elements),
    inlineScripts: inlineScriptsOf(elements),
    leaks: findLeaks(document, html),
    denials: findDenials(elements, html),
    figureDenials: findFigureDenials(elements, html),
    sentences: findSentences(elements),
    markup: [],
    elements: elements.all.length,
    firstSight: firstSightOf(html),
  };
}

const metaOf = ({ named }: Elements, name: string): string | null =>
  named('meta')
    .find((element) => element.getAttribute('name') === name)
    ?.getAttribute('content') ?? null;

function forwardingOf({ named }: Elements): string | null {
  const isRefresh = (meta: Element) => meta.getAttribute('http-equiv')?.toLowerCase() === 'refresh';
  const refresh = named('meta').find(isRefresh)?.getAttribute('content');
  return /url=(.+)$/i.exec(refresh ?? '')?.[1]?.trim() ?? null;
}

const linkKinds: Record<string, Load['kind']> = {
  stylesheet: 'style',
  modulepreload: 'script',
  icon: 'icon',
  'apple-touch-icon': 'icon',
  manifest: 'other',
};

function linkKind(link: Element): Load['kind'] | null {
  const relation = link.getAttribute('rel') ?? '';
  if (relation !== 'preload') return linkKinds[relation] ?? null;
  const as = link.getAttribute('as') ?? 'other';
  return as === 'style' || as === 'font' || as === 'image' || as === 'script' ? as : 'other';
}

/** Elements that fetch: the attribute that holds the address, and what comes. */
const fetching: [names: string[], attribute: string, kind: Load['kind']][] = [
  [['script'], 'src', 'script'],
  [['img', 'input'], 'src', 'image'],
  [['iframe', 'embed'], 'src', 'frame'],
  [['object'], 'data', 'frame'],
  [['video', 'audio', 'source', 'track'], 'src', 'other'],
  [['image', 'use'], 'href', 'image'],
];

function loadsOf(elements: Elements): Load[] {
  const { having } = elements;
  const links = having('href', 'link').flatMap((link) => {
    const kind = linkKind(link);
    return kind ? [{ element: 'link', kind, address: link.getAttribute('href')! }] : [];
  });
  const others = fetching.flatMap(([names, attribute, kind]) =>
    having(attribute, ...names).map((element) => ({
      element: element.localName,
      kind,
      address: element.getAttribute(attribute)!,
    })),
  );
  return [...links, ...others, ...sourceSets(elements), ...inlineStyles(elements)];
}

const sourceSets = ({ having }: Elements): Load[] =>
  having('srcset').flatMap((element) =>
    element
      .getAttribute('srcset')!
      .split(/,\s+/)
      .map((part) => ({
        element: element.localName,
        kind: 'image' as const,
        address: part.trim().split(/\s+/)[0]!,
      })),
  );

const inlineStyles = ({ named }: Elements): Load[] =>
  named('style')
    .flatMap((style) => cssAddresses(style.textContent))
    .map((address) => ({ element: 'style', kind: 'other', address }));

/** Every address a stylesheet makes the browser fetch: `url(…)` and `@import`. */
export function cssAddresses(css: string): string[] {
  const urls = css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)/g);
  const imports = css.matchAll(/@import\s+["']([^"']+)["']/g);
  return [...urls, ...imports].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** Kinds of script element that hold data and never run. */
const dataTypes = ['application/ld+json', 'application/json'];

function inlineScriptsOf({ named, having }: Elements): string[] {
  const scripts = named('script')
    .filter((script) => !script.hasAttribute('src'))
    .filter((script) => !dataTypes.includes(script.getAttribute('type') ?? ''))
    .map((script) => script.textContent.trim().slice(0, 60));
  const handlers = ['onclick', 'onload', 'onchange', 'onsubmit', 'oninput', 'onerror'].flatMap(
    (name) => having(name).map((element) => `${element.localName} ${name}`),
  );
  return [...scripts, ...handlers];
}
