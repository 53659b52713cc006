import { expect, it } from 'vitest';
import { fictionalAreas, fictionalIndicator, observed } from '../../profiles/fixtures/fictional.ts';
import { indicatorTable } from '../../profiles/indicator-table.ts';
import { noCountryWords } from './country-figures.ts';

function told(...rows: Parameters<typeof fictionalIndicator>[0]) {
  const indicator = fictionalIndicator(rows);
  return noCountryWords(indicator, indicatorTable(indicator, fictionalAreas), {
    nameInSentence: 'Arcadia',
  });
}

it('a page without a figure of the country says from which region to which it runs, where regions have it', () => {
  const councils = [observed('XU1', 30), observed('XU2', 10)];
  const none = 'This edition holds no figure for Arcadia.';
  expect(told(...councils)).toBe(none);
  expect(told(...councils, observed('XR1', 24.53))).toBe(none);
  expect(told(...councils, observed('XR1', 24.53), observed('XR2', 13.04))).toBe(
    `${none} By region it runs from 13.0% (Lower Arcadia) to 24.5% (Upper Arcadia), in 2024.`,
  );
  expect(told(...councils, observed('X0', 20))).toBeNull();
  expect(told(...councils, observed('XR1', 13.01), observed('XR2', 13.04))).toBe(
    `${none} By region it is 13.0% (Lower Arcadia and Upper Arcadia) throughout, in 2024.`,
  );
});

it('from which region to which it runs is said of women and of men', () => {
  const both = (code: string, female: number, male: number) => [
    observed(code, female, { sex: 'female' }),
    observed(code, male, { sex: 'male' }),
  ];
  const rows = [both('XU1', 30, 29), both('XR1', 24.5, 20), both('XR2', 13, 21)];
  expect(told(...rows.flat())).toBe(
    'This edition holds no figure for Arcadia. By region it runs for women from 13.0% (Lower Arcadia) to 24.5% (Upper Arcadia), in 2024. By region it runs for men from 20.0% (Upper Arcadia) to 21.0% (Lower Arcadia), in 2024.',
  );
});
