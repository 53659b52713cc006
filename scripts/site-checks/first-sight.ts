import { gzipSync } from 'node:zlib';
import type { SiteProblem, SiteRule } from './problem.ts';

/** What a browser needs before it can show what a page is called and begins with. */
export interface FirstSight {
  /** Bytes of the page up to there, after gzip. */
  bytes: number;
  /** Files without which that is not shown: style sheets anywhere (WebKit waits for those of the body too), scripts before it. */
  waitsFor: string[];
}

/** What hosts send before they hear from a reader: ten packets of 1,460 bytes, less some 600 for their headers. */
const mostBytes = 14_000;

/** Pages that hold every style, for what their scripts draw: one packet more. */
const drawn = new Set(['/search/', '/compare/', '/embed/compare/']);
const mostBytesOf = (path: string): number => mostBytes + (drawn.has(path) ? 1_460 : 0);

/** The end of the sentence that a page leads with, or of its main heading where it has none. */
function endOfFirst(html: string): number {
  const heading = html.indexOf('</h1>');
  const headline = html.indexOf('<p class="headline"', heading);
  if (headline >= 0) return html.indexOf('</p>', headline);
  return heading >= 0 ? heading : html.length;
}

const addressIn = (tag: string, attribute: string): string =>
  new RegExp(`\\s${attribute}=["']?([^"'\\s>]+)`).exec(tag)?.[1] ?? '';

/** Reads it from the HTML of a page. */
export function firstSightOf(html: string): FirstSight {
  const first = html.slice(0, endOfFirst(html));
  const scripts = (first.match(/<script\s[^>]*>/g) ?? []).filter(
    (tag) => addressIn(tag, 'src') !== '' && !/\s(?:async|defer)\b|type=["']?module/.test(tag),
  );
  const sheets = (html.match(/<link\s[^>]*>/g) ?? []).filter(
    (tag) => addressIn(tag, 'rel') === 'stylesheet',
  );
  return {
    bytes: gzipSync(first).length,
    waitsFor: [
      ...sheets.map((tag) => addressIn(tag, 'href')),
      ...scripts.map((tag) => addressIn(tag, 'src')),
    ],
  };
}

/** A page is seen as soon as its first packets have come: it has its styles in itself, and few enough of them. */
export const firstSight: SiteRule = {
  name: 'first-sight',
  holds: 'nothing is waited for before a page is seen',
  problemsOf: ({ pages }) =>
    pages.flatMap(({ path, firstSight: { bytes, waitsFor } }): SiteProblem[] => [
      ...waitsFor.map((file) => ({
        page: path,
        what: `what it begins with is not seen before ${file} has come`,
        fix: 'Styles stand in the page (src/layouts/Page.astro); scripts are modules.',
      })),
      ...(bytes > mostBytesOf(path)
        ? [
            {
              page: path,
              what: `what it begins with is ${bytes} bytes into it, more than ${mostBytesOf(path)}`,
              fix: 'See which styles it has (src/views/styles-of-page.ts), and what stands in its head.',
            },
          ]
        : []),
    ]),
};
