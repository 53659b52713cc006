import { expect, it } from 'vitest';
import { dotsKey } from './dots-key.ts';

const tenths = (first: number, second: number, rest: number) => [first, second, 0, rest];

it('the key of dots tells of those that are drawn', () => {
  expect(dotsKey(tenths(3, 2, 5))).toBe(
    'Dots are solid in the most deprived tenth, shaded in the next, open in the rest.',
  );
  expect(dotsKey(tenths(3, 0, 5), { where: ' of Arcadia' })).toBe(
    'Dots are solid in the most deprived tenth of Arcadia, open in the rest.',
  );
  expect(dotsKey(tenths(0, 2, 5), { marks: 'Columns' })).toBe(
    'Columns are shaded in the second most deprived tenth, open in the rest.',
  );
});

it('where all are of one kind, it says of which', () => {
  expect(dotsKey(tenths(0, 0, 5))).toBe('Dots are open, outside the two most deprived tenths.');
  expect(dotsKey(tenths(4, 0, 0))).toBe('Dots are solid in the most deprived tenth.');
});
