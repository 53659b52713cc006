import { expect, it } from 'vitest';
import { copyArcadia } from '../fixtures/arcadia.ts';
import { firstOf } from './figure-shown.ts';
import { siteOf } from './fixture.ts';

it('a series begins with the first figure of a period that the table does not set aside', () => {
  const copy = copyArcadia();
  copy.write(
    'data/indicators.csv',
    'id,left_out_of_trends\nsmoking,2019 | 2020\nlife-expectancy,\n',
  );
  const site = { ...siteOf().site, data: copy.data };
  const series = [
    { period: '2018', value: null },
    { period: '2019', value: 24 },
    { period: '2020', value: 23 },
    { period: '2021', value: 22 },
  ];
  expect(firstOf(series, 'smoking', site)).toEqual({ period: '2021', value: 22 });
  expect(firstOf(series, 'life-expectancy', site)).toEqual({ period: '2019', value: 24 });
  expect(firstOf(series.slice(0, 3), 'smoking', site)).toBeUndefined();
});
