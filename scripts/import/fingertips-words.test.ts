import { describe, expect, it } from 'vitest';
import { observationsOf } from './fixture.ts';
import {
  importedOfficial as imported,
  officialFile as file,
  officialRows,
} from './official-file.ts';

const whole = ['X01,2022-2024,persons,12.5,11.5,13.5,similar,'];

describe('the comparison with the country', () => {
  it.each([
    ['Significantly better', 'better'],
    ['Statistically significantly worse', 'worse'],
    ['Significantly higher', 'higher'],
    ['Better than England', 'better'],
    ['Not significantly different', 'similar'],
    ['No significant difference', 'similar'],
    ['Similar to England', 'similar'],
    ['-', ''],
  ])('“%s” is “%s”', async (published, word) => {
    const text = file({ 'Compared to England value or percentiles': published });
    expect(await officialRows(text)).toEqual([`X01,2022-2024,persons,12.5,11.5,13.5,${word},`]);
  });

  it.each(['Significantly different', 'Much worse', 'Amber'])('“%s” is refused', async (word) => {
    const text = file({ 'Compared to England value or percentiles': word });
    await expect(imported(text)).rejects.toThrow(`"${word}" is not a comparison`);
  });
});

describe('headings of the ends of a 95% interval', () => {
  it.each([
    ['LCL', 'UCL'],
    ['Lower 95% CI', 'Upper 95% CI'],
    ['95% LCI', '95% UCI'],
    ['Lower confidence limit', 'Upper confidence limit'],
  ])('may be %s and %s', async (lower, upper) => {
    const text = file({})
      .replace('Lower CI 95.0 limit', lower)
      .replace('Upper CI 95.0 limit', upper);
    expect(await officialRows(text)).toEqual(whole);
  });

  it('are told where one of the two is not known', async () => {
    const text = file({}).replace('Upper CI 95.0 limit', 'Top of 95% limits');
    await expect(imported(text)).rejects.toThrow(
      'a.csv:1, column "Top of 95% limits": may be an end of the 95% interval',
    );
  });
});

it.each(['NA', 'N/A', 'None', 'nan', 'Not applicable'])(
  '“%s” in place of a category is no breakdown',
  async (text) => {
    expect(await officialRows(file({ Category: text, 'Category Type': text }))).toEqual(whole);
  },
);

it('a number beside a note that there is no figure is none, and is counted', async () => {
  const note = 'Value suppressed for disclosure control due to small count';
  const { data, summary } = await imported(file({ Value: '0', 'Value note': note }));
  expect(observationsOf(data, 'suicide')).toEqual(['X01,2022-2024,persons,,,,,suppressed']);
  expect(summary.leftOut).toEqual([
    {
      from: 'a.csv',
      reason: `numbers whose note or status says that there is no figure: “${note}”`,
      rows: 1,
    },
  ]);
});

it('years across two are left out of an indicator of calendar years, and the other way round', async () => {
  const { data, summary } = await imported(
    file({}, { 'Time period': '2022/23 - 24/25', Value: '13' }),
  );
  expect(observationsOf(data, 'suicide')).toEqual(whole);
  expect(summary.leftOut).toEqual([
    {
      from: 'a.csv',
      reason: 'years that begin in another month than those of the indicator',
      rows: 1,
    },
  ]);
});

it('a year that a program has read as a number is that year', async () => {
  const smoking = { 'Indicator ID': '92443', Age: '18+ yrs', 'Time period': '2024.0' };
  const { data } = await imported(file(smoking));
  expect(observationsOf(data, 'smoking')).toEqual(['X01,2024,persons,12.5,11.5,13.5,similar,']);
});

it('a figure with a sign beside it is refused, with where the sign belongs', async () => {
  await expect(imported(file({ Value: '12.5 [low]' }))).rejects.toThrow(
    'a.csv:2, column "Value": "12.5 [low]" has a sign beside its figure. What the sign means is said in the column of notes',
  );
});
