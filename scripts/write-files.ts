import { writeFileSync } from 'node:fs';
import { subPathOf } from '../src/citations/whole-address.ts';
import type { Profile } from '../src/profiles/profile.ts';
import { dataMaterials, profileMaterials, releaseHistory } from '../src/site-data.ts';
import { digestOfTables } from '../src/tables/kept-edition.ts';
import { editionFolders } from '../src/tables/folders.ts';
import { onceEach } from '../src/tables/once.ts';
import { printedFolder } from '../src/tables/printed-profiles.ts';
import { chartedParts } from '../src/views/profile/charted-parts.ts';
import { htmlUnder } from '../src/views/under-sub-path.ts';
import { searchRecords } from '../src/search/search-records.ts';
import { isFirst, ofShard, readShard, wholeSite } from './build/shards.ts';
import { indicatorSummaries } from './build/indicator-summaries.ts';
import { areaFiles, type AreaFiles } from './files/area-files.ts';
import { namesPublished } from './files/chart-names.ts';
import { filesOfData } from './files/data-files.ts';
import { embeddedArea, embedsWithoutChart } from './files/embed-files.ts';
import { fileCache, keptFolder, type FileCache } from './files/file-cache.ts';
import { indicatorFiles } from './files/indicator-files.ts';
import { keptFiles, lastKeptEmbed } from './files/kept-files.ts';
import { keepIn, keptOrMade } from './files/kept-or-made.ts';
import { digestOfFigures, makerOfAreas, makerButFigures } from './files/makers.ts';
import { packageFiles } from './files/package-files.ts';
import { pageColours } from './files/page-colours.ts';
import { printedFiles } from './files/printed-files.ts';
import { redirectFiles } from './files/redirect-files.ts';
import { releaseFiles } from './files/release-files.ts';
import { keptPages } from './releases/kept-pages.ts';
import { siteWriter, type SiteFile } from './files/site-file.ts';
import { sharePictures } from './files/share-pictures.ts';

/**
 * Writes the files of the edition that are no pages into the folder named: charts, each alone, with their
 * figures, and as pages to be framed; data, workbooks, references; everything in one; feeds, what changed since the
 * release before, copies of releases, redirects. Into the file named second, what the tables tell the search index:
 * a process of its own would read and build everything again; into that named third, which files it wrote. Of a
 * shard of the site, those that are of it.
 * `node scripts/write-files.ts dist records.json written.json [1/2]`
 */
const [folder = 'dist', records, written, asked = ''] = process.argv.slice(2);
const shard = readShard(asked) ?? wholeSite;
const isOurs = ofShard(shard);
const edition = profileMaterials();
const { areas, profiles, settings, tables } = edition;
const subPath = subPathOf(settings.baseAddress);
const folders = editionFolders(process.env);

const published = releaseHistory().addresses;
const kept = releaseHistory().kept.map((release) => ({
  release,
  pages: keptPages(folders.data, release.id),
}));
const country = profiles.get(areas.country.code)!;
const setting = { settings, colours: pageColours(settings.colours), lastKept: lastKeptEmbed(kept) };

const otherMaker = makerButFigures(folders);
const figuresBy = onceEach((id: string) => digestOfFigures(folders, id));

/** The country has charts that no other area has; all others have theirs under the same names. */
const isCountry = (code: string): boolean => code === areas.country.code;
const isArea = (code: string): boolean => /^[A-Z]\d+$/.test(code) && !isCountry(code);

/** The files of an area; those of the country are drawn from more than its profile, and never kept. */
function filesOfArea(profile: Profile, cache: FileCache): AreaFiles {
  const area = areas.get(profile.code);
  const make = () =>
    areaFiles(profile, area.formerCodes, chartedParts(area, edition), { ...setting, country });
  return isCountry(profile.code) ? make() : keptOrMade(JSON.stringify(profile), cache, make);
}

/** The names of the charts of an area, without drawing them. */
const chartNames = ({ code }: Profile): string[] =>
  chartedParts(areas.get(code), edition).charts.map(({ id }) => id);

/** The files of all areas; `shared` gets the picture of each for those who share its page. */
function* filesOfAreas(shared: Map<string, string>): Generator<SiteFile> {
  const maker = makerOfAreas(folders, country);
  const cache = fileCache(keptFolder('areas', folders.data), 'files', maker);
  const names = new Map<Profile, string[]>();
  const alike = namesPublished(published, isArea);
  for (const profile of profiles.values()) {
    if (!isOurs(profile.code)) {
      if (!isCountry(profile.code)) chartNames(profile).forEach((name) => alike.add(name));
      continue;
    }
    const made = filesOfArea(profile, cache);
    names.set(profile, made.names);
    shared.set(profile.code, made.shared);
    yield* made.files;
  }
  cache.close();
  for (const [{ code }, its] of names) if (!isCountry(code)) its.forEach((name) => alike.add(name));
  for (const [profile, its] of names) {
    const { formerCodes } = areas.get(profile.code);
    const own = isCountry(profile.code) ? namesPublished(published, isCountry) : [];
    const wanted = new Set([...alike, ...own]).difference(new Set(its));
    yield* embedsWithoutChart(embeddedArea(profile, formerCodes, []), [...wanted], setting);
  }
}

/** The files of all indicators: where the figures of one are as they were, so are its charts. */
function* filesOfIndicators(): Generator<SiteFile> {
  const cache = fileCache(keptFolder('indicators', folders.data), 'files', otherMaker);
  for (const [id, indicator] of edition.indicators) {
    if (!isOurs(id)) continue;
    const make = () => indicatorFiles(indicator, edition, setting);
    const { subject, names, files } = keptOrMade(`${id}\n${figuresBy(id)}`, cache, make);
    yield* files;
    const once = namesPublished(published, (code) => code === subject.code);
    const gone = once.difference(new Set(names));
    yield* embedsWithoutChart({ subject, codes: [subject.code], notice: null }, [...gone], setting);
  }
  cache.close();
}

/** Makes everything in one; of indicators whose figures are as they were, as they were packed. */
function makeAll(): SiteFile[] {
  const cache = fileCache(keptFolder('packed', folders.data), 'files', otherMaker);
  const files = [...packageFiles(edition, { keep: keepIn(cache), figuresBy })];
  cache.close();
  return files;
}

/** Everything in one: as it was, where every table is. */
function filesOfAll(): SiteFile[] {
  const cache = fileCache(keptFolder('packages', folders.data), 'files', otherMaker);
  const files = keptOrMade(digestOfTables(folders.data), cache, makeAll);
  cache.close();
  return files;
}

function* filesOf(shared: Map<string, string>): Generator<SiteFile> {
  yield* filesOfAreas(shared);
  yield* filesOfIndicators();
  yield* filesOfData(dataMaterials(), subPath, { isAsked: isOurs });
  if (isFirst(shard)) yield* filesOnce();
}

/** What there is one of for the whole site. */
function* filesOnce(): Generator<SiteFile> {
  yield* releaseFiles({ ...edition, history: releaseHistory() });
  yield* keptFiles(kept);
  yield* printedFiles(printedFolder(folders.data, settings.release.id));
  yield* redirectFiles(tables.redirects, subPath);
}

/** Pages to be framed and copies of releases lead to the site as all others do. */
function* inPlace(files: Iterable<SiteFile>): Generator<SiteFile> {
  for (const { address, content } of files) {
    const isPage = address.endsWith('.html') && typeof content === 'string';
    yield { address, content: isPage ? htmlUnder(content, subPath) : content };
  }
}

// First what holds everything, which takes the most memory.
const { write, addresses } = siteWriter(folder);
if (isFirst(shard)) for (const file of inPlace(filesOfAll())) write(file);
const pictures = new Map<string, string>();
for (const file of inPlace(filesOf(pictures))) write(file);
const shareFolder = keptFolder('share', folders.data);
for (const file of await sharePictures(pictures, shareFolder)) write(file);
if (records !== undefined && isFirst(shard)) {
  const summaries = indicatorSummaries(folders.content, edition.indicators.keys());
  writeFileSync(records, JSON.stringify(searchRecords(edition, summaries)));
}
if (written !== undefined) writeFileSync(written, JSON.stringify(addresses));
console.log(`${addresses.length} files`);
