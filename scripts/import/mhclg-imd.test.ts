import { expect, it } from 'vitest';
import { dataWith, folderWith, importInto, linesOf, observationsOf } from './fixture.ts';
import { files, headed } from './mhclg-fixture.ts';
import { importer } from './mhclg-imd.ts';

const share = 'imd_proportion_of_lso_as_in_most_deprived_10_percent_nationally';

it('scores, shares and places are taken as published, districts from the finer file, domains where a file has them', async () => {
  const data = dataWith();
  const summary = await importInto(importer, folderWith(files), data);
  expect(linesOf(data, 'deprivation-domains.csv')).toEqual([
    'E08000038,,1,2,1,3,0,1,3',
    'E08000038,Crime,1,1,1,1,0,1,3',
    'X01,,23075.98,1,37.58,2,0.4211,3,3',
    'X01,Crime,23229.13,3,-0.638,2,0.0009,1,3',
    'X54,,18014.48,1,25.531,1,0.07,1,1',
  ]);
  expect(observationsOf(data, 'deprivation-score')[1]).toBe('X01,2025,persons,37.58,,,,');
  expect(summary.leftOut).toEqual([
    { from: 'summaries', reason: 'councils that areas.csv does not have', rows: 2 },
  ]);
});

it('the share of the country is counted from its neighbourhoods', async () => {
  const data = dataWith();
  await importInto(importer, folderWith(files), data);
  expect(observationsOf(data, 'neighbourhoods-in-most-deprived-tenth')).toEqual([
    'E08000038,2025,persons,0,,,,',
    'X01,2025,persons,42.11,,,,',
    'X54,2025,persons,7,,,,',
    'X92,2025,persons,33.33,,,,',
  ]);
});

it('files that are not there are named, all at once', async () => {
  const { 'imd_icb24.csv': _, 'imd_lsoa21.csv': __, ...others } = files;
  const told = importInto(importer, folderWith(others), dataWith());
  await expect(told).rejects.toThrow(
    'No file here is of integrated care boards (icb), by its name.',
  );
  await expect(told).rejects.toThrow('No file here is of neighbourhoods (lsoa), by its headings.');
});

it('cells that cannot be read are told with their line, of all files at once', async () => {
  const wrong = {
    ...files,
    'imd_ltla24.csv': `ltla24_code,${headed('imd')}\nX01,1,1,-5,1,42%,4\nX02,1,2,NA,2,0.5,2\nX01,1,3,5,3,0.1,3\n`,
    'imd_lsoa21.csv': 'lsoa21_code,IMD_decile\nL1,1\nL2,11\n',
  };
  const told = importInto(importer, folderWith(wrong), dataWith());
  for (const problem of [
    'imd_ltla24.csv:2, column "imd_average_score": "-5" is not an average score.',
    `imd_ltla24.csv:2, column "${share}": "42%" is not a share from 0 to 1.`,
    'imd_ltla24.csv:3, column "imd_average_score": "NA" is not an average score.',
    'imd_ltla24.csv:4, column "ltla24_code": "X01" is there twice.',
    `column "imd_rank_of_proportion_of_lso_as_in_most_deprived_10_percent_nationally": "4" is no place.`,
    'imd_lsoa21.csv:3, column "IMD_decile": "11" is not a tenth.',
  ])
    await expect(told).rejects.toThrow(problem);
});

it('a domain of which only a part is there is refused, with the columns that lack', async () => {
  const part = files['imd_ltla24.csv'].replace('crime_rank_of_average_score', 'crime_place');
  const told = importInto(importer, folderWith({ ...files, 'imd_ltla24.csv': part }), dataWith());
  await expect(told).rejects.toThrow(
    'imd_ltla24.csv:1: There is no column for crime_rank_of_average_score.',
  );
});

it('a file of neighbourhoods that lost rows is refused, and gives the country no other share', async () => {
  const held = dataWith({ 'neighbourhoods.csv': 'code\nL1\nL2\nL3\nL4\n' });
  await expect(importInto(importer, folderWith(files), held)).rejects.toThrow(
    'imd_lsoa21.csv: It has 3 neighbourhoods, and 4 are held: rows were lost.',
  );
});

it('a file that has lost rows is told once, and not at every place beyond its areas', async () => {
  const rows = files['imd_ltla24.csv'].split('\n');
  const cut = { ...files, 'imd_ltla24.csv': `${rows[0]}\n${rows[2]}\n${rows[3]}\n` };
  const told = importInto(importer, folderWith(cut), dataWith());
  await expect(told).rejects.toThrow(
    /^imd_ltla24.csv: It has 2 areas, and their places go to 3: rows were lost, or a place is wrong. Download the file again.$/,
  );
});

const refused = async (wrong: Record<string, string>, areas?: string) => {
  const data = dataWith(areas === undefined ? {} : { 'areas.csv': areas });
  const told = await importInto(importer, folderWith({ ...files, ...wrong }), data).catch(String);
  return String(told).replace('Error: ', '').split('\n');
};

it('a row of totals or of the country is told once, and not cell by cell', async () => {
  const ltla = files['imd_ltla24.csv'];
  expect(await refused({ 'imd_ltla24.csv': `${ltla}Total${','.repeat(12)}\n` })).toEqual([
    'imd_ltla24.csv:5, column "ltla24_code": "Total" is no code of an area. A row of totals, or a note? Take the row out, or download the file again.',
  ]);
  const country = `${ltla}X92,1,1,1,1,1,1,1,1,1,1,1,1\n`;
  expect((await refused({ 'imd_ltla24.csv': country }))[0]).toContain(
    '"X92" is the code of a country.',
  );
});

it('codes that were sorted apart from the names beside them are told', async () => {
  const areas =
    'code,kind,name,valid_from\nX92,country,Arcadia,\nX01,district,Northmoor,\nX02,district,Southmere,\n';
  const ltla = `ltla24_code,ltla24_name,${headed('imd')}\nX01,Southmere,1,1,5,1,0,1\nX02,Northmoor,1,2,4,2,0,2\n`;
  expect((await refused({ 'imd_ltla24.csv': ltla }, areas))[0]).toContain(
    'imd_ltla24.csv:2, column "ltla24_name": "Southmere" is the name of another area than the code.',
  );
});

it('neighbourhoods that are there twice are told, and tenths that run against their places', async () => {
  const twice = 'lsoa21_code,IMD_decile\nL1,1\nL2,5\nL1,1\n';
  expect(await refused({ 'imd_lsoa21.csv': twice })).toEqual([
    'imd_lsoa21.csv:4, column "lsoa21_code": "L1" is there twice. Download the file again.',
  ]);
  const turned = 'lsoa21_code,IMD_decile,IMD_rank\nL1,10,1\nL2,5,2\nL3,1,3\n';
  expect(await refused({ 'imd_lsoa21.csv': turned })).toEqual([
    'imd_lsoa21.csv: Its tenths run the other way than its places. Download the file again.',
  ]);
});

it('tenths that hold no tenth each are refused: fifths, or a part of the country', async () => {
  const list = (decileOf: (place: number) => number): string =>
    `lsoa21_code,IMD_decile\n${Array.from({ length: 200 }, (_, i) => `L${i},${decileOf(i)}\n`).join('')}`;
  const fifths = list((i) => Math.floor(i / 40) + 1);
  expect(await refused({ 'imd_lsoa21.csv': fifths })).toEqual([
    'imd_lsoa21.csv: Tenth 1 has 40 of its 200 neighbourhoods, which is no tenth of them. Are they fifths, or those of a part of the country? Download the file again.',
  ]);
  expect(await refused({ 'imd_lsoa21.csv': list((i) => Math.floor(i / 20) + 1) })).not.toEqual(
    expect.arrayContaining([expect.stringContaining('no tenth')]),
  );
});
