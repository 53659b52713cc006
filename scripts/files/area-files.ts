import type { Profile } from '../../src/profiles/profile.ts';
import type { Settings } from '../../src/tables/settings.ts';
import type { chartedParts } from '../../src/views/profile/charted-parts.ts';
import { sharePicture } from '../../src/views/profile/share-picture.ts';
import { chartFiles, drawCharts } from './chart-files.ts';
import { embeddedArea, embedFiles } from './embed-files.ts';
import type { SiteFile } from './site-file.ts';
import { profileWorkbook } from './workbook/profile-workbook.ts';
import { writeXlsx } from './workbook/write-xlsx.ts';

/** What is made of an area beside its page. */
export interface AreaFiles {
  /** The names of its charts. */
  names: string[];
  /** Its picture for those who share its page, as SVG. */
  shared: string;
  /** Its charts, as files and as pages to be framed, and its workbook. */
  files: SiteFile[];
}

/** What the files of all areas share: the country is what the workbook of each sets it beside. */
interface Setting {
  settings: Settings;
  colours: string;
  country: Profile;
}

/** Makes the files of an area from its profile and what is charted of it. */
export function areaFiles(
  profile: Profile,
  formerCodes: readonly string[],
  { charts, sources }: Pick<ReturnType<typeof chartedParts>, 'charts' | 'sources'>,
  setting: Setting,
): AreaFiles {
  const { settings, country } = setting;
  const embedded = embeddedArea(profile, formerCodes, sources);
  const drawn = drawCharts(embedded.subject, charts, settings);
  const workbook = writeXlsx(profileWorkbook(profile, country, settings));
  return {
    names: charts.map(({ id }) => id),
    shared: sharePicture(profile, charts[0]?.chart ?? null, settings),
    files: [
      ...chartFiles(embedded.subject, drawn),
      ...embedFiles(embedded, drawn, setting),
      { address: `/data/areas/${profile.code}.xlsx`, content: workbook },
    ],
  };
}
