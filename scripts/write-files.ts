import { siteData } from '../src/site-data.ts';
import { chartFiles } from './files/chart-files.ts';
import { chartsOf } from './files/charts-of.ts';
import { writeSiteFiles, type SiteFile } from './files/site-file.ts';

/**
 * Writes the files of the edition that are no pages into the folder named: charts, each alone, with their
 * figures. `node scripts/write-files.ts dist`
 */
const folder = process.argv[2] ?? 'dist';
const { areas, profiles, settings } = siteData();
const country = profiles.get(areas.country.code);
if (!country) throw new Error(`${areas.country.name} has no profile.`);

function* filesOf(theCountry: typeof country & {}): Generator<SiteFile> {
  for (const profile of profiles.values())
    yield* chartFiles(profile, chartsOf(profile, theCountry), settings);
}

console.log(`${writeSiteFiles(folder, filesOf(country))} files`);
