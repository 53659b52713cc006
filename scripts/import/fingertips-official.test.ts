import { describe, expect, it } from 'vitest';
import { dataWith, folderWith, importInto, linesOf, observationsOf } from './fixture.ts';
import { importer } from './ohid-fingertips.ts';

const headings =
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
const row = (cells: Record<string, string> = {}): string =>
  headings.map((heading) => ({ ...usual, ...cells })[heading] ?? '').join(',');
const file = (...rows: Record<string, string>[]): string =>
  `${[headings.join(','), ...rows.map(row)].join('\n')}\n`;

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
const tables = { 'areas.csv': areas, 'indicators.csv': indicators };

async function imported(text: string, data = dataWith(tables)) {
  const summary = await importInto(importer, folderWith({ 'a.csv': text }), data);
  return { data, summary };
}
const rowsOf = async (text: string): Promise<string[]> =>
  observationsOf((await imported(text)).data, 'suicide');

const whole = ['X01,2022-2024,persons,12.5,11.5,13.5,similar,'];

describe('an official Fingertips file in the shapes it is published in', () => {
  it('may leave out the last empty cells, and the last columns', async () => {
    const before2019 = headings.slice(0, -1);
    const cells = row().split(',').slice(0, -2);
    expect(await rowsOf(`${before2019.join(',')}\n${cells.join(',')}\n`)).toEqual(whole);
    expect(await rowsOf(`${before2019.slice(0, -1).join(',')}\n${cells.join(',')}\n`)).toEqual(
      whole,
    );
  });

  it('is refused with the line where a cell in the middle is lacking', async () => {
    const short = row().split(',').slice(0, 9).join(',');
    await expect(imported(`${headings.join(',')}\n${row()}\n${short}\n`)).rejects.toThrow(
      'a.csv:3: The row has too few cells. It has 9 and the header has 27.',
    );
  });

  it.each([
    ['fingertipsR', (name: string) => name.replaceAll(' ', '')],
    ['read.csv of R', (name: string) => name.replaceAll(' ', '.')],
    ['snake case', (name: string) => name.toLowerCase().replaceAll(' ', '_')],
  ])('may be headed as %s heads it, with NA for blanks', async (_, renamed) => {
    const cells = row({ 'Value note': 'NA', Category: 'NA', 'Category Type': 'NA' });
    expect(await rowsOf(`${headings.map(renamed).join(',')}\n${cells}\n`)).toEqual(whole);
    const blank = row({ Value: 'NA', 'Lower CI 95.0 limit': 'NA', 'Upper CI 95.0 limit': 'NA' });
    expect(await rowsOf(`${headings.map(renamed).join(',')}\n${blank}\n`)).toEqual([
      'X01,2022-2024,persons,,,,,not-published',
    ]);
  });
});

describe('ages and lengths of period of an official file', () => {
  it('are those of the indicator; others are counted', async () => {
    const { data, summary } = await imported(
      file({}, { Age: '65+ yrs', Value: '13' }, { 'Area Code': 'X02', Age: '65+ yrs' }),
    );
    expect(observationsOf(data, 'suicide')).toEqual(whole);
    expect(summary.leftOut).toEqual([
      { from: 'a.csv', reason: 'another age: 65+ yrs; suicide is of 10+ yrs', rows: 2 },
    ]);
  });

  it('are refused where none is the indicator’s, and where several are and none is named', async () => {
    await expect(imported(file({ Age: '65+ yrs' }))).rejects.toThrow(
      'a.csv:2, column "Age": "65+ yrs" is not the age of the indicator. indicators.csv says that suicide is of “10+ yrs”; the file has “65+ yrs”.',
    );
    await expect(
      imported(file({ 'Indicator ID': '99' }, { 'Indicator ID': '99', Age: '<75 yrs' })),
    ).rejects.toThrow(
      'The file has “10+ yrs”, “<75 yrs”. Write the one it is of in the column age',
    );
  });

  it('keep one year and three years apart', async () => {
    const { data, summary } = await imported(
      file({}, { 'Time period': '2024', Value: '13' }, { 'Time period': '2023 - 24' }),
    );
    expect(observationsOf(data, 'suicide')).toEqual(whole);
    expect(summary.leftOut.map(({ reason }) => reason)).toEqual([
      'periods of 1 year; suicide is of 3 years',
      'periods of 2 years; suicide is of 3 years',
    ]);
    await expect(imported(file({ 'Time period': '2024' }))).rejects.toThrow(
      'is not as long as those of the indicator',
    );
  });

  it('leave quarters and months to others, and turn the century', async () => {
    const { data, summary } = await imported(
      file(
        { 'Time period': '1999 - 01' },
        { 'Time period': '2023/24 Q1' },
        { 'Time period': 'Apr 2023' },
      ),
    );
    expect(observationsOf(data, 'suicide')).toEqual([
      'X01,1999-2001,persons,12.5,11.5,13.5,similar,',
    ]);
    expect(summary.leftOut).toEqual([
      { from: 'a.csv', reason: 'quarters and months; the indicator is of years', rows: 2 },
    ]);
  });
});

describe('cells of an official file that cannot be read', () => {
  it('are told all at once, with line and column, and nothing is written', async () => {
    const data = dataWith(tables);
    const text = file(
      { 'Time period': 'Dec-11' },
      { 'Compared to England value or percentiles': 'Much worse' },
      { Sex: 'Unknown' },
      { Value: '12.5 %' },
    );
    const told = await imported(text, data).then(
      () => 'nothing',
      (error: Error) => error.message,
    );
    expect(told.split('\n')).toEqual([
      expect.stringMatching(
        /^a\.csv:2, column "Time period": "Dec-11" is a date made by a spreadsheet\./,
      ),
      expect.stringMatching(
        /^a\.csv:3, column "Compared to England value or percentiles": "Much worse" is not a comparison/,
      ),
      expect.stringMatching(
        /^a\.csv:4, column "Sex": "Unknown" is not a sex that Fingertips writes\./,
      ),
      expect.stringMatching(/^a\.csv:5, column "Value": "12\.5 %" is not a number\./),
    ]);
    expect(() => observationsOf(data, 'suicide')).toThrow('ENOENT');
  });

  it('“Not applicable” is everybody’s, but not beside figures of women and men', async () => {
    expect(await rowsOf(file({ Sex: 'Not applicable' }))).toEqual(whole);
    await expect(imported(file({ Sex: 'Male' }, { Sex: 'Not applicable' }))).rejects.toThrow(
      'a.csv:3, column "Sex": "Not applicable" does not fit an indicator that is published by sex.',
    );
  });

  it.each([
    'Lowest quintile',
    '2nd highest quintile',
    'Middle quintile',
    'Lowest',
    'Best',
    'Quintile 3',
  ])('“%s” is a place in an order, no comparison', async (word) => {
    expect(await rowsOf(file({ 'Compared to England value or percentiles': word }))).toEqual([
      'X01,2022-2024,persons,12.5,11.5,13.5,,',
    ]);
  });
});

describe('the Value note of an official file', () => {
  const blank = { Value: '', 'Lower CI 95.0 limit': '', 'Upper CI 95.0 limit': '' };

  it.each([
    ['Value suppressed for disclosure control due to small count', 'suppressed'],
    ['Value suppressed for disclosure control reasons', 'suppressed'],
    ['Value missing due to small sample size', 'suppressed'],
    ['Value cannot be calculated as number of cases is too small', 'suppressed'],
    ['Not enough data to calculate a value', 'suppressed'],
    ['Value not published for data quality reasons', 'not-published'],
    ['Value missing in source data', 'not-published'],
    ['Value not available because of boundary changes', 'boundary-changed'],
    ['Value not comparable with other areas', 'not-comparable'],
    ['Local authority did not participate in the survey', 'not-collected'],
    ['', 'not-published'],
  ])('“%s” gives a blank the reason %s', async (note, reason) => {
    expect(await rowsOf(file({ ...blank, 'Value note': note }))).toEqual([
      `X01,2022-2024,persons,,,,,${reason}`,
    ]);
  });

  it.each([
    ['There is a data quality issue with this value', 'with-caution'],
    ['Interpret with caution', 'with-caution'],
    ['Value based on a small number of cases', 'small-sample'],
    ['Affected by boundary changes in 2023', 'boundary-change'],
    ['Value is provisional', 'provisional'],
    ['Value estimated', 'estimated'],
    ['Aggregated from all known lower geography values', 'added-up'],
    ['Note of a kind never seen', 'has-a-note'],
  ])('“%s” marks a figure %s', async (note, mark) => {
    const { data, summary } = await imported(file({ 'Value note': note }));
    expect(linesOf(data, 'observations/suicide.csv')).toEqual([`${whole[0]},${mark}`]);
    expect(summary.notes[0]).toContain(`“${note}”`);
  });

  it('tells a note on a blank that it does not know', async () => {
    const { summary } = await imported(file({ ...blank, 'Value note': 'Eaten by the dog' }));
    expect(summary.notes[0]).toBe(
      '1 × a.csv: blanks with a note that is not known here, kept as not published: “Eaten by the dog”',
    );
  });

  it.each([
    'Value for Hackney and City of London combined',
    'Value for City of London is combined with Hackney',
    'Includes City of London',
  ])('“%s” leaves neither council a figure, and the country its own', async (note) => {
    const both = { 'Value note': note };
    const { data, summary } = await imported(
      file(
        { ...both, 'Area Code': 'E09000012' },
        { ...both, ...blank, 'Area Code': 'E09000001' },
        {
          ...both,
          'Area Code': 'X92',
        },
      ),
    );
    expect(observationsOf(data, 'suicide').map((line) => line.split(',').slice(0, 4))).toEqual([
      ['E09000001', '2022-2024', 'persons', ''],
      ['E09000012', '2022-2024', 'persons', ''],
      ['X92', '2022-2024', 'persons', '12.5'],
    ]);
    expect(summary.leftOut[0]).toMatchObject({
      rows: 1,
      reason: expect.stringContaining('nobody’s own'),
    });
  });

  it('does not take years put together for councils put together', async () => {
    expect(await rowsOf(file({ 'Value note': 'Three years combined' }))).toHaveLength(1);
  });
});

describe('areas of an official file', () => {
  it('keep their series where a county became one council on the same land', async () => {
    const old = { 'Area Code': 'E10000002', 'Time period': '2014 - 16' };
    expect(await rowsOf(file(old, { 'Area Code': 'E06000060' }))).toEqual([
      'E06000060,2014-2016,persons,12.5,11.5,13.5,similar,',
      'E06000060,2022-2024,persons,12.5,11.5,13.5,similar,',
    ]);
  });

  it('take the interval under the code of today where only intervals differ', async () => {
    const same = { 'Area Code': 'E06000060' };
    const old = { 'Area Code': 'E10000002', 'Lower CI 95.0 limit': '11.4' };
    expect(await rowsOf(file(same, old))).toEqual(await rowsOf(file(old, same)));
    expect(await rowsOf(file(old, same))).toEqual([
      'E06000060,2022-2024,persons,12.5,11.5,13.5,similar,',
    ]);
  });

  it('of one kind leave the others as they were; without them the others go only when told', async () => {
    const held =
      'area_code,period,sex,value,lower,upper,published_comparison,missing\nX01,2022-2024,persons,9,,,,\nX02,2022-2024,persons,8,,,,\n';
    const data = dataWith({ ...tables, 'observations/suicide.csv': held });
    const { summary } = await imported(file({ 'Area Code': 'X54' }), data);
    expect(observationsOf(data, 'suicide')).toEqual([
      'X01,2022-2024,persons,9,,,,',
      'X02,2022-2024,persons,8,,,,',
      'X54,2022-2024,persons,12.5,11.5,13.5,similar,',
    ]);
    expect(summary.tables[0]!.kinds).toEqual([
      { kind: 'district', before: 2, after: 2 },
      { kind: 'ics', before: 0, after: 1 },
    ]);
    const from = folderWith({ 'a.csv': file({ 'Area Code': 'X54' }) });
    const options = { replace: true, released: null };
    const replaced = await importInto(importer, from, data, options);
    expect(observationsOf(data, 'suicide')).toHaveLength(1);
    expect(replaced.tables[0]).toMatchObject({
      lost: { rows: 2, areas: 2 },
      kinds: [
        { kind: 'district', before: 2, after: 0 },
        { kind: 'ics', before: 1, after: 1 },
      ],
    });
  });

  it('say so where figures of another release stay in a series', async () => {
    const held =
      'area_code,period,sex,value,lower,upper,published_comparison,missing\nX01,2021-2023,persons,9,,,,\nX01,2022-2024,persons,8,,,,\n';
    const data = dataWith({ ...tables, 'observations/suicide.csv': held });
    const { summary } = await imported(file({}), data);
    expect(summary.notes[0]).toBe(
      'suicide: 1 figure of 1 series that the files do not hold stay as they were beside the new ones. Where both have a figure, 1 differ, so the publisher may have revised the whole: do not join two releases. To let them go: --replace.',
    );
  });
});
