import { expect, it } from 'vitest';
import { dataWith, folderWith, importInto, observationsOf } from './fixture.ts';
import { whyOtherMeasure } from './measures.ts';
import { importer } from './ons-explore-local-statistics.ts';

const rate = { id: 'suicide', unit: 'per 100,000' };

it.each([
  ['Count', 'deaths', rate],
  ['', 'Number', rate],
  ['Percentage', '%', rate],
  ['Rate per 1,000', '', rate],
  ['Count', 'people', { id: 'smoking', unit: '%' }],
  ['Thousands of people', '', { id: 'employment', unit: '%' }],
  ['Percentage point change', '%', { id: 'employment', unit: '%' }],
  ['Rank', '', { id: 'employment', unit: '%' }],
  ['Standardised mortality ratio', 'Ratio', rate],
  ['Percentage', '%', { id: 'life-expectancy', unit: 'years' }],
  ['Months', 'months', { id: 'life-expectancy', unit: 'years' }],
  ['Mean', '£ a week', { id: 'smoking', unit: '%' }],
])('“%s” in “%s” is another measure than %o', (measure, unit, known) => {
  expect(whyOtherMeasure(measure, unit, known)).toBe(
    `another measure: ${measure || unit}; ${known.id} is in ${known.unit}`,
  );
});

it.each([
  ['Rate per 100,000 population', 'Rate per 100,000 population', rate],
  ['Rate', 'per 100,000', rate],
  ['Percentage', '%', { id: 'smoking', unit: '%' }],
  ['Years', 'yrs', { id: 'life-expectancy', unit: 'years' }],
  ['Count', 'people', { id: 'population', unit: 'people' }],
  ['Median', 'years', { id: 'median-age', unit: 'years' }],
  ['Mean', 'Score out of 10', { id: 'anxiety', unit: 'score out of 10' }],
  ['P', '', { id: 'smoking', unit: '%' }],
])('“%s” in “%s” is the measure of %o', (measure, unit, known) => {
  expect(whyOtherMeasure(measure, unit, known)).toBeNull();
});

it('a number of deaths in a download never stands as their rate', async () => {
  const row = (measure: string, value: number): string =>
    `X01,Northmoor,2022-01-01/P3Y,Persons,${measure},${value}\n`;
  const text = `areacd,areanm,period,sex,measure,value\n${row('Count', 60)}${row('Rate per 100,000', 12.1).replace('Rate per 100,000', '"Rate per 100,000"')}`;
  const data = dataWith({ 'indicators.csv': 'id,unit\nsuicide,"per 100,000"\n' });
  const summary = await importInto(importer, folderWith({ 'suicide.csv': text }), data);
  expect(observationsOf(data, 'suicide')).toEqual(['X01,2022-2024,persons,12.1,,,,']);
  expect(summary.leftOut).toEqual([
    { from: 'suicide.csv', reason: 'another measure: Count; suicide is in per 100,000', rows: 1 },
  ]);
});
