import type { Profile } from '../../../src/profiles/profile.ts';
import { profileTable } from '../../../src/profiles/public-form.ts';
import { sourceTable } from '../../../src/profiles/source-list.ts';
import type { Settings } from '../../../src/tables/settings.ts';
import { aboutLines, licenceLines } from '../about-lines.ts';
import { besideCountryTable, besideSheetName } from './beside-country.ts';
import { gapsOfAreaTable } from './gaps-of-area.ts';
import { aboutSheet, columnsSheet, sheetOf } from './sheets.ts';
import type { Workbook } from './workbook.ts';

/** The sheets of what a page sets beside each other, as far as it does. */
const besides = (profile: Profile, country: Profile, { title }: Settings) =>
  [
    { name: besideSheetName(country), ...besideCountryTable(profile, country, title) },
    { name: 'Gaps', ...gapsOfAreaTable(profile, country, title) },
  ].filter(({ rows }) => rows.length > 0);

/**
 * A profile as a workbook: what to know, every figure, those that its page sets beside the country’s, its gaps, the
 * sources, what the columns hold.
 */
export function profileWorkbook(profile: Profile, country: Profile, settings: Settings): Workbook {
  const figures = profileTable(profile);
  const sources = sourceTable(
    profile.sources.map(({ uses: _, ...source }) => ({ ...source, note: null })),
  );
  const address = `${settings.baseAddress}/id/${profile.code}/`;
  const about = aboutLines(`${figures.title} on the site.`, address, settings);
  const named = [
    { name: 'Figures', ...figures },
    ...besides(profile, country, settings),
    { name: 'Sources', ...sources },
  ];
  return {
    title: `${profile.name}, release ${settings.release.id}`,
    creator: settings.title,
    date: new Date(`${settings.release.date}T00:00:00Z`),
    sheets: [
      aboutSheet([...about, ...licenceLines(profile.sources)]),
      ...named.map((sheet) => sheetOf(sheet.name, sheet)),
      columnsSheet(named),
    ],
  };
}
