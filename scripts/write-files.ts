import { writeFileSync } from 'node:fs';
import { subPathOf } from '../src/citations/whole-address.ts';
import type { Profile } from '../src/profiles/profile.ts';
import { dataMaterials, profileMaterials, releaseHistory } from '../src/site-data.ts';
import { digestOfTables } from '../src/tables/kept-edition.ts';
import { editionFolders } from '../src/tables/folders.ts';
import { onceEach } from '../src/tables/once.ts';
import { printedFolder } from '../src/tables/printed-profiles.ts';
import { chartedParts } from '../src/views/profile/charted-parts.ts';
import { dataFiles } from '../src/views/data-files.ts';
import { htmlUnder } from '../src/views/under-sub-path.ts';
import { searchRecords } from '../src/search/search-records.ts';
import { isFirst, ofShard, readShard, wholeSite } from './build/shards.ts';
import { indicatorSummaries } from './build/indicator-summaries.ts';
import { areaFiles, type AreaFiles } from './files/area-files.ts';
import { namesPublished } from './files/chart-names.ts';
import { dataMadeOf, filesOfData } from './files/data-files.ts';
import { embeddedArea, embedsWithoutChart } from './files/embed-files.ts';
import {
  fileCache,
  keptFolder,
  shortDigest,
  type FileCache,
  type KeptBesidePages,
} from './files/file-cache.ts';
import { indicatorFiles } from './files/indicator-files.ts';
import { keptFiles, lastKeptEmbed } from './files/kept-files.ts';
import { keepIn, keptOrMade } from './files/kept-or-made.ts';
import { placedOrMade, type MadeTogether } from './files/left-files.ts';
import { digestOfFigures, makerOfAreas, makerButFigures } from './files/makers.ts';
import { packageFiles } from './files/package-files.ts';
import { pageColours } from './files/page-colours.ts';
import { printedFiles } from './files/printed-files.ts';
import { redirectFiles } from './files/redirect-files.ts';
import { releaseFiles } from './files/release-files.ts';
import { keptPages } from './releases/kept-pages.ts';
import { siteWriter, type SiteFile } from './files/site-file.ts';
import { sharePictures, type SharePicture } from './files/share-pictures.ts';
import { whenTold } from './steps/waits.ts';

/**
 * Writes the files of the edition that are no pages into the folder named: charts, each alone, with their
 * figures, and as pages to be framed; data, workbooks, references; everything in one; feeds, what changed since the
 * release before, copies of releases, redirects. Files that were made from the same before are left where they lie in
 * that folder, or taken from the last site, in the folder named second. Into the file named third, what the tables
 * tell the search index: a process of its own would read and build everything again; into that named fourth, which
 * files it wrote. Of a shard of the site, those that are of it. With `wait` it reads no table, and then writes nothing,
 * before it is told that it may.
 * `node scripts/write-files.ts dist LAST records.json written.json [1/2 [wait]]`
 */
const [folder = 'dist', last, records, written, asked = '', wait = ''] = process.argv.slice(2);
const untilTold = wait === '' ? async (): Promise<void> => {} : whenTold();
await untilTold();
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

// All of them are asked for: they are made while the check is at work.
for (const code of profiles.keys()) profiles.get(code);
await untilTold();
const openCache = (what: KeptBesidePages, maker: string): FileCache =>
  fileCache(keptFolder(what, folders.data), 'files', maker);

/** The country has charts that no other area has; all others have theirs under the same names. */
const isCountry = (code: string): boolean => code === areas.country.code;
const isArea = (code: string): boolean => /^[A-Z]\d+$/.test(code) && !isCountry(code);

const writer = siteWriter(folder);
const { write, addresses } = writer;

/** Has what was made together in place: as it was made from the same source before, else made and kept. */
const place = <Rest>(source: string, cache: FileCache, make: () => MadeTogether<Rest>): Rest =>
  placedOrMade(source, { cache, writer, last }, () => {
    const { rest, files } = make();
    return { rest, files: inPlace(files) };
  });

/**
 * Writes the files of an area, and gives the names of its charts, and its picture; those of the country are drawn
 * from more than its profile, and never kept.
 */
function writeArea(
  profile: Profile,
  source: string,
  cache: FileCache,
): { names: string[]; picture: SharePicture } {
  const area = areas.get(profile.code);
  let svg: string | null = null;
  const draw = (): AreaFiles => {
    const parts = chartedParts(area, edition);
    const made = areaFiles(profile, area.formerCodes, parts, { ...setting, country });
    svg = made.shared;
    return made;
  };
  const make = () => {
    const { names, shared, files } = draw();
    return { rest: { names, digest: shortDigest(shared) }, files };
  };
  const written = (): ReturnType<typeof make>['rest'] => {
    const { rest, files } = make();
    for (const file of inPlace(files)) write(file);
    return rest;
  };
  const { names, digest } = isCountry(profile.code) ? written() : place(source, cache, make);
  return { names, picture: { digest, svg: () => svg ?? draw().shared } };
}

/** The names of the charts of an area, without drawing them. */
const chartNames = ({ code }: Profile): string[] =>
  chartedParts(areas.get(code), edition).charts.map(({ id }) => id);

/** The files of all areas, of which those that are kept are written as they come; `shared` gets the picture of each for those who share its page. */
function* filesOfAreas(shared: Map<string, SharePicture>): Generator<SiteFile> {
  const cache = openCache('areas', makerOfAreas(folders, country));
  const dataCache = openCache('area-data', otherMaker);
  const dataOf = dataMadeOf('profile', dataMaterials(), subPath);
  const names = new Map<Profile, string[]>();
  const alike = namesPublished(published, isArea);
  for (const profile of profiles.values()) {
    if (!isOurs(profile.code)) {
      if (!isCountry(profile.code)) chartNames(profile).forEach((name) => alike.add(name));
      continue;
    }
    const source = shortDigest(JSON.stringify(profile));
    const made = writeArea(profile, source, cache);
    names.set(profile, made.names);
    shared.set(profile.code, made.picture);
    place(source, dataCache, () => ({ rest: null, files: dataOf(profile.code) }));
  }
  for (const each of [cache, dataCache]) each.close();
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
  const cache = openCache('indicators', otherMaker);
  const dataCache = openCache('indicator-data', otherMaker);
  const dataOf = dataMadeOf('indicator', dataMaterials(), subPath);
  for (const [id, indicator] of edition.indicators) {
    if (!isOurs(id)) continue;
    const source = `${id}\n${figuresBy(id)}`;
    const { subject, names } = place(source, cache, () => {
      const { files, ...rest } = indicatorFiles(indicator, edition, setting);
      return { files, rest };
    });
    place(source, dataCache, () => ({ rest: null, files: dataOf(id) }));
    const once = namesPublished(published, (code) => code === subject.code);
    const gone = once.difference(new Set(names));
    yield* embedsWithoutChart({ subject, codes: [subject.code], notice: null }, [...gone], setting);
  }
  for (const each of [cache, dataCache]) each.close();
}

/** Makes everything in one; of indicators whose figures are as they were, as they were packed. */
function makeAll(): SiteFile[] {
  const cache = openCache('packed', otherMaker);
  const files = [...packageFiles(edition, { keep: keepIn(cache), figuresBy })];
  cache.close();
  return files;
}

/** Everything in one: as it was, where every table is. */
function filesOfAll(): SiteFile[] {
  const cache = openCache('packages', otherMaker);
  const files = keptOrMade(digestOfTables(folders.data), cache, makeAll);
  cache.close();
  return files;
}

function* filesOf(shared: Map<string, SharePicture>): Generator<SiteFile> {
  yield* filesOfAreas(shared);
  yield* filesOfIndicators();
  const kinds = dataFiles.filter(({ of }) => of === undefined);
  yield* filesOfData(dataMaterials(), subPath, { kinds, isAsked: isOurs });
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
if (isFirst(shard)) for (const file of inPlace(filesOfAll())) write(file);
const pictures = new Map<string, SharePicture>();
for (const file of inPlace(filesOf(pictures))) write(file);
const shareFolder = keptFolder('share', folders.data);
for (const file of await sharePictures(pictures, shareFolder)) write(file);
if (records !== undefined && isFirst(shard)) {
  const summaries = indicatorSummaries(folders.content, edition.indicators.keys());
  writeFileSync(records, JSON.stringify(searchRecords(edition, summaries)));
}
if (written !== undefined) writeFileSync(written, JSON.stringify([...addresses]));
console.log(`${addresses.size} files`);
