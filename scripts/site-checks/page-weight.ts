import { insideSite } from './inside-site.ts';
import { cssAddresses } from './read-page.ts';
import type { BuiltSite, PageFacts } from './problem.ts';

/** What a reader's browser fetches to show one page, in bytes after gzip (fonts as they are). */
export interface PageWeight {
  html: number;
  style: number;
  font: number;
  script: number;
  image: number;
  /** All of the above. */
  total: number;
  /** Files fetched, the page itself included. */
  requests: number;
}

/** A weight as problems give it: `61.2 kB`. */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** The file in which a page lies. */
const fileOfPage = ({ path }: PageFacts): string =>
  path.endsWith('/') ? `${path}index.html` : path;

/**
 * Weight of a page with everything its HTML, stylesheets and scripts ask for as it opens. Counts
 * every font of its stylesheets, used or not, so it is never less than what a browser fetches.
 */
export function pageWeight(site: BuiltSite, page: PageFacts): PageWeight {
  const weight: PageWeight = {
    html: site.compressedBytes(fileOfPage(page)),
    style: 0,
    font: 0,
    script: 0,
    image: 0,
    total: 0,
    requests: 1,
  };
  for (const [address, kind] of filesOf(site, page)) {
    weight[kind] += site.compressedBytes(address);
    weight.requests += 1;
  }
  weight.total = weight.html + weight.style + weight.font + weight.script + weight.image;
  return weight;
}

type Kind = 'style' | 'font' | 'script' | 'image';

const kindOf = (address: string): Kind => {
  if (address.endsWith('.css')) return 'style';
  if (/\.(m?js|json)$/.test(address)) return 'script';
  return /\.(woff2?|ttf|otf)$/.test(address) ? 'font' : 'image';
};

function filesOf(site: BuiltSite, page: PageFacts): Map<string, Kind> {
  const found = new Map<string, Kind>();
  const add = (from: string, address: string): void => {
    const path = pathOf(from, address, site.subPath);
    if (path === null || found.has(path) || !site.files.has(path)) return;
    const kind = kindOf(path);
    found.set(path, kind);
    if (kind === 'style') for (const url of cssAddresses(site.read(path))) add(path, url);
    if (kind === 'script') for (const url of importedBy(site.read(path))) add(path, url);
  };
  for (const { kind, address } of page.loads) if (kind !== 'frame') add(page.path, address);
  return found;
}

/** Modules a script asks for as it starts; those it may ask for later (`import()`) do not count. */
export const importedBy = (script: string): string[] =>
  [...script.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+\.m?js)["']/g)].map((match) => match[1]!);

function pathOf(from: string, address: string, subPath: string): string | null {
  if (!URL.canParse(address, 'https://here.invalid')) return null;
  const target = insideSite(address, from, subPath);
  return target === null || target === 'outside' ? null : target.path;
}
