import { describe, expect, it } from 'vitest';
import { dataWith, folderWith, importInto, observationsOf } from './fixture.ts';
import {
  importedOfficial as imported,
  officialFile as file,
  officialHeadings as headings,
  officialRow as row,
  officialRows as rowsOf,
  officialTables as tables,
} from './official-file.ts';
import { importer } from './ohid-fingertips.ts';

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

  it('may end its rows with a comma', async () => {
    expect(await rowsOf(`${headings.join(',')}\n${row()},\n`)).toEqual(whole);
  });

  it('is refused where a column that is read is there twice', async () => {
    await expect(imported(`${headings.join(',')},Value\n${row()},99\n`)).rejects.toThrow(
      'a.csv:1, column "Value": is there twice, with other cells the second time. Take out the column that is not the published one.',
    );
  });

  it('may have a column twice that is empty the second time', async () => {
    expect(await rowsOf(`${headings.join(',')},Value\n${row()},\n`)).toEqual(whole);
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

  it.each(['10+', 'Ages 10+', '10yrs+', '>=10', '≥10 yrs', 'Aged 10 and over', '10 years plus'])(
    'may be written “%s”',
    async (age) => {
      const { data } = await imported(file({ Age: age }, { Age: '65+ yrs', Value: '13' }));
      expect(observationsOf(data, 'suicide')).toEqual(whole);
    },
  );

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

describe('headings of an official file', () => {
  it('of 95% limits that are not known are told, so that no figure loses its range unseen', async () => {
    const renamed = file({})
      .replace('Lower CI 95.0 limit', '95% lower')
      .replace('Upper CI 95.0 limit', '95% upper');
    await expect(imported(renamed, dataWith(tables))).rejects.toThrow(
      'a.csv:1, column "95% lower": may be an end of the 95% interval, under a heading that is not known.',
    );
  });

  it('may say NA of an age, and leave one end of an interval out, which is told', async () => {
    const { data, summary } = await imported(file({ Age: 'NA', 'Upper CI 95.0 limit': '' }));
    expect(observationsOf(data, 'suicide')).toEqual(['X01,2022-2024,persons,12.5,,,similar,']);
    expect(summary.notes[0]).toBe(
      '1 × a.csv: figures with one end of their interval alone, kept without it',
    );
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
    ['F', 'female'],
    ['Women', 'female'],
    ['Boys', 'male'],
    ['Both sexes', 'persons'],
  ])('“%s” is whose figure it is, as other tools write it', async (published, sex) => {
    const [line] = await rowsOf(file({ Sex: published }));
    expect(line!.split(',')[2]).toBe(sex);
  });

  it.each([
    ['[c]', 'suppressed'],
    ['*', 'suppressed'],
    ['[x]', 'not-published'],
    ['..', 'not-published'],
    ['[z]', 'not-collected'],
    ['N/A', 'not-published'],
  ])('“%s” in place of a figure is a blank: %s', async (sign, reason) => {
    expect(await rowsOf(file({ Value: sign }))).toEqual([`X01,2022-2024,persons,,,,,${reason}`]);
  });

  it('“[c]” in place of a range leaves the figure without one', async () => {
    const ends = { 'Lower CI 95.0 limit': '[c]', 'Upper CI 95.0 limit': '[c]' };
    expect(await rowsOf(file(ends))).toEqual(['X01,2022-2024,persons,12.5,,,similar,']);
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

  it('are told with both places where two files give them two figures', async () => {
    const from = folderWith({ 'a.csv': file({}), 'b.csv': file({ Value: '12.6' }) });
    await expect(importInto(importer, from, dataWith(tables))).rejects.toThrow(
      'b.csv:2: suicide: two different figures for one area, period and sex. X01 2022-2024 persons: 12.5; 11.5; 13.5; similar (a.csv:2) and 12.6;',
    );
  });

  it('may be written small, and the number of the indicator as a program writes it', async () => {
    const small = { 'Area Code': 'e06000060', 'Indicator ID': '41001.0' };
    expect(await rowsOf(file(small))).toEqual([
      'E06000060,2022-2024,persons,12.5,11.5,13.5,similar,',
    ]);
  });

  it('without a code are counted as such', async () => {
    const { summary } = await imported(file({}, { 'Area Code': '' }));
    expect(summary.leftOut).toEqual([
      { from: 'suicide', reason: 'rows without the code of an area', rows: 1 },
    ]);
  });

  it('say so where figures lose the range they had', async () => {
    const { data } = await imported(file({}));
    const bare = file({ 'Lower CI 95.0 limit': '', 'Upper CI 95.0 limit': '' });
    const { summary } = await imported(bare, data);
    expect(summary.notes[0]).toContain(
      'suicide: of 1 figure the table has a 95% range and the files have none, so those ranges go.',
    );
    expect((await imported(bare, data)).summary.notes.join()).not.toContain('95% range');
  });
});
