import { expect, it } from 'vitest';
import type { Problem } from '../../src/tables/problem.ts';
import { dataWith, folderWith, importFiles, importInto, observationsOf } from './fixture.ts';
import { importedOfficial, officialFile, officialTables } from './official-file.ts';
import { importer as explore } from './ons-explore-local-statistics.ts';
import { importer as fingertips } from './ohid-fingertips.ts';
import { tellUnknownLimits } from './published-cells.ts';
import { tellGroups } from './published-groups.ts';

const header =
  'Indicator ID,Indicator Name,Area Code,Sex,Age,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count';
const row = (area: string, value: number, more: Record<string, string | number> = {}): string => {
  const cells = { number: 41001, name: 'Rate', lower: '', upper: '', low: '', high: '', count: '' };
  const { number, name, lower, upper, low, high, count } = { ...cells, ...more };
  return `${number},${name},${area},Persons,10+ yrs,2022 - 24,${value},${lower},${upper},${low},${high},${count}\n`;
};
const tables = {
  'indicators.csv': 'id,official_id,unit\nsuicide,41001,"per 100,000"\nemployment,,%\n',
};

/** What an import of one file says when it is refused; blank where it is not. */
async function refused(importer: typeof fingertips, name: string, text: string): Promise<string> {
  const told = importInto(importer, folderWith({ [name]: text }), dataWith(tables));
  return told.then(
    () => '',
    (error: Error) => error.message,
  );
}
const file = (...rows: string[]): string => `${header}\n${rows.join('')}`;

it('counts in the place of the figures are refused, and rates that equal a count by chance are not', async () => {
  const counts = ['X01', 'X02', 'X54'].map((code, i) => row(code, 30 + i, { count: 30 + i }));
  expect(await refused(fingertips, 'a.csv', file(...counts))).toBe(
    'a.csv:2: The figures of suicide are the counts beside them, in 3 of 3 rows. It is in per 100,000: a column may have been put in the place of another. Download the file again.',
  );
  const rates = ['X01', 'X02', 'X54'].map((code, i) => row(code, 30 + i, { count: 30 + 9 * i }));
  expect(await refused(fingertips, 'a.csv', file(...rates))).toBe('');
});

it('one number with two indicators is refused at the lines of the second', async () => {
  const text = file(row('X01', 12), row('X02', 13, { name: 'Another rate' }));
  expect(await refused(fingertips, 'a.csv', text)).toContain(
    'a.csv:3, column "Indicator Name": "Another rate" is another indicator under the same number. Number 41001 is “Rate” on line 2.',
  );
});

it('a 95% interval that reaches beyond that of 99.8% is refused', async () => {
  const limits = { lower: 9, upper: 15, low: 10, high: 14 };
  expect(await refused(fingertips, 'a.csv', file(row('X01', 12, limits)))).toContain(
    'a.csv:2, column "Lower CI 95.0 limit": "9" begins a 95% interval that reaches beyond that of 99.8%. That of 99.8% is 10 to 14.',
  );
  const right = { lower: 10, upper: 14, low: 9, high: 15 };
  expect(await refused(fingertips, 'a.csv', file(row('X01', 12, right)))).toBe('');
});

it('a column that divides areas into groups is told, one that has the whole of them is not', async () => {
  const download = (heading: string, ...values: string[]): string =>
    `areacd,areanm,period,value,${heading}\n${values.map((value, i) => `X0${i + 1},N,2023-01-01/P1Y,7${i},${value}\n`).join('')}`;
  const told = (heading: string, ...values: string[]) =>
    refused(explore, 'employment-rate.csv', download(heading, ...values));
  expect(await told('decile', '1', '2')).toBe(
    'employment-rate.csv:2, column "decile": "1" may be of a part of the area, by a column that is not read. Only figures of whole areas are taken. Keep the rows of whole areas alone, or take the column out where it says something else.',
  );
  expect(await told('Ethnic group', 'All', 'White')).toContain('employment-rate.csv:3');
  expect(await told('ethnic_group', 'All', '')).toBe('');
  expect(await told('geography', 'District', 'County')).toBe('');
  expect(await told('life_stage_age', '16-24', '25-34')).toContain('column "life_stage_age"');
  expect(await told('age range', 'All ages', 'All ages')).toBe('');
});

it.each([
  ['sex_code', 'sex'],
  ['Sex ID', 'Sex'],
  ['Gender (code)', 'Sex'],
  ['Age code', 'Age group'],
  ['Age standardised', 'areanm'],
  ['Age-adjusted', 'areanm'],
  ['Mean age', 'areanm'],
  ['Median age at death', 'areanm'],
])('a column “%s” beside “%s” divides nothing', (heading, beside) => {
  const known = { name: ['areanm'], sex: ['sex', 'gender'], age: ['Age', 'Age group'] };
  const told = (header: string[], column: string): unknown[] => {
    const problems: Problem[] = [];
    const rows = [Object.fromEntries(header.map((one) => [one, '4']))];
    const table = { header, rows, lines: [2], problems: [] };
    tellGroups('a.csv', table, known, problems);
    return problems.filter((problem) => problem.column === column);
  };
  expect(told([beside, heading], heading)).toEqual([]);
  const isOfCodes = /code|id/i.test(heading);
  expect(told([heading], heading)).toHaveLength(isOfCodes ? 1 : 0);
  for (const group of ['Mean age group', 'Ethnic group code', 'Age of mother'])
    expect(told([beside, group], group)).toHaveLength(1);
});

it.each([
  ['Confirmed cases', false],
  ['CONF_STATUS', false],
  ['OBS_CONF', false],
  ['Confidentiality', false],
  ['Configuration', false],
  ['Marginal rate', false],
  ['People with a limiting illness', false],
  ['conf_low', true],
  ['ConfInt', true],
  ['Confidence (95%)', true],
  ['Conf. interval', true],
  ['margin_of_error', true],
  ['MarginOfError', true],
  ['Margins', true],
  ['MoE', true],
  ['moe_95', true],
  ['UpperLimit', true],
])('a heading “%s” may be an end of an interval: %s', (heading, isEnd) => {
  const problems: Problem[] = [];
  const table = { header: ['areacd', heading], rows: [], lines: [], problems: [] };
  tellUnknownLimits('a.csv', table, ['lci', 'uci'], problems);
  expect(problems.map(({ column }) => column)).toEqual(isEnd ? [heading] : []);
});

it('several ages of an indicator whose age nobody has written are named, also where no area has two', async () => {
  const text =
    'areacd,areanm,period,value,age\nX01,N,2023-01-01/P1Y,50,16-24\nX02,S,2023-01-01/P1Y,72,16-64\n';
  expect(await refused(explore, 'employment-rate.csv', text)).toContain(
    '"16-24" is one of several ages of employment. The file has “16-24”, “16-64”. Write the one it is of in the column age of indicators.csv, row employment.',
  );
});

it('a column of the extract that has another name is counted, and one without its period is refused', async () => {
  const extract = (column: string): string => `area_code,imd2025_score,${column}\nX01,20,12.5\n`;
  const { summary } = await importFiles(
    fingertips,
    { 'extract.csv': extract('suicides,suicide_per100k_2022_24').replace('12.5', '9,12.5') },
    dataWith(tables),
  );
  expect(summary.leftOut).toContainEqual({
    from: 'extract.csv',
    reason: 'no indicator here is “suicides”',
    rows: 1,
  });
  expect(await refused(fingertips, 'extract.csv', extract('suicide_per100k'))).toContain(
    'extract.csv:1, column "suicide_per100k": "suicide_per100k" does not end in its period.',
  );
});

it('figures that a program rounded, noughts in the place of blanks and an older release are noted', async () => {
  const codes = Array.from({ length: 8 }, (_, i) => `E0700000${i}`);
  const areas = `code,kind,valid_from\nX92,country,\n${codes.map((code) => `${code},district,\n`).join('')}`;
  const held = codes.map((code, i) => `${code},2022-2024,persons,1${i}.36,,,,`);
  const blank = 'X92,2022-2024,persons,,,,,suppressed';
  const newer = `${codes[0]},2023-2025,persons,11.2,,,,`;
  const observations = `area_code,period,sex,value,lower,upper,published_comparison,missing\n${[...held, newer, blank].join('\n')}\n`;
  const data = dataWith({
    ...tables,
    'areas.csv': areas,
    'observations/suicide.csv': observations,
  });
  const rows = codes.map((code, i) => row(code, Number(`1${i}.4`)));
  const { summary } = await importFiles(
    fingertips,
    { 'a.csv': file(...rows, row('X92', 0)) },
    data,
  );
  expect(summary.notes.slice(1, 3)).toEqual([
    'suicide: 8 figures of the files are those held with fewer decimals. If the file was saved in a spreadsheet, download it again.',
    'suicide: 1 figure of the files is 0 where the table holds that there is none. If a program wrote 0 for a blank, download the file again.',
  ]);
  const revised = codes.map((code, i) => row(code, 15.1 + i));
  const again = await importFiles(fingertips, { 'a.csv': file(...revised) }, data);
  expect(again.summary.notes[0]).toContain(
    'do not join two releases. The table has newer periods than the files, which may be the older release.',
  );
  expect(observationsOf(data, 'suicide')).toContain(newer);
});

it('figures of one sex alone are noted, and of a length of life those of everybody together', async () => {
  const withLife = {
    ...officialTables,
    'indicators.csv': `${officialTables['indicators.csv']}life-expectancy,90366,All ages,3,calendar\n`,
  };
  const notes = async (...rows: Record<string, string>[]): Promise<string[]> =>
    (await importedOfficial(officialFile(...rows), dataWith(withLife))).summary.notes;
  expect(await notes({ Sex: 'Male' })).toContain(
    'suicide: the figures are of men alone. If the publisher gives those of women too, download them.',
  );
  expect((await notes({ Sex: 'Persons' })).join('')).not.toContain('alone');
  const lives = {
    'Indicator ID': '90366',
    Age: 'All ages',
    Value: '81.2',
    'Lower CI 95.0 limit': '81.0',
    'Upper CI 95.0 limit': '81.4',
  };
  expect(await notes({ ...lives, Sex: 'Persons' })).toContain(
    'life-expectancy: the figures are of everybody together alone. If the publisher gives those of women and of men too, download them.',
  );
});

it('figures that are held and blank in the files are noted, as they go', async () => {
  const held = 'area_code,period,sex,value,lower,upper,published_comparison,missing\n';
  const rows = `X01,2022-2024,persons,12.1,11,13,similar,\nX02,2022-2024,persons,9,8,10,similar,\n`;
  const data = dataWith({ ...officialTables, 'observations/suicide.csv': held + rows });
  const blank = { Value: '', 'Lower CI 95.0 limit': '', 'Upper CI 95.0 limit': '' };
  const text = officialFile(blank, { 'Area Code': 'X02', Value: '9.1' });
  const { summary } = await importedOfficial(text, data);
  expect(summary.notes).toContain(
    'suicide: 1 figure of the table is blank in the files, and goes. If a cell was emptied since the download, download the file again.',
  );
});
