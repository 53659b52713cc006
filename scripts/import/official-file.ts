import { dataWith, folderWith, importInto, observationsOf } from './fixture.ts';
import { importer } from './ohid-fingertips.ts';

/** Headings of an official Fingertips file, in the order of its API. */
export const officialHeadings =
  'Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,Compared to England value or percentiles,Compared to percentiles,Time period Sortable,New data,Compared to goal,Time period range'.split(
    ',',
  );

/** A figure of a made-up rate of X01, with what a test changes of it. */
const usual: Record<string, string> = {
  'Indicator ID': '41001',
  'Area Code': 'X01',
  Sex: 'Persons',
  Age: '10+ yrs',
  'Time period': '2022 - 24',
  Value: '12.5',
  'Lower CI 95.0 limit': '11.5',
  'Upper CI 95.0 limit': '13.5',
  'Compared to England value or percentiles': 'Similar',
};
/** One row of such a file, with what a test changes of the usual one. */
export const officialRow = (cells: Record<string, string> = {}): string =>
  officialHeadings.map((heading) => ({ ...usual, ...cells })[heading] ?? '').join(',');
/** Such a file of some rows. */
export const officialFile = (...rows: Record<string, string>[]): string =>
  `${[officialHeadings.join(','), ...rows.map(officialRow)].join('\n')}\n`;

/** Tables that such a file is imported into. */
const indicators = `id,official_id,age,period_years,period_kind
suicide,41001,10+ yrs,3,calendar
smoking,92443,18+ yrs,1,calendar
whistling,99,,,calendar
`;
const areas = `code,kind,valid_from
X92,country,
X01,district,
X02,district,
X54,ics,
E09000001,london-borough,
E09000012,london-borough,
E06000060,unitary,2020-04-01
`;
/** The tables of a data folder for such a file: areas, and what is known of the made-up rate. */
export const officialTables = { 'areas.csv': areas, 'indicators.csv': indicators };

/** What comes of importing the text of such a file, and the data folder that it went into. */
export async function importedOfficial(text: string, data = dataWith(officialTables)) {
  const summary = await importInto(importer, folderWith({ 'a.csv': text }), data);
  return { data, summary };
}

/** The rows of the made-up rate that such a file gives. */
export const officialRows = async (text: string): Promise<string[]> =>
  observationsOf((await importedOfficial(text)).data, 'suicide');
