import { describe, expect, it } from 'vitest';
import { linesOf, observationsOf } from './fixture.ts';
import {
  importedOfficial as imported,
  officialFile as file,
  officialRows as rowsOf,
} from './official-file.ts';

const whole = ['X01,2022-2024,persons,12.5,11.5,13.5,similar,'];

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
    ['Redacted', 'suppressed'],
    ['The authority did not exist in this year', 'area-did-not-exist'],
    ['Council abolished in April 2023', 'area-did-not-exist'],
    ['Data not submitted by the local authority', 'not-published'],
    ['Number too low to publish', 'suppressed'],
    ['Survey not carried out in this area', 'not-collected'],
    ['Rate not shown because of low counts', 'suppressed'],
    ['Population under 1,000', 'suppressed'],
    ['School closures: no assessments', 'not-collected'],
    ['[c]', 'suppressed'],
    ['z', 'not-collected'],
    ['1-4', 'suppressed'],
    ['5 to 19', 'suppressed'],
    ['2021-22', 'not-published'],
    ['2019 – 2021', 'not-published'],
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
    ['Count is below 25', 'small-sample'],
    ['Value is provisional', 'provisional'],
    ['Males and females combined', 'has-a-note'],
    ['Figures for 2021/22 and 2022/23 combined', 'has-a-note'],
    ['Value estimated', 'estimated'],
    ['[p]', 'provisional'],
    ['Aggregated from all known lower geography values', 'added-up'],
    ['Note of a kind never seen', 'has-a-note'],
  ])('“%s” marks a figure %s', async (note, mark) => {
    const { data, summary } = await imported(file({ 'Value note': note }));
    expect(linesOf(data, 'observations/suicide.csv')).toEqual([`${whole[0]},${mark}`]);
    expect(summary.notes[0]).toContain(`“${note}”`);
  });

  it.each([
    ['Value cannot be calculated as number of cases is too small', 'suppressed'],
    ['Value not available', 'not-published'],
    ['Insufficient data to calculate a value', 'suppressed'],
    ['Number too low to publish', 'suppressed'],
  ])('“%s” beside a nought says that there is no figure', async (note, reason) => {
    const nought = { ...blank, Value: '0', 'Value note': note };
    expect(await rowsOf(file(nought))).toEqual([`X01,2022-2024,persons,,,,,${reason}`]);
  });

  it.each([
    'Value not available before 2018',
    'Number too small to calculate a confidence interval',
  ])('“%s” takes no figure away', async (note) => {
    expect((await rowsOf(file({ 'Value note': note })))[0]).toContain('persons,12.5,11.5,13.5');
  });

  it('tells a note on a blank that it does not know', async () => {
    const { summary } = await imported(file({ ...blank, 'Value note': 'Eaten by the dog' }));
    expect(summary.notes[0]).toBe(
      '1 × a.csv: blanks with a note that is not known here, kept as not published: “Eaten by the dog”',
    );
    const years = await imported(file({ ...blank, 'Value note': '2021-22' }));
    expect(years.summary.notes[0]).toContain('not known here, kept as not published: “2021-22”');
  });

  it.each([
    'Value for Hackney and City of London combined',
    'Value for City of London is combined with Hackney',
    'Hackney and City of London',
    'Cornwall & Isles of Scilly',
    'City of London data is included in Hackney',
    'Data for Leicestershire and Rutland',
    'Pooled with the City of London',
    'Merged with a neighbouring authority',
    'Includes Isles of Scilly from the year 2019',
    'Includes City of London',
    'Figure represents two local authorities',
    'Value for Hackney (incl. City of London)',
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

  it('that every row has is a foot of the table, and speaks of the areas that it names', async () => {
    const note = 'Hackney and City of London combined';
    const of = (code: string, name: string) => ({
      'Value note': note,
      'Area Code': code,
      'Area Name': name,
    });
    const { data } = await imported(
      file(
        of('E09000012', 'Hackney'),
        of('E09000001', 'City of London'),
        of('X01', 'Northmoor'),
        of('X02', 'Southmere'),
        of('E06000060', 'Eastvale'),
      ),
    );
    expect(observationsOf(data, 'suicide').map((line) => line.split(',')[3])).toEqual([
      '12.5',
      '',
      '',
      '12.5',
      '12.5',
    ]);
  });

  it('does not take years put together for councils put together', async () => {
    expect(await rowsOf(file({ 'Value note': 'Three years combined' }))).toHaveLength(1);
  });
});

it('a note is read under other headings too, and a figure that is said to be suppressed or below a number is none', async () => {
  const blank = { Value: '', 'Lower CI 95.0 limit': '', 'Upper CI 95.0 limit': '' };
  const headed = file({ ...blank, 'Value note': 'Suppressed' }).replace('Value note', 'Notes');
  const suppressed = ['X01,2022-2024,persons,,,,,suppressed'];
  expect(await rowsOf(headed)).toEqual(suppressed);
  expect(await rowsOf(file({ ...blank, Value: '<5' }))).toEqual(suppressed);
  expect(await rowsOf(file({ ...blank, Value: 'Suppressed' }))).toEqual(suppressed);
});
