import { parseHTML } from 'linkedom';
import { gzipSync } from 'node:zlib';
import { findDenials } from './find-denials.ts';
import { findFigureDenials } from './find-figure-denials.ts';
import { findLeaks } from './find-leaks.ts';
import { findSentences } from './find-sentences.ts';
import type { Load, PageFacts } from './problem.ts';

/** The facts of one page from its HTML; `markup` is left empty for html-validate to fill. */
export function readPage(path: string, html: string): PageFacts {
  const { document } = parseHTML(html);
  const meta = (name: string): string | null =>
    document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? null;
  const attributes = (selector: string, name: string): string[] =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');
  return {
    path,
    lang: document.documentElement?.getAttribute('lang') ?? null,
    title: document.querySelector('head > title')?.textContent?.trim() ?? null,
    description: meta('description'),
    canonical: attributes('link[rel="canonical"]', 'href')[0] ?? null,
    unlisted: /noindex/.test(meta('robots') ?? ''),
    forwardsTo: forwardingOf(document),
    searchable: document.querySelector('[data-pagefind-body]') !== null,
    headings: [...document.querySelectorAll('h1')].map((heading) => heading.textContent.trim()),
    ids: attributes('[id]', 'id'),
    links: [
      ...attributes('a[href], area[href]', 'href'),
      ...attributes('form[action]', 'action'),
      ...attributes('link[rel="alternate"], link[rel="next"], link[rel="prev"]', 'href'),
    ],
    loads: loadsOf(document),
    inlineScripts: inlineScriptsOf(document),
    leaks: findLeaks(document, html),
    denials: findDenials(document, html),
    figureDenials: findFigureDenials(document, html),
    sentences: findSentences(document),
    markup: [],
    compressedBytes: gzipSync(html).length,
  };
}

function forwardingOf(document: Document): string | null {
  const refresh = document.querySelector('meta[http-equiv="refresh" i]')?.getAttribute('content');
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
const fetching: [selector: string, attribute: string, kind: Load['kind']][] = [
  ['script[src]', 'src', 'script'],
  ['img[src], input[src]', 'src', 'image'],
  ['iframe[src], embed[src]', 'src', 'frame'],
  ['object[data]', 'data', 'frame'],
  ['video[src], audio[src], source[src], track[src]', 'src', 'other'],
  ['image[href], use[href]', 'href', 'image'],
];

function loadsOf(document: Document): Load[] {
  const links = [...document.querySelectorAll('link[href]')].flatMap((link) => {
    const kind = linkKind(link);
    return kind ? [{ element: 'link', kind, address: link.getAttribute('href')! }] : [];
  });
  const others = fetching.flatMap(([selector, attribute, kind]) =>
    [...document.querySelectorAll(selector)].map((element) => ({
      element: element.localName,
      kind,
      address: element.getAttribute(attribute)!,
    })),
  );
  return [...links, ...others, ...sourceSets(document), ...inlineStyles(document)];
}

const sourceSets = (document: Document): Load[] =>
  [...document.querySelectorAll('[srcset]')].flatMap((element) =>
    element
      .getAttribute('srcset')!
      .split(/,\s+/)
      .map((part) => ({
        element: element.localName,
        kind: 'image' as const,
        address: part.trim().split(/\s+/)[0]!,
      })),
  );

const inlineStyles = (document: Document): Load[] =>
  [...document.querySelectorAll('style')]
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

function inlineScriptsOf(document: Document): string[] {
  const scripts = [...document.querySelectorAll('script:not([src])')]
    .filter((script) => !dataTypes.includes(script.getAttribute('type') ?? ''))
    .map((script) => script.textContent.trim().slice(0, 60));
  const handlers = ['onclick', 'onload', 'onchange', 'onsubmit', 'oninput', 'onerror'].flatMap(
    (name) =>
      [...document.querySelectorAll(`[${name}]`)].map((element) => `${element.localName} ${name}`),
  );
  return [...scripts, ...handlers];
}
