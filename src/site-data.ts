import { coveredEdition } from './areas/covered-edition.ts';
import { coveredShapes } from './areas/covered-shapes.ts';
import { touchingShapes } from './areas/neighbours.ts';
import { placesByLetter } from './areas/places-by-letter.ts';
import type { LetterOfPlaces } from './areas/places-by-letter.ts';
import { drawCountry } from './charts/country-outline.ts';
import type { CountryOutline } from './charts/country-outline.ts';
import { flattenShapes, type FlatShapes } from './charts/flat-shapes.ts';
import { postcodeAreas } from './postcodes/districts.ts';
import type { PostcodeArea } from './postcodes/districts.ts';
import type { OutcodeFile } from './postcodes/outcode-file.ts';
import { outcodesOfEdition } from './postcodes/outcodes-of-edition.ts';
import { readAddressList } from './releases/address-list.ts';
import { historyOf, isCopyKept } from './releases/history.ts';
import type { ReleaseHistory } from './releases/history.ts';
import type { Indicator } from './indicators/indicator.ts';
import { buildProfiles } from './profiles/build-profiles.ts';
import { readBoundaries } from './tables/boundaries.ts';
import type { BoundaryFile } from './tables/boundaries.ts';
import { forgetMade, once, onceEach } from './tables/once.ts';
import { editedEdition } from './tables/edited-edition.ts';
import { printedFolder, printedProfiles } from './tables/printed-profiles.ts';
import { editionFolders } from './tables/folders.ts';
import { describeProblems } from './tables/problem.ts';
import { readPackedPostcodes } from './tables/postcode-table.ts';
import { readEdition } from './tables/read-edition.ts';
import { readStories } from './tables/read-stories.ts';
import { readSettings, type Settings } from './tables/settings.ts';
import type { Edition } from './tables/edition.ts';
import { digestOfTables, keptEdition, keptTablesFile } from './tables/kept-edition.ts';
import { keptAddressText, keptReleases, keptTexts } from './tables/kept-releases.ts';
import { readTerms } from './tables/terms.ts';
import { readVocabulary, type Vocabulary } from './tables/vocabulary.ts';
import type { DataMaterials } from './views/data-files.ts';
import { findWords } from './views/find-box.ts';
import { partsHeldBy } from './views/parts-held.ts';
import { menusOf } from './views/site-parts.ts';
import type { PartsHeld } from './views/site-parts.ts';
import { ownColoursCss, paperOf } from './views/own-colours.ts';
import type { SiteWords } from './views/site-words.ts';
import { terms, useTerms } from './words/terms.ts';
import type { Citation } from './citations/citation.ts';
import { citationOf } from './citations/citation.ts';
import { useColours } from './charts/file-looks.ts';
import { citedPages } from './views/cite/cited-pages.ts';
import { citedStory } from './views/cite/cited-story.ts';
import { drawnIndicator, hasCharts } from './views/indicator/charts-of-indicator.ts';
import { readyComparisons, type ReadyComparison } from './views/compare/ready-comparisons.ts';

const tablesFile = keptTablesFile(process.env);

/** While pages are edited the edition is read again and again, and most of its tables are as they were. */
const read = import.meta.hot && tablesFile ? editedEdition(tablesFile) : readEdition;

/** The checked tables: in a build as its first step has read them, else read here. */
function checkedTables(): Edition {
  const { data } = editionFolders(process.env);
  const isBuilt = tablesFile !== undefined && !import.meta.hot;
  const kept = isBuilt ? keptEdition(tablesFile, digestOfTables(data)) : null;
  if (kept !== null) return kept;
  const { edition, problems } = read(data);
  if (!edition)
    throw new Error(`The tables have mistakes.\n${describeProblems(problems).join('\n')}`);
  return edition;
}

function buildSite() {
  const edition = checkedTables();
  const settings = readSettings();
  const asked = settings.areasToCover;
  const covered = asked ? coveredEdition(edition, asked) : edition;
  useColours(settings.colours);
  useTerms(readTerms(editionFolders(process.env).content));
  return { ...buildProfiles(covered, settings.release.id), settings };
}

/** The one door from pages to data: every table, index and profile, read and built once. */
export const siteData = once(buildSite);

// While pages are edited: scripts/hosting/edition-in-dev.ts tells when what all is made from has changed.
import.meta.hot?.on('edition-changed', forgetMade);

/** The words in which the edition is asked. */
export const vocabulary = (): Vocabulary => readVocabulary(editionFolders(process.env).content);

/** The boundaries of one file; in an edition about a part of its country those of that part. */
function readShapes(name: BoundaryFile): ReturnType<typeof readBoundaries> {
  const topology = readBoundaries(editionFolders(process.env).data, name);
  const { areas, settings } = siteData();
  if (!settings.areasToCover) return topology;
  return coveredShapes(topology, new Set(areas.all.map(({ code }) => code)));
}

/** The boundaries of one file, read once. */
export const boundariesOf = onceEach(readShapes);

function shapesOfFile(name: BoundaryFile) {
  const topology = boundariesOf(name);
  return { flat: flattenShapes(topology), touching: touchingShapes(topology) };
}

/** The shapes of one file laid flat, and which of them touch, worked out once. */
export const shapesIn = onceEach(shapesOfFile);

const holdsShapes = (name: BoundaryFile): boolean =>
  Object.keys(boundariesOf(name).objects).length > 0;

/** The country in outline, drawn once. */
export const countryOutline = once((): CountryOutline =>
  drawCountry(shapesIn(holdsShapes('ics') ? 'ics' : 'local-authorities').flat),
);

/** The shapes of councils laid flat, for who draws a map; none where the edition holds none. */
export const councilShapes = (): FlatShapes => shapesIn('local-authorities').flat;

function drawIndicator(id: string): ReturnType<typeof drawnIndicator> {
  const { indicators, areas, tables } = siteData();
  return drawnIndicator(indicators.get(id)!, { areas, tables, flat: councilShapes });
}

/** The indicators that have charts. */
export function chartedIndicators(): [id: string, Indicator][] {
  const { indicators, areas, tables } = siteData();
  const drawing = { areas, tables, flat: councilShapes };
  return [...indicators].filter(([, indicator]) => hasCharts(indicator, drawing));
}

/** What the pages of an indicator show, by its id: drawn once for the page and for that of its charts. */
export const indicatorDrawn = onceEach(drawIndicator);

/** Which parts of the site this edition holds what it takes to make. */
export function partsHeld(): PartsHeld {
  const { content } = editionFolders(process.env);
  return partsHeldBy(siteData(), {
    postcodes: postcodeTable().outcodes.size > 0,
    shapes: holdsShapes('local-authorities'),
    stories: readStories(content).length > 0,
    methods: Object.keys(terms().methods).length > 0,
  });
}

const contactOf = ({ contact, publisher }: Settings): SiteWords['contact'] => ({
  text: `${publisher} (${contact})`,
  href: contact.includes('@') ? `mailto:${contact}` : contact,
});

/** What every page says about the site itself, put together once. */
export const siteWords = once((): SiteWords => {
  const { settings, tables } = siteData();
  return {
    baseAddress: settings.baseAddress,
    name: settings.title,
    release: settings.release,
    independence: settings.independence,
    paper: paperOf(settings.colours),
    coloursCss: ownColoursCss(settings.colours),
    language: terms().language,
    contact: contactOf(settings),
    find: findWords(partsHeld()),
    ...menusOf(partsHeld()),
    attributions: [...new Set(tables.sources.map((source) => source.attribution))],
  };
});

/** The one address of a page that stands where its part is held: what a page with `[...here]` in its name gives. */
export const onlyWhere = (isHeld: boolean): { params: { here: undefined } }[] =>
  isHeld ? [{ params: { here: undefined } }] : [];

function readHistory(): ReleaseHistory {
  const { data } = editionFolders(process.env);
  const { settings, tables } = siteData();
  const kept = keptReleases(data).map((release) => ({
    release,
    texts: keptTexts(data, release.id),
  }));
  return historyOf(settings.release, kept, tables, readAddressList(keptAddressText(data)));
}

/** This release beside those that were kept; compared once. */
export const releaseHistory = once(readHistory);

function citeAll(): Map<string, Citation> {
  const site = siteData();
  const { content } = editionFolders(process.env);
  const stories = readStories(content).map((story) => citedStory(story, site));
  const pages = citedPages({ ...site, stories, hasGaps: partsHeld().gaps });
  return new Map(
    pages.map((cited) => {
      const isKept = isCopyKept(releaseHistory(), cited.copyPath);
      return [cited.id, citationOf(cited, { ...site.settings, isKept })];
    }),
  );
}

/** Every comparison that has a page of its own, put together once. */
export const readyList = once((): ReadyComparison[] =>
  readyComparisons(siteData().areas, readStories(editionFolders(process.env).content)),
);

/** The reference to every page that has files of it, by the name of those files; made once. */
export const citations = once(citeAll);

/** The codes of profiles that are printed in the release of the edition. Read once. */
const printedHere = once(() =>
  printedProfiles(printedFolder(editionFolders(process.env).data, siteData().settings.release.id)),
);

/** What the page of an area is made from. */
export const profileMaterials = () => ({
  ...siteData(),
  printed: printedHere(),
  history: releaseHistory(),
  boundariesOf,
  shapesIn,
  countryOutline,
});

function readPostcodes(): {
  outcodes: Map<string, OutcodeFile>;
  letters: string[];
  month: string | null;
} {
  const packed = readPackedPostcodes(editionFolders(process.env).data);
  if (!packed) return { outcodes: new Map(), letters: [], month: null };
  const { areas, settings } = siteData();
  const isOfAPart = settings.areasToCover !== null;
  return { ...outcodesOfEdition(packed.bytes, areas, isOfAPart), month: packed.month };
}

/** Every outcode by its name, the letters that any in use begins with, and the month of the list they come from, `2025-10`: none and null where the edition does without. Read once. */
export const postcodeTable = once(readPostcodes);

/** Every name of a place under its letters, put together once. */
export const townLetters = once((): LetterOfPlaces[] =>
  placesByLetter(siteData().tables.places, siteData().areas),
);

/** Every outcode under the letters it begins with, also those of other nations, put together once. */
export const allPostcodeLetters = once((): PostcodeArea[] =>
  postcodeAreas(postcodeTable().outcodes.values()),
);

/** Letters that have a page: some of their postcodes are in the country. */
export const postcodeLetters = (): PostcodeArea[] =>
  allPostcodeLetters().filter(({ districts }) => districts.length > 0);

/** What the files of areas, indicators, outcodes and references are made from. */
export const dataMaterials = (): DataMaterials => ({
  ...siteData(),
  outcodes: () => postcodeTable().outcodes,
  citations,
});
