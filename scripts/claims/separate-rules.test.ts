import { expect, it } from 'vitest';
import { figures, judged } from './fixture.ts';
import type { Profile } from './public-site.ts';

const id = 'healthy-life-expectancy';

/** Leaves the women of an area with figures of these periods, of which that of one is lower by ten than the others. */
const ofPeriods =
  (periods: readonly string[], low = '') =>
  (profile: Profile): void => {
    const model = figures(profile, id).find(({ sex }) => sex === 'female')!;
    profile.indicators.find((each) => each.id === id)!.observations = periods.map((period) => {
      const value = period === low ? 50 : 60;
      return { ...model, period, value, lower: value - 1, upper: value + 1 };
    });
  };

const yearly = (first: number, count: number) =>
  Array.from({ length: count }, (_, i) => `${first + i}-${first + i + 2}`);

const problems = (said: string, periods: readonly string[], low = '') =>
  judged(`Women: 59.0 years in 2012 to 2014; 60.0 years in 2022 to 2024. ${said}`, {
    indicator: id,
    plant: ofPeriods(periods, low),
  }).problems.filter((problem) => problem.includes(said.slice(0, 20)));

it.each([
  ['Only 4 of its periods share no year; a trend test needs 5 in a row.', yearly(2012, 11)],
  ['Only 2 periods can be compared; a trend test needs 5 in a row.', ['2019-2021', '2022-2024']],
  [
    'Only its latest 2 separate periods are in a row; a trend test needs 5.',
    ['2012-2014', '2019-2021', '2022-2024'],
  ],
  [
    'The period before its latest is missing; a trend test needs 5 in a row.',
    ['2012-2014', '2022-2024'],
  ],
])('what lacks for a test of a trend is counted in the file: “%s”', (said, periods) => {
  expect(problems(said, periods)).toEqual([]);
  expect(problems(said, yearly(1990, 33))[0]).toContain('by its file');
});

it('that a change could be chance is asked of the first and the newest period apart', () => {
  const said = 'The change since 2013 to 2015 could be chance.';
  const periods = yearly(2012, 11);
  expect(problems(said, periods)).toEqual([]);
  expect(problems(said.replace('2013 to 2015', '2012 to 2014'), periods)).toHaveLength(1);
  expect(problems(said, periods, '2013-2015')).toHaveLength(1);
});
