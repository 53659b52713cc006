import { describe, expect, it } from 'vitest';
import { dataWith, linesOf, observationsOf, importFiles } from './fixture.ts';
import { importer } from './ons-explore-local-statistics.ts';

const header =
  'areacd,areanm,geography,indicator,period,observation,measure,unit,lci_95,uci_95,status,notes\n';
const line = (code: string, indicator: string, period: string, rest: string): string =>
  `${code},x,District,${indicator},${period},${rest}\n`;

const imported = (files: Record<string, string>, data?: string) =>
  importFiles(importer, files, data);

describe('a file of Explore Local Statistics', () => {
  it('keeps every digit of value and interval, and the sex named in the indicator', async () => {
    const text =
      line(
        'X01',
        'Male healthy life expectancy',
        '2022-01-01/P3Y',
        '51.79999999,Years,yrs,47.4,56.1,,',
      ) + line('X01', 'Female healthy life expectancy', '2022-01-01/P3Y', '60,Years,yrs,58,62,,');
    const { data } = await imported({ 'hle.csv': `\uFEFF${header}${text}` });
    expect(observationsOf(data, 'healthy-life-expectancy')).toEqual([
      'X01,2022-2024,female,60,58,62,,',
      'X01,2022-2024,male,51.79999999,47.4,56.1,,',
    ]);
  });

  it('gives a blank the reason its status stands for in that indicator', async () => {
    const text =
      line('X01', 'Anxiety', '2021-04-01/P1Y', ',Mean,Score,,,x,') +
      line('X01', 'Anxiety', '2022-04-01/P1Y', ',Mean,Score,,,u,') +
      line('X02', 'Anxiety', '2018-04-01/P1Y', ',Mean,Score,,,x,') +
      line('X01', 'Cancer diagnosis at stage 1 and 2', '2022-01-01/P1Y', ',P,%,,,u,');
    const { data } = await imported({ 'a.csv': header + text });
    expect(observationsOf(data, 'anxiety')).toEqual([
      'X01,2021/22,persons,,,,,not-published',
      'X01,2022/23,persons,,,,,suppressed',
      'X02,2018/19,persons,,,,,area-did-not-exist',
    ]);
    expect(observationsOf(data, 'cancer-diagnosed-early')).toEqual([
      'X01,2022,persons,,,,,not-published',
    ]);
  });

  it('keeps a value that has no interval, and does not make one', async () => {
    const text = line(
      'X01',
      'Employment rate',
      '2018-01-01/P1Y',
      '76.0,P,%,,,,Obsolete code since 2023',
    );
    const { data } = await imported({ 'a.csv': header + text });
    expect(observationsOf(data, 'employment')).toEqual(['X01,2018,persons,76,,,,']);
  });

  it('shows a figure for two authorities together as neither’s own', async () => {
    const areas =
      'code,kind,valid_from\nX92,country,\nE09000001,london-borough,\nE09000012,london-borough,\n';
    const name = 'Preventable cardiovascular mortality (England)';
    const text = line('E67000001', name, '2022-01-01/P3Y', '1,Rate,Rate,0,2,combined,');
    const { data, summary } = await imported(
      { 'a.csv': header + text },
      dataWith({ 'areas.csv': areas }),
    );
    expect(observationsOf(data, 'preventable-cardiovascular-mortality')).toEqual([
      'E09000001,2022-2024,persons,,,,,not-published',
      'E09000012,2022-2024,persons,,,,,not-published',
    ]);
    expect(summary.leftOut).toEqual([
      {
        from: 'preventable-cardiovascular-mortality',
        reason: 'two authorities published as one; each keeps a row without a value',
        rows: 1,
      },
    ]);
  });

  it('counts other nations and combined authorities, which have no page', async () => {
    const rest = '50,P,%,49,51,,';
    const text = ['X01', 'W06000001', 'S12000005', 'E47000001', 'K02000001']
      .map((code) => line(code, 'Employment rate', '2023-01-01/P1Y', rest))
      .join('');
    const { data, summary } = await imported({ 'a.csv': header + text });
    expect(observationsOf(data, 'employment')).toHaveLength(1);
    expect(summary.leftOut.map(({ reason, rows }) => `${rows} ${reason}`)).toEqual([
      '2 Wales, Scotland and Northern Ireland',
      '1 combined authorities',
      '1 the United Kingdom and groups of its nations',
    ]);
  });

  it('counts an indicator that is not known, and takes the others', async () => {
    const text =
      line('X01', 'Cheerfulness', '2023-01-01/P1Y', '1,P,%,,,,') +
      line('X01', 'Employment rate', '2023-01-01/P1Y', '76,P,%,,,,');
    const { data, summary } = await imported({ 'a.csv': header + text });
    expect(observationsOf(data, 'employment')).toEqual(['X01,2023,persons,76,,,,']);
    expect(summary.leftOut).toEqual([
      { from: 'a.csv', reason: 'no indicator here is “Cheerfulness”', rows: 1 },
    ]);
  });

  it('tells every cell that cannot be read, with its line, and settles nothing', async () => {
    const text =
      line('X01', 'Employment rate', '2023-01/P6M', '76,P,%,,,,') +
      line('X01', 'Employment rate', '2022-01-01/P1Y', '7 6,P,%,,,,');
    const data = dataWith();
    await expect(imported({ 'a.csv': header + text }, data)).rejects.toThrow(
      'a.csv:2, column "period": "2023-01/P6M" is not a period as ONS writes it. It writes 2011-01-01/P3Y.\n' +
        'a.csv:3, column "observation": "7 6" is not a number.',
    );
    expect(() => observationsOf(data, 'employment')).toThrow('ENOENT');
  });
});

describe('a download of the site of Explore Local Statistics', () => {
  const site = 'areacd,areanm,period,sex,age,value,lci_95,uci_95\n';
  const figure = (sex: string, age: string, value: string): string =>
    `X01,x,2022-01-01/P3Y,${sex},${age},${value},58,63\n`;

  it('is of the indicator that its name says, with sex and age in columns of their own', async () => {
    const text = site + figure('Female', '', '60.1') + figure('Male', '', '59.2');
    for (const name of [
      'healthy-life-expectancy.csv',
      'healthy-life-expectancy (1).csv',
      'datadownload-healthy-life-expectancy-2026-11-28.csv',
    ]) {
      const { data } = await imported({ [name]: text });
      expect([name, observationsOf(data, 'healthy-life-expectancy')]).toEqual([
        name,
        ['X01,2022-2024,female,60.1,58,63,,', 'X01,2022-2024,male,59.2,58,63,,'],
      ]);
    }
  });

  it('takes the sex from its name where it has no column of it', async () => {
    const text = 'areacd,areanm,period,value\nX01,x,2022-01-01/P3Y,60.1\n';
    const { data } = await imported({ 'female-healthy-life-expectancy.csv': text });
    expect(observationsOf(data, 'healthy-life-expectancy')).toEqual([
      'X01,2022-2024,female,60.1,,,,',
    ]);
  });

  const held =
    'area_code,period,sex,value,lower,upper,published_comparison,missing\nX01,2021-2023,female,60,,,,\nX01,2021-2023,male,59,,,,\n';
  const tables = {
    'indicators.csv': 'id,official_id\nhealthy-life-expectancy,90362\n',
    'observations/healthy-life-expectancy.csv': held,
  };
  const bare = 'areacd,areanm,period,value\nX01,x,2022-01-01/P3Y,60.1\n';

  it('is refused where nothing says whose figures of women or men they are', async () => {
    const files = { 'healthy-life-expectancy.csv': bare };
    await expect(imported(files, dataWith(tables))).rejects.toThrow(
      'healthy-life-expectancy.csv:2, column "sex": the cell does not say whose the figure is. healthy-life-expectancy is held of women and of men.',
    );
  });

  it('takes plain years and lengths in months, and leaves quarters out', async () => {
    const rows = ['2019 to 2021', '2022-01-01T00:00:00/P36M', '2022-01-01/P3M', '2024 Q1']
      .map((period) => `X01,x,${period},Male,,60.1,,\n`)
      .join('');
    const { data, summary } = await imported({ 'healthy-life-expectancy.csv': site + rows });
    expect(observationsOf(data, 'healthy-life-expectancy').map((row) => row.slice(0, 13))).toEqual([
      'X01,2019-2021',
      'X01,2022-2024',
    ]);
    expect(summary.leftOut).toContainEqual({
      from: 'healthy-life-expectancy.csv',
      reason: 'quarters and months; the indicator is of years',
      rows: 2,
    });
  });

  it('reads the shorthand of official statistics as the reason of a blank', async () => {
    const rows = ['[c]', '[x]', '..', '[z]']
      .map((value, i) => `X01,x,20${10 + i}-01-01/P3Y,Male,,${value},,\n`)
      .join('');
    const { data } = await imported({ 'healthy-life-expectancy.csv': site + rows });
    expect(
      observationsOf(data, 'healthy-life-expectancy').map((row) => row.split(',').at(-1)),
    ).toEqual(['suppressed', 'not-published', 'not-published', 'not-collected']);
  });

  it('takes age nought for the age of a length of life', async () => {
    const { data } = await imported(
      { 'healthy-life-expectancy.csv': site + figure('Female', '0', '60.1') },
      dataWith({ 'indicators.csv': 'id,age\nhealthy-life-expectancy,All ages\n' }),
    );
    expect(observationsOf(data, 'healthy-life-expectancy')).toEqual([
      'X01,2022-2024,female,60.1,58,63,,',
    ]);
  });

  it('leaves out another age than the indicator’s', async () => {
    const text = site + figure('Female', 'All ages', '60.1') + figure('Female', '65', '10.2');
    const { data, summary } = await imported(
      { 'hle.csv': text.replaceAll('hle', ''), 'healthy-life-expectancy.csv': text },
      dataWith({ 'indicators.csv': 'id,age\nhealthy-life-expectancy,All ages\n' }),
    );
    expect(observationsOf(data, 'healthy-life-expectancy')).toHaveLength(1);
    expect(summary.leftOut).toContainEqual({
      from: 'healthy-life-expectancy.csv',
      reason: 'another age: 65',
      rows: 1,
    });
    expect(summary.leftOut).toContainEqual({
      from: 'hle.csv',
      reason: 'the file’s name names no indicator here; call it <id>.csv',
      rows: 2,
    });
  });

  it('takes the place of the repository’s copy, and says which source row it needs', async () => {
    const copy =
      header + line('X01', 'Female healthy life expectancy', '2011-01-01/P3Y', '9,Y,yrs,,,,');
    const { data, summary } = await imported({
      'healthy-life-expectancy.csv': site + figure('Female', '', '60.1'),
      'copy.csv': copy,
    });
    expect(observationsOf(data, 'healthy-life-expectancy')).toHaveLength(1);
    expect(summary.sources).toMatchObject([
      {
        indicator: 'healthy-life-expectancy',
        source: { publisher: 'Office for National Statistics (ONS)', via: null },
      },
    ]);
  });
});

describe('the history of the app', () => {
  const history = 'els_code,areacd,period_start_year,value,lci_95,uci_95\n';

  it('reads a school year, a sex, and a blank', async () => {
    const { data } = await imported({
      'els-app-history-tidy.csv': `${history}obese-children-year-6,X01,2006,16.1,13.6,18.7
obese-children-year-6,X01,2020,,,
population-count-female,X01,2024,10,,
population-count,X01,2024,19,,
`,
    });
    expect(observationsOf(data, 'child-obesity-year-6')).toEqual([
      'X01,2006/07,persons,16.1,13.6,18.7,,',
      'X01,2020/21,persons,,,,,not-published',
    ]);
    expect(observationsOf(data, 'population')).toEqual([
      'X01,2024,female,10,,,,',
      'X01,2024,persons,19,,,,',
    ]);
  });

  it('passes over what has a file of its own, and says so', async () => {
    const { data, summary } = await imported({
      'h.csv': `${history}cigarette-smokers,X01,2019,1,,\nmedian-age,X01,2024,40,,\n`,
    });
    expect(summary.leftOut).toEqual([
      { from: 'h.csv', reason: 'cigarette-smokers: taken from its own file', rows: 1 },
    ]);
    const again = await imported({ 'h.csv': `${history}median-age,X01,2024,40,,\n` }, data);
    expect(again.summary.tables[0]).toMatchObject({ added: 0, changed: 0, gone: 0 });
  });
});

it('life expectancy by tenths is of the country, without the columns others worked out', async () => {
  const { data } = await imported({
    'deciles.csv': `period,period_start,period_end,imd_decile,deprivation_label,sex,le,hle,hle_pct,unhealthy_years
2013 to 2015,2013,2015,10,Least deprived,Male,83.5,70,84,13.5
2013 to 2015,2013,2015,2,Decile 2,Male,76.0,56.2,74,19.8
`,
  });
  expect(linesOf(data, 'deprivation-deciles.csv')).toEqual([
    'X92,2013-2015,male,2,76,56.2',
    'X92,2013-2015,male,10,83.5,70',
  ]);
});

it('cells of life by tenths that cannot be read are told, and nothing is written', async () => {
  const text = `period,period_start,period_end,imd_decile,deprivation_label,sex,le,hle
2013 to 2015,2013,2015,11,x,All,,70
`;
  const told = await imported({ 'deciles.csv': text }).catch((error: Error) => error.message);
  expect(
    String(told)
      .split('\n')
      .map((line) => /column "(\w+)"/.exec(line)?.[1]),
  ).toEqual(['sex', 'imd_decile', 'le']);
});
