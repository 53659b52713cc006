import { expect, it } from 'vitest';
import { percentOfShare } from './decimal.ts';
import { readNumber, readNumberCell } from './read-number.ts';

it('a blank and NA are no number, and never 0', () => {
  expect([readNumber('', 'x'), readNumber('NA', 'x'), readNumber(undefined, 'x')]).toEqual([
    null,
    null,
    null,
  ]);
  expect(['n/a', 'N/A', 'NULL', 'NaN'].map((text) => readNumberCell(text))).toEqual(
    Array(4).fill(null),
  );
  expect(readNumber('0', 'x')).toBe(0);
});

it('a number keeps every digit that was published', () => {
  expect(String(readNumber('54.80778000000001', 'x'))).toBe('54.80778000000001');
  expect(readNumber('-0.7', 'x')).toBe(-0.7);
});

it('text that is no number is refused with the place it was found', () => {
  expect(() => readNumber('12%', 'a.csv: X01')).toThrow('a.csv: X01: “12%” is not a number.');
  expect(() => readNumber('1,234', 'a.csv')).toThrow('“1,234” is not a number');
});

it('an error of a spreadsheet and a sign that is not known are told apart from a number gone wrong', () => {
  expect(readNumberCell('#N/A')).toMatchObject({ rule: 'is an error of a spreadsheet' });
  expect(readNumberCell('-')).toMatchObject({
    rule: 'is not a number, nor a sign known for a missing one',
  });
  expect(readNumberCell('12,5')).toMatchObject({ rule: 'is not a number' });
});

it('a share becomes per cent without a binary fraction', () => {
  expect(['0.4211', '0.07', '0', '1', '0.5', '0.2011'].map(percentOfShare)).toEqual([
    42.11, 7, 0, 100, 50, 20.11,
  ]);
  expect(() => percentOfShare('42.1')).toThrow('“42.1” is not a share');
});
