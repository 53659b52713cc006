import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { areaPath } from '../../src/areas/area.ts';
import {
  inequalityInLifeExpectancy,
  lifeExpectancy,
} from '../../src/indicators/life-indicators.ts';
import type { Folders } from '../../src/tables/folders.ts';
import type { Edition } from '../../src/tables/edition.ts';
import { nearest } from '../../src/tables/nearest.ts';
import type { Problem } from '../../src/tables/problem.ts';
import { licencesFile } from '../build/shipped-licences.ts';
import { ownRoutes } from './addresses.ts';
import { pagesOfWords, type PageOfWords, type WrittenLink } from './pages-of-words.ts';

const project = join(import.meta.dirname, '..', '..');

/**
 * Links and pictures in the words of an edition that would lead nowhere on its site: an address of no
 * page or file that its tables and words make, a place on a page of words that is no heading of it,
 * a picture that is not in public/. `isMade` is asked of addresses that links seldom lead to;
 * `base` is the address of the site.
 */
export function linkProblems(
  { data, content }: Folders,
  edition: Edition,
  isMade: (address: string) => boolean,
  base: string | null = null,
): Problem[] {
  const pages = pagesOfWords(content);
  const addresses = addressesOf(edition, pages, data);
  const isThere = (address: string): boolean => addresses.has(address) || isMade(address);
  const site = { pages, addresses, isThere, base };
  return pages.flatMap((page) =>
    page.links.flatMap((link) => {
      const breach = link.isPicture ? pictureBreach(link) : linkBreach(link, page, site);
      if (breach === null) return [];
      const [rule, fix] = breach;
      return [{ file: page.file, line: link.line, column: null, value: link.url, rule, fix }];
    }),
  );
}

/** What links may lead to: pages of words with their places, the usual addresses, and any that is made. */
interface LinkedSite {
  pages: readonly PageOfWords[];
  addresses: ReadonlySet<string>;
  isThere: (address: string) => boolean;
  /** Where the site will be; null where that is not known. */
  base: string | null;
}

type Breach = [rule: string, fix: string] | null;

function pictureBreach({ url }: WrittenLink): Breach {
  if (!url.startsWith('/') || existsSync(join(project, 'public', url))) return null;
  return ['is a picture that is not there', `Put it into public${url}, or correct its path.`];
}

function linkBreach(
  { url }: WrittenLink,
  page: PageOfWords,
  { pages, addresses, isThere, base }: LinkedSite,
): Breach {
  if (base !== null && `${url}/`.startsWith(`${base}/`)) {
    const path = url.slice(base.length) || '/';
    return [
      'is the whole address of a page of this site',
      `Write ${path}, which is held to be there.`,
    ];
  }
  if (!url.startsWith('/') && !url.startsWith('#')) return null;
  const [, path = '', place = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(url) ?? [];
  const address = path === '' ? page.address : path;
  if (!isThere(address)) {
    return ['leads to no page or file of this site', nearestAddress(address, addresses)];
  }
  const headings = pages.find((other) => other.address === address)?.headings;
  if (place === '' || headings?.includes(place)) return null;
  const list = headings?.length
    ? `Its places are: ${headings.join(', ')}.`
    : 'Lead to the page as a whole.';
  return ['leads to a place that the page does not have', list];
}

function nearestAddress(address: string, addresses: ReadonlySet<string>): string {
  if (addresses.has(`${address}/`)) return `Write ${address}/.`;
  const [first] = nearest(address, addresses);
  return first === undefined
    ? 'Correct it, or lead to a page above it: single towns and postcodes have no page to lead to.'
    : `Did you mean ${first}?`;
}

/** Tables that are files of the site where they have rows. */
const publishedFiles = [
  'documents',
  'indicators',
  'priorities',
  'targets',
  'nationalFindings',
  'sources',
] as const;

/** Files that hold everything. */
const wholeFiles = ['system-profiles.xlsx', 'system-profiles.zip', 'datapackage.json'];

/** Addresses of pages and files that words may lead to. */
function addressesOf(edition: Edition, pages: readonly PageOfWords[], data: string): Set<string> {
  const { areas, indicators, themes } = edition;
  return new Set([
    ...ownRoutes((address) => isPartHeld(address.split('/')[1]!, edition, pages, data)),
    `/${licencesFile}`,
    ...pages.map(({ address }) => address),
    ...areas.flatMap((area) => areaPath(area) ?? []),
    ...areas.flatMap(({ code }) => [
      `/id/${code}/`,
      `/data/areas/${code}.json`,
      `/data/areas/${code}.csv`,
      `/data/areas/${code}.xlsx`,
    ]),
    ...wholeFiles.map((file) => `/data/${file}`),
    ...indicators.flatMap(({ id }) => [`/indicators/${id}/`, `/data/indicators/${id}.csv`]),
    ...(isPartHeld('gaps', edition, pages, data) ? ['/data/gaps.csv'] : []),
    ...themes.map(({ id }) => `/priorities/${id}/`),
    ...publishedFiles
      .filter((table) => edition[table].length > 0)
      .map(
        (table) => `/data/${table.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)}.csv`,
      ),
  ]);
}

/** Whether the part of the site in this folder is made, as its page asks (`partsHeld` of site-data.ts). */
function isPartHeld(
  folder: string,
  { areas, places, readings, observations }: Edition,
  pages: readonly PageOfWords[],
  data: string,
): boolean {
  const hasWords = pages.some(({ address }) => address.startsWith(`/${folder}/`));
  const held: Readonly<Record<string, boolean>> = {
    places: places.length > 0,
    postcodes: existsSync(join(data, 'postcodes')),
    priorities: readings.length > 0,
    progress: readings.length > 0 && areas.some(({ kind }) => kind === 'ics'),
    gaps:
      areas.some(({ kind }) => kind === 'region') &&
      (observations.has(inequalityInLifeExpectancy) || observations.has(lifeExpectancy)),
  };
  return held[folder] ?? hasWords;
}
