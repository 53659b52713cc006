import { expect, it } from 'vitest';
import { fictionalIndicator, observed } from '../profiles/fixtures/fictional.ts';
import { peopleOf } from './people.ts';
import { latestOf } from './series.ts';

const held = new Map(
  [
    fictionalIndicator([observed('XU1', 10_000)], { id: 'population' }),
    fictionalIndicator([observed('XU1', 20)], { id: 'population-under-16' }),
  ].map((each) => [each.id, each]),
);
const figure = observed('XU1', 25, { lower: 22, upper: 28 });
const people = (peopleOfColumn: 'under-16' | null, code = 'XU1') => {
  const indicator = fictionalIndicator([figure], { peopleOf: peopleOfColumn });
  const latest = latestOf(indicator.series.of('XU1', 'persons'))!;
  return peopleOf(latest, { indicator, code, sex: 'persons' }, held);
};

it('counts the people of a percentage from the residents that it is of, and of its range', () => {
  // A quarter of the 20% of 10,000 residents who are under 16.
  expect(people('under-16')).toEqual({ value: 500, lower: 440, upper: 560, residents: 2000 });
});

it('counts none where the percentage is of others, or where they are not held', () => {
  expect(people(null)).toBeNull();
  expect(people('under-16', 'XU2')).toBeNull();
});
