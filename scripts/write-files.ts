import { siteData } from '../src/site-data.ts';
import { chartFiles } from './files/chart-files.ts';
import { chartsOf } from './files/charts-of.ts';
import { embedFiles } from './files/embed-files.ts';
import { packageFiles } from './files/package-files.ts';
import { pageColours } from './files/page-colours.ts';
import { writeSiteFiles, type SiteFile } from './files/site-file.ts';
import { profileWorkbook } from './files/workbook/profile-workbook.ts';
import { writeXlsx } from './files/workbook/write-xlsx.ts';

/**
 * Writes the files of the edition that are no pages into the folder named: charts, each alone, with their
 * figures, and as pages to be framed; workbooks; and everything in one. `node scripts/write-files.ts dist`
 */
const folder = process.argv[2] ?? 'dist';
const edition = siteData();
const { areas, profiles, settings } = edition;
const country = profiles.get(areas.country.code);
if (!country) throw new Error(`${areas.country.name} has no profile.`);

function* filesOf(theCountry: typeof country & {}): Generator<SiteFile> {
  const charts = new Map([...profiles.values()].map((each) => [each, chartsOf(each, theCountry)]));
  const chartIds = [...new Set([...charts.values()].flat().map(({ id }) => id))];
  const embedded = { settings, colours: pageColours(), chartIds, base: '' };
  for (const [profile, ofProfile] of charts) {
    const codes = [profile.code, ...areas.get(profile.code).formerCodes];
    yield* chartFiles(profile, ofProfile, settings);
    yield* embedFiles(profile, codes, ofProfile, embedded);
    const content = writeXlsx(profileWorkbook(profile, settings));
    yield { address: `/data/areas/${profile.code}.xlsx`, content };
  }
  yield* packageFiles(edition);
}

console.log(`${writeSiteFiles(folder, filesOf(country))} files`);
