import { touchingShapes } from '../../src/areas/neighbours.ts';
import { placesByLetter } from '../../src/areas/places-by-letter.ts';
import { drawCountry } from '../../src/charts/country-outline.ts';
import { flattenShapes, noShapes } from '../../src/charts/flat-shapes.ts';
import { lifeExpectancy } from '../../src/indicators/life-indicators.ts';
import { postcodeAreas } from '../../src/postcodes/districts.ts';
import { unpackOutcodes } from '../../src/postcodes/table.ts';
import { buildProfiles } from '../../src/profiles/build-profiles.ts';
import { indicatorCsv } from '../../src/profiles/indicator-files.ts';
import { indicatorMetadata } from '../../src/profiles/indicator-metadata.ts';
import { profileCsv, profileJson } from '../../src/profiles/public-form.ts';
import { searchRecords } from '../../src/search/search-records.ts';
import { boundaryFiles, readBoundaries } from '../../src/tables/boundaries.ts';
import type { Folders } from '../../src/tables/folders.ts';
import { readPackedPostcodes } from '../../src/tables/postcode-table.ts';
import { readEdition } from '../../src/tables/read-edition.ts';
import { readSettings } from '../../src/tables/settings.ts';
import { tenthsView } from '../../src/views/country/tenths-view.ts';
import { frontFindings } from '../../src/views/front/findings-view.ts';
import { frontMap } from '../../src/views/front/map-view.ts';
import { systemMap } from '../../src/views/front/system-map-view.ts';
import { indicatorView } from '../../src/views/indicator/indicator-view.ts';
import { locatorView } from '../../src/views/profile/locator.ts';
import { pageSentences } from '../prose/page-sentences.ts';

/**
 * Runs what a build runs, but for Astro: everything is read, every profile, public file, sentence, view,
 * map and search record is made. Gives all their text; throws where a build would.
 */
export function standInBuild({ data, content }: Folders): string {
  const { edition: tables, problems } = readEdition(data);
  if (tables === null) throw new Error(JSON.stringify(problems[0]));
  const settings = readSettings({ data, content });
  const site = { ...buildProfiles(tables, settings.release.id), tables, settings };
  return [
    ...profileTexts(site),
    ...indicatorTexts(site),
    ...frontTexts(site, data),
    ...searchRecords(site, new Map()).map((record) => JSON.stringify(record)),
    JSON.stringify(placesByLetter(tables.places, site.areas)),
    JSON.stringify(postcodeAreas(outcodesOf(data).values())),
  ].join('\n');
}

function outcodesOf(data: string): ReturnType<typeof unpackOutcodes> {
  const packed = readPackedPostcodes(data);
  return packed ? unpackOutcodes(packed.bytes) : new Map();
}

type Tables = NonNullable<ReturnType<typeof readEdition>['edition']>;
type Site = ReturnType<typeof buildProfiles> & {
  tables: Tables;
  settings: ReturnType<typeof readSettings>;
};

function profileTexts({ profiles, areas }: Site): string[] {
  const country = profiles.get(areas.country.code)!;
  return [...profiles.values()].flatMap((profile) => [
    profileJson(profile),
    profileCsv(profile),
    JSON.stringify(pageSentences(profile, country)),
  ]);
}

function indicatorTexts({ indicators, areas, tables, settings }: Site): string[] {
  return [...indicators.values()].flatMap((indicator) => [
    indicatorCsv(indicator, areas),
    JSON.stringify(indicatorMetadata(indicator, settings.baseAddress)),
    JSON.stringify(indicatorView(indicator, areas, { hexes: tables.hexes, flat: () => noShapes })),
  ]);
}

function frontTexts(site: Site, data: string): string[] {
  const { areas, indicators, tables } = site;
  const shapes = new Map(boundaryFiles.map((name) => [name, shapesOf(data, name)]));
  const shapesIn = (name: (typeof boundaryFiles)[number]) => shapes.get(name)!;
  const flat = shapesIn('ics').flat;
  const outline = drawCountry(flat);
  const life = indicators.get(lifeExpectancy);
  const setting = { areas, shapesIn, countryOutline: () => outline };
  return [
    life ? JSON.stringify(frontMap(life, 'male', { areas, hexes: tables.hexes })) : '',
    JSON.stringify(systemMap('male', { ...site, flat, source: '' })),
    JSON.stringify(frontFindings({ ...site, deprivationDeciles: tables.deprivationDeciles })),
    JSON.stringify(tenthsView(areas.country, tables)),
    ...areas.withPage.map((area) => JSON.stringify(locatorView(area, setting))),
  ];
}

function shapesOf(data: string, name: (typeof boundaryFiles)[number]) {
  const topology = readBoundaries(data, name);
  return { flat: flattenShapes(topology), touching: touchingShapes(topology) };
}
