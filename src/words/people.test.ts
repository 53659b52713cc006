import { expect, it } from 'vitest';
import { peopleWords } from './people.ts';

it('a count behind a percentage is said to two significant figures, with its range', () => {
  const of = { residents: 30_000, lower: null, upper: null };
  expect(peopleWords({ ...of, value: 21_437 })).toBe('about 21,000 people');
  expect(peopleWords({ ...of, value: 995.4 })).toBe('about 1,000 people');
  expect(peopleWords({ ...of, value: 8.4 })).toBe('about 8 people');
  expect(peopleWords({ residents: 100_000, value: 5643, lower: 4951, upper: 6349 })).toBe(
    'about 5,600 people (5,000 to 6,300)',
  );
  const whole = { residents: 37_000_000, lower: 27_900_000, upper: 28_100_000 };
  expect(peopleWords({ ...whole, value: 28_000_000 })).toBe('about 28,000,000 people');
  expect(peopleWords({ ...of, value: 7812 }, 'under-16')).toBe('about 7,800 children');
});
