import { areasByCode } from '../../src/areas/areas-by-code.ts';
import { placesByLetter } from '../../src/areas/places-by-letter.ts';
import { referenceForms } from '../../src/citations/reference-forms.ts';
import { postcodeAreas } from '../../src/postcodes/districts.ts';
import type { OutcodeFile } from '../../src/postcodes/outcode-file.ts';
import type { buildProfiles } from '../../src/profiles/build-profiles.ts';
import { indicatorTable } from '../../src/profiles/indicator-table.ts';
import { publicTables } from '../../src/profiles/public-tables.ts';
import type { Settings } from '../../src/tables/settings.ts';
import { feedPath, feedPathOf } from '../../src/views/changes/feeds.ts';
import { readyComparisons } from '../../src/views/compare/ready-comparisons.ts';
import { dataFiles } from '../../src/views/data-files.ts';
import { poorerHealthHere } from '../../src/views/gaps/poorer-health-page.ts';
import { pagesBeside } from '../../src/views/indicator/tabs.ts';
import type { PartsHeld } from '../../src/views/site-parts.ts';
import { licencesFile } from '../build/shipped-licences.ts';
import { ownRoutes } from './addresses.ts';

/** What decides which addresses a site has, but for its charts. */
export interface SiteToMake extends ReturnType<typeof buildProfiles> {
  settings: Settings;
  parts: PartsHeld;
  outcodes: ReadonlyMap<string, OutcodeFile>;
  stories: readonly { text: string }[];
  /** Addresses of the pages of words. */
  pagesOfWords: readonly string[];
}

/** Pages that stand once, where what they show is held. */
function ownPages({ parts, ...site }: SiteToMake): string[] {
  const held: Readonly<Record<string, boolean>> = {
    '/places/': parts.places,
    '/postcodes/': parts.postcodes,
    '/priorities/': parts.plans,
    '/progress/': parts.progress,
    '/gaps/': parts.gaps,
    '/methods/': parts.methods,
    '/stories/': parts.stories,
    '/compare/ready/': readyComparisons(site.areas, site.stories).length > 0,
  };
  return ownRoutes((address) => held[address] ?? poorerHealthHere(site) === address);
}

function areaPages({ areas }: SiteToMake): string[] {
  const paths = areas.withPage.flatMap((area) => {
    const path = area.path!;
    return [path, `${path}history/`, ...(area.kind === 'ics' ? [feedPathOf({ path })] : [])];
  });
  return [...paths, ...[...areasByCode(areas.withPage).keys()].map((code) => `/id/${code}/`)];
}

const indicatorPages = ({ indicators, areas }: SiteToMake): string[] =>
  [...indicators.values()].flatMap((indicator) => {
    const table = indicatorTable(indicator, areas);
    const beside = pagesBeside(indicator, { table, areas });
    return [indicator.path, ...beside.map((page) => `${indicator.path}${page}/`)];
  });

function listPages({ areas, tables, outcodes, stories }: SiteToMake): string[] {
  const towns = placesByLetter(tables.places, areas).map(({ letter }) => letter.toLowerCase());
  const letters = postcodeAreas(outcodes.values()).filter(({ districts }) => districts.length > 0);
  return [
    ...towns.map((letter) => `/places/${letter}/`),
    ...letters.map((each) => `/postcodes/${each.letters.toLowerCase()}/`),
    ...readyComparisons(areas, stories).map(({ slug }) => `/compare/${slug}/`),
  ];
}

function references({ areas, indicators, themes, parts, pagesOfWords }: SiteToMake): string[] {
  const stories = pagesOfWords.filter((address) => address.startsWith('/stories/'));
  const names = [
    ...areas.withPage.map(({ code }) => code),
    ...[...indicators.keys()].map((id) => `indicators-${id}`),
    ...themes.all.map(({ id }) => `priorities-${id}`),
    ...stories.map((address) => address.slice(1, -1).replace('/', '-')),
    'compare',
    ...(parts.gaps ? ['gaps'] : []),
  ];
  return names.flatMap((name) => referenceForms.map(({ ending }) => `/cite/${name}.${ending}`));
}

function downloads(site: SiteToMake): string[] {
  const from = { ...site, outcodes: () => site.outcodes, citations: () => new Map() };
  return [
    ...dataFiles
      .filter(({ folder }) => folder.startsWith('/data/'))
      .flatMap(({ folder, ending, names }) =>
        Array.from(names(from), (name) => `${folder}${name}${ending}`),
      ),
    ...publicTables(site).map(({ path }) => `/data/${path}`),
    ...[...site.profiles.keys()].flatMap((code) => [
      `/data/areas/${code}.xlsx`,
      `/share/${code}.png`,
    ]),
    '/data/datapackage.json',
    '/data/system-profiles.zip',
    '/data/system-profiles.xlsx',
  ];
}

/** Files that are there whatever the tables hold. */
const always = [
  '/favicon.svg',
  `/${licencesFile}`,
  '/sitemap-index.xml',
  '/sitemap-0.xml',
  feedPath,
];

/** Every address of the site that an edition makes, but for those of charts and of copies of releases. */
export const addressesMade = (site: SiteToMake): Set<string> =>
  new Set([
    ...always,
    ...ownPages(site),
    ...site.pagesOfWords,
    ...areaPages(site),
    ...indicatorPages(site),
    ...site.themes.all.map(({ id }) => `/priorities/${id}/`),
    ...listPages(site),
    ...references(site),
    ...downloads(site),
  ]);
