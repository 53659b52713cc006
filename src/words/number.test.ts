import { expect, it } from 'vitest';
import { counted, printsAsNought, sizeText, yearsText } from './number.ts';

it('years keep their decimals, and only a whole one is a year', () => {
  expect(yearsText(1, 1)).toBe('1.0 years');
  expect(yearsText(1, 0)).toBe('1 year');
  expect(yearsText(2.25, 1)).toBe('2.3 years');
});

it('a size that prints as nought is less than the smallest step', () => {
  expect(printsAsNought(-0.04, 1)).toBe(true);
  expect(printsAsNought(0.05, 1)).toBe(false);
  expect(sizeText(-0.04, 1)).toBe('less than a tenth of a year');
  expect(sizeText(0.4, 0)).toBe('less than a year');
  expect(sizeText(-0.4, 1)).toBe('0.4 years');
});

it('one of a kind is told apart from several, and from none', () => {
  const kind = { one: 'county', many: 'counties' };
  expect([0, 1, 2, 1200].map((count) => counted(count, kind))).toEqual([
    '0 counties',
    '1 county',
    '2 counties',
    '1,200 counties',
  ]);
});
