import { expect, it } from 'vitest';
import { dataWith, folderWith, importInto, observationsOf } from './fixture.ts';
import { files } from './mhclg-fixture.ts';
import { importer } from './mhclg-imd.ts';

it('files of another year are refused by name, all at once, whatever says so', async () => {
  const old = {
    'imd2019_england_ltla24.csv': files['imd_ltla24.csv'],
    'icb.csv': files['imd_icb24.csv'].replace('icb24', 'icb22'),
    'upper-tier.csv': files['imd_utla24.csv'].replace('(2024)', '(2019)'),
    'lsoa.csv': files['imd_lsoa21.csv'].replace('lsoa21', 'lsoa11'),
  };
  const told = importInto(importer, folderWith(old), dataWith());
  await expect(told).rejects.toThrow(
    'imd2019_england_ltla24.csv: The file is not of the Index of 2025: its name says 2019.',
  );
  await expect(told).rejects.toThrow(
    'icb.csv: The file is not of the Index of 2025: its column “icb22_code” is of areas of another year.',
  );
  await expect(told).rejects.toThrow(
    'its column “Upper Tier Local Authority District code (2019)”',
  );
  await expect(told).rejects.toThrow('its column “lsoa11_code”');
});

it('an index before is known by its year in words and in any heading', async () => {
  const { 'imd_ltla24.csv': ltla, ...others } = files;
  const old = {
    ...others,
    'English indices of deprivation 2019 lower-tier.csv': ltla,
    'imd_icb24.csv': files['imd_icb24.csv'].replace('\n', ',IMD 2015 - Average score\n'),
  };
  const told = importInto(importer, folderWith(old), dataWith());
  await expect(told).rejects.toThrow('lower-tier.csv: The file is not of the Index of 2025');
  await expect(told).rejects.toThrow('its column “IMD 2015 - Average score” is of 2015');
});

it('neighbourhoods are known by MHCLG’s own headings, whatever the name of their file', async () => {
  const { 'imd_lsoa21.csv': copy, ...others } = files;
  const heading =
    'LSOA code (2021),Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs)';
  const own = copy.replace('lsoa21_code,IMD_decile', heading);
  const data = dataWith();
  const all = { ...others, 'File_7_IoD2025_All_Ranks.csv': own };
  await importInto(importer, folderWith(all), data);
  const shares = observationsOf(data, 'neighbourhoods-in-most-deprived-tenth');
  expect(shares.at(-1)).toBe('X92,2025,persons,33.33,,,,');
});

/** What File 7 of 2025 has a score, a rank and a tenth of, as MHCLG heads the score; of its six sub-domains the last. */
const scoresOfFile7 = [
  ['Index of Multiple Deprivation (IMD)', 'Score'],
  ['Income', 'Score (rate)'],
  ['Employment', 'Score (rate)'],
  ['Education, Skills and Training', 'Score'],
  ['Health Deprivation and Disability', 'Score'],
  ['Crime', 'Score'],
  ['Barriers to Housing and Services', 'Score'],
  ['Living Environment', 'Score'],
  ['Income Deprivation Affecting Children Index (IDACI)', 'Score (rate)'],
  ['Income Deprivation Affecting Older People (IDAOPI)', 'Score (rate)'],
  ['Outdoors Sub-domain', 'Score'],
];
/** Its headings in their order, those of who lives there last. */
const file7 = [
  'LSOA code (2021)',
  'LSOA name (2021)',
  'Local Authority District code (2024)',
  'Local Authority District name (2024)',
  ...scoresOfFile7.flatMap(([domain, score]) => [
    `${domain} ${score}`,
    `${domain} Rank (where 1 is most deprived)`,
    `${domain} Decile (where 1 is most deprived 10% of LSOAs)`,
  ]),
  'Total population: mid 2022',
  'Dependent Children aged 0-15: mid 2022',
  'Older population aged 60 and over: mid 2022',
  'Working age population 18-66 (for use with Employment Deprivation Domain): mid 2022',
];
const neighbourhoods = [
  ['L1', 1],
  ['L2', 5],
  ['L3', 10],
] as const;
/** A file of three neighbourhoods with the given headings: code, name, council, then every cell their tenth. */
const neighbourhoodsUnder = (headings: readonly string[]): string =>
  [
    headings.map((heading) => `"${heading}"`),
    ...neighbourhoods.map(([code, tenth]) => [
      code,
      `Northmoor ${code}`,
      'X01',
      'Northmoor',
      ...headings.slice(4).map(() => tenth),
    ]),
  ]
    .map((cells) => `${cells.join()}\n`)
    .join('');

it('File 7 is read as MHCLG gives it: the year that people are counted in is not that of the index', async () => {
  const { 'imd_lsoa21.csv': _, ...others } = files;
  const name = 'File_7_IoD2025_All_Ranks_Scores_Deciles_Population_Denominators.csv';
  const ofOtherYear = file7.map((heading) => heading.replace('mid 2022', 'mid 2015'));
  for (const headings of [file7, ofOtherYear]) {
    const data = dataWith();
    const all = { ...others, [name]: neighbourhoodsUnder(headings) };
    await importInto(importer, folderWith(all), data);
    const shares = observationsOf(data, 'neighbourhoods-in-most-deprived-tenth');
    expect(shares.at(-1)).toBe('X92,2025,persons,33.33,,,,');
  }
});

it('indices before are still refused: by a short name after an underscore, by a heading that ends in a year', async () => {
  const { 'imd_icb24.csv': icb } = files;
  const old = {
    'x_imd2019_ltla.csv': files['imd_ltla24.csv'],
    'y_iod19_utla.csv': files['imd_utla24.csv'],
    'icb.csv': icb.replace('\n', ',Total population: mid 2022,Average score (IMD) 2019\n'),
    'imd_lsoa21.csv': 'lsoa21_code,IMD_decile,Total population: mid 2022,IMD 2015 rank\nL1,1,9,1\n',
  };
  const told = importInto(importer, folderWith(old), dataWith());
  for (const why of [
    'x_imd2019_ltla.csv: The file is not of the Index of 2025: its name says 2019.',
    'y_iod19_utla.csv: The file is not of the Index of 2025: its name says 2019.',
    'icb.csv: The file is not of the Index of 2025: its column “Average score (IMD) 2019” is of 2019.',
    'imd_lsoa21.csv: The file is not of the Index of 2025: its column “IMD 2015 rank” is of 2015.',
  ])
    await expect(told).rejects.toThrow(why);
});

it('File 7 of 2019 is no file of neighbourhoods here: its neighbourhoods are those of 2011', async () => {
  const { 'imd_lsoa21.csv': _, ...others } = files;
  const headings = file7.map((heading) =>
    heading
      .replace('(2021)', '(2011)')
      .replace('(2024)', '(2019)')
      .replace('mid 2022', 'mid 2015 (excluding prisoners)'),
  );
  const all = { ...others, 'File_7.csv': neighbourhoodsUnder(headings) };
  await expect(importInto(importer, folderWith(all), dataWith())).rejects.toThrow(
    'No file here is of neighbourhoods (lsoa), by its headings.',
  );
});
