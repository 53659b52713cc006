import { describe, expect, it } from 'vitest';
import { dataWith, observationsOf, importFiles } from './fixture.ts';
import { importedOfficial, officialFile, officialRows } from './official-file.ts';
import { importer } from './ohid-fingertips.ts';

const reducedHeader =
  'area_code,area_name,area_type,period,indicator,measure,unit,value,compared_to_England,inequality\n';
const life = (code: string, sex: string, value: string, compared: string): string =>
  `${code},x,District,2021 - 23,Life expectancy at birth,Life expectancy,Years,${value},${compared},${sex}\n`;
const depression = (code: string, value: string, compared: string): string =>
  `${code},x,UA,2024/25,Depression: QOF prevalence,Percentage,Persons,${value},${compared},NA\n`;

const imported = (files: Record<string, string>, data?: string) =>
  importFiles(importer, files, data);

const comparison = 'Compared to England value or percentiles';

describe('an official file', () => {
  it('that has a figure twice, once with more said of it, keeps what is said', async () => {
    const twice = officialFile({ [comparison]: '' }, { 'Value note': 'Value estimated' });
    expect(await officialRows(twice)).toEqual([
      'X01,2022-2024,persons,12.5,11.5,13.5,similar,,estimated',
    ]);
    const against = officialFile({}, { [comparison]: 'Worse' });
    await expect(officialRows(against)).rejects.toThrow('a.csv:3: suicide: two different figures');
  });

  it('is told where its columns on time say otherwise than the period', async () => {
    const time = (sortable: string, range: string) =>
      officialFile({ 'Time period Sortable': sortable, 'Time period range': range });
    expect((await importedOfficial(time('20220000', '3y'))).summary.notes).toEqual([]);
    const { summary } = await importedOfficial(time('20200000', '1y'));
    expect(summary.notes[0]).toBe(
      '1 × a.csv: figures of 2022 - 24 of which the file says 20200000 and 1y too: which is right?',
    );
  });

  it('does not compare the country with itself', async () => {
    const text = officialFile({ 'Area Code': 'X92', [comparison]: 'Worse' });
    expect(await officialRows(text)).toEqual(['X92,2022-2024,persons,12.5,11.5,13.5,,']);
  });
});

describe('the reduced copy of Fingertips', () => {
  it('keeps value, sex and OHID’s own comparison, without its level', async () => {
    const { data } = await imported({
      'le.csv':
        reducedHeader +
        life('X01', 'Male', '74.2', 'Worse') +
        life('X01', 'Female', '80', 'Similar'),
      'dep.csv': `\uFEFF${reducedHeader}${depression('X01', '12.5', 'Higher 99.8')}`,
    });
    expect(observationsOf(data, 'life-expectancy')).toEqual([
      'X01,2021-2023,female,80,,,similar,',
      'X01,2021-2023,male,74.2,,,worse,',
    ]);
    expect(observationsOf(data, 'depression')).toEqual(['X01,2024/25,persons,12.5,,,higher,']);
  });

  it('gives a blank its reason, and another one before the area began', async () => {
    const old = life('X02', 'Male', 'NA', 'Not compared').replace('2021 - 23', '2015 - 17');
    const { data } = await imported({
      'le.csv': reducedHeader + life('X02', 'Male', 'NA', 'Not compared') + old,
    });
    expect(observationsOf(data, 'life-expectancy')).toEqual([
      'X02,2015-2017,male,,,,,area-did-not-exist',
      'X02,2021-2023,male,,,,,not-published',
    ]);
  });

  it('leaves out and counts areas without a page, and breakdowns of an area', async () => {
    const { data, summary } = await imported({
      'le.csv':
        reducedHeader +
        life('E07999999', 'Male', '70', 'Worse') +
        life('X01', 'Male', '71', 'Worse') +
        life('X01', 'Most deprived quintile', '66', 'Worse'),
    });
    expect(observationsOf(data, 'life-expectancy')).toHaveLength(1);
    expect(summary.leftOut).toEqual([
      { from: 'le.csv', reason: 'breakdowns of one area, not its own figure', rows: 1 },
      { from: 'life-expectancy', reason: 'councils that areas.csv does not have', rows: 1 },
    ]);
  });

  it('joins an old code to the new one, and refuses two different figures', async () => {
    const same = life('E08000016', 'Male', '1', 'Worse') + life('E08000038', 'Male', '1', 'Worse');
    const { data } = await imported({ 'le.csv': reducedHeader + same });
    expect(observationsOf(data, 'life-expectancy')).toEqual([
      'E08000038,2021-2023,male,1,,,worse,',
    ]);
    const other = same.replace(',1,', ',2,');
    await expect(imported({ 'le.csv': reducedHeader + other })).rejects.toThrow(
      'life-expectancy: two different figures for one area, period and sex. E08000038 2021-2023 male',
    );
  });

  it('counts an indicator it does not know, and refuses a comparison with its line', async () => {
    const line = depression('X01', '1', 'Similar').replace('Depression: QOF prevalence', 'Joy');
    const { summary } = await imported({ 'a.csv': reducedHeader + line });
    expect(summary.leftOut).toEqual([
      { from: 'a.csv', reason: 'no indicator here is “Joy”', rows: 1 },
    ]);
    await expect(
      imported({ 'a.csv': reducedHeader + depression('X01', '1', 'Splendid') }),
    ).rejects.toThrow(
      'a.csv:2, column "compared_to_England": "Splendid" is not a comparison that Fingertips is known to write.',
    );
  });

  it('changes nothing when it is run twice', async () => {
    const files = { 'dep.csv': reducedHeader + depression('X01', '12.5', 'Lower 99.8') };
    const { data } = await imported(files);
    const { summary } = await imported(files, data);
    expect(summary.tables).toEqual([
      { table: 'observations/depression.csv', rows: 1, added: 0, changed: 0, gone: 0 },
    ]);
  });
});

const officialHeader =
  'Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,Compared to England value or percentiles,Compared to percentiles,Time period Sortable,New data,Compared to goal\n';
const official = (parent: string, category: string, value: string): string =>
  `848,Depression,${parent},P,X54,x,ICBs,Persons,18+ yrs,${category && 'Deprivation'},${category},2023/24,${value},12.1,13.4,11.9,13.6,10,100,,Increasing,Higher,Lower,20230000,,\n`;
const indicators = { 'indicators.csv': 'id,official_id\ndepression,848\n' };

describe('an official Fingertips file', () => {
  it('gives the interval and the comparison with England, one row an area however many parents it has', async () => {
    const { data, summary } = await imported(
      { 'api.csv': officialHeader + official('X92', '', '12.7') + official('X10', '', '12.7') },
      dataWith(indicators),
    );
    expect(observationsOf(data, 'depression')).toEqual([
      'X54,2023/24,persons,12.7,12.1,13.4,higher,',
    ]);
    expect(summary.leftOut[0]).toMatchObject({ rows: 1 });
  });

  it('is refused where two parents give one area different figures', async () => {
    const text = officialHeader + official('X92', '', '12.7') + official('X10', '', '12.8');
    await expect(imported({ 'api.csv': text }, dataWith(indicators))).rejects.toThrow(
      'two different figures for one area, period and sex. X54 2023/24 persons',
    );
  });

  it('leaves out breakdowns, and numbers that no indicator has', async () => {
    const text =
      officialHeader + official('X92', 'Most deprived decile', '15') + official('X92', '', '12.7');
    const { data, summary } = await imported(
      { 'api.csv': text + official('X92', '', '9').replace('848', '99999') },
      dataWith(indicators),
    );
    expect(observationsOf(data, 'depression')).toHaveLength(1);
    expect(summary.leftOut.map(({ reason }) => reason)).toEqual([
      'breakdowns of one area, not its own figure',
      'no indicator has official_id 99999',
    ]);
  });

  it('takes the whole place of a copy of the same indicator', async () => {
    const { data, summary } = await imported(
      {
        'api.csv': officialHeader + official('X92', '', '12.7'),
        'copy.csv': reducedHeader + depression('X01', '12.5', 'Similar'),
      },
      dataWith(indicators),
    );
    expect(observationsOf(data, 'depression')).toHaveLength(1);
    expect(summary.leftOut).toEqual([
      { from: 'depression', reason: 'an official file is in the folder', rows: 1 },
    ]);
    expect(summary.sources).toMatchObject([{ indicator: 'depression', source: { via: null } }]);
  });
});

describe('the extracts of the latest period', () => {
  const local = 'area_code,smoking_18plus_pct_2024,imd2025_score,suicide_per100k_2022_24\n';

  it('give only the columns no better source has', async () => {
    const { data, summary } = await imported({ 'la.csv': `${local}X01,14.85,30,9.5\nX02,,,\n` });
    expect(observationsOf(data, 'suicide')).toEqual([
      'X01,2022-2024,persons,9.5,,,,',
      'X02,2022-2024,persons,,,,,not-published',
    ]);
    expect(summary.tables).toHaveLength(1);
  });

  it('give the smoking of counties alone, as the copy has that of all other councils', async () => {
    const areas = 'code,kind,valid_from,valid_to\nX92,country,,\nX01,unitary,,\nX10,county,,\n';
    const { data } = await imported(
      { 'la.csv': `${local}X01,14.85,,9.5\nX10,11.24,,\n` },
      dataWith({ 'areas.csv': areas }),
    );
    expect(observationsOf(data, 'smoking')).toEqual(['X10,2024,persons,11.24,,,,']);
  });

  it('are compared with the tables already held, to their rounding', async () => {
    const held =
      'area_code,period,sex,value\nX01,2024,persons,14.8\nX02,2024,persons,10\nX92,2024,persons,11.5\n';
    const { summary } = await imported(
      { 'la.csv': `${local}X01,14.85,,1\nX02,12.5,,1\nX92,11.54,,1\n` },
      dataWith({ 'observations/smoking.csv': held }),
    );
    expect(summary.notes).toEqual(['smoking: 3 cells also in the extract; 1 differ: X02.']);
  });

  it('put systems beside local authorities in one table', async () => {
    const icb =
      'area_code,area_code_in_source,area_name,fingertips_id,indicator,period,value,unit\n' +
      'X54,X54,x,41001,Suicide rate,2022 - 24,10.45,per 100\n';
    const { data } = await imported({ 'la.csv': `${local}X01,1,1,9.5\n`, 'icb.csv': icb });
    expect(observationsOf(data, 'suicide')).toEqual([
      'X01,2022-2024,persons,9.5,,,,',
      'X54,2022-2024,persons,10.45,,,,',
    ]);
  });
});
