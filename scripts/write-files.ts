import { writeFileSync } from 'node:fs';
import type { Profile } from '../src/profiles/profile.ts';
import { subPathOf } from '../src/citations/whole-address.ts';
import { releaseHistory, siteData } from '../src/site-data.ts';
import { editionFolders } from '../src/tables/folders.ts';
import { printedFolder } from '../src/tables/printed-profiles.ts';
import type { ChartOfPage } from '../src/views/profile/charts-of-page.ts';
import { htmlUnder } from '../src/views/under-sub-path.ts';
import { searchRecords } from '../src/search/search-records.ts';
import { indicatorSummaries } from './build/indicator-summaries.ts';
import { chartFiles } from './files/chart-files.ts';
import { chartNames, chartsOf } from './files/charts-of.ts';
import { embedFiles } from './files/embed-files.ts';
import { keptFiles, lastKeptEmbed } from './files/kept-files.ts';
import { packageFiles } from './files/package-files.ts';
import { pageColours } from './files/page-colours.ts';
import { printedFiles } from './files/printed-files.ts';
import { redirectFiles } from './files/redirect-files.ts';
import { releaseFiles } from './files/release-files.ts';
import { readAddresses } from './releases/keep-release.ts';
import { keptPages } from './releases/kept-pages.ts';
import { writeSiteFiles, type SiteFile } from './files/site-file.ts';
import { shareFolder, sharePictures } from './files/share-pictures.ts';
import { profileWorkbook } from './files/workbook/profile-workbook.ts';
import { writeXlsx } from './files/workbook/write-xlsx.ts';

/**
 * Writes the files of the edition that are no pages into the folder named: charts, each alone, with their
 * figures, and as pages to be framed; workbooks; everything in one; feeds, what changed since the release
 * before, copies of releases, redirects. Into the file named second, what the tables tell the search index:
 * a process of its own would read and build everything again. `node scripts/write-files.ts dist records.json`
 */
const [folder = 'dist', records] = process.argv.slice(2);
const edition = siteData();
const { areas, profiles, settings, tables } = edition;
const subPath = subPathOf(settings.baseAddress);
const country = profiles.get(areas.country.code);
if (!country) throw new Error(`${areas.country.name} has no profile.`);

const { data, content } = editionFolders(process.env);

function* filesOf(charts: Map<Profile, ChartOfPage[]>): Generator<SiteFile> {
  const history = releaseHistory();
  const kept = history.kept.map((release) => ({ release, pages: keptPages(data, release.id) }));
  const embedded = {
    settings,
    colours: pageColours(settings.colours),
    chartIds: chartNames(charts.values(), readAddresses(data)),
    lastKept: lastKeptEmbed(kept),
  };
  for (const [profile, ofProfile] of charts) {
    const codes = [profile.code, ...areas.get(profile.code).formerCodes];
    yield* chartFiles(profile, ofProfile, settings);
    yield* embedFiles(profile, codes, ofProfile, embedded);
    const content = writeXlsx(profileWorkbook(profile, settings));
    yield { address: `/data/areas/${profile.code}.xlsx`, content };
  }
  yield* releaseFiles({ ...edition, history });
  yield* keptFiles(kept);
  yield* printedFiles(printedFolder(data, settings.release.id));
  yield* redirectFiles(tables.redirects, subPath);
}

/** Pages to be framed and copies of releases lead to the site as all others do. */
function* inPlace(files: Iterable<SiteFile>): Generator<SiteFile> {
  for (const { address, content } of files) {
    const isPage = address.endsWith('.html') && typeof content === 'string';
    yield { address, content: isPage ? htmlUnder(content, subPath) : content };
  }
}

// First what holds everything, before charts take their part of memory.
const whole = writeSiteFiles(folder, inPlace(packageFiles(edition)));
const charts = new Map([...profiles.values()].map((each) => [each, chartsOf(each, country)]));
const each = writeSiteFiles(folder, inPlace(filesOf(charts)));
const shared = writeSiteFiles(folder, await sharePictures(charts, settings, shareFolder(data)));
if (records !== undefined) {
  const summaries = indicatorSummaries(content, edition.indicators.keys());
  writeFileSync(records, JSON.stringify(searchRecords(edition, summaries)));
}
console.log(`${whole + each + shared} files`);
