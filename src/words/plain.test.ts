import { expect, it } from 'vitest';
import { figure, plainText, sentence } from './sentence.ts';
import { capitalised, listOf, sizeText, yearsText } from './plain.ts';

it('years keep their decimals, and only a whole one is a year', () => {
  expect(yearsText(1, 1)).toBe('1.0 years');
  expect(yearsText(1, 0)).toBe('1 year');
  expect(yearsText(2.25, 1)).toBe('2.3 years');
});

it('a size that prints as nought is less than the smallest step', () => {
  expect(sizeText(-0.04, 1)).toBe('less than a tenth of a year');
  expect(sizeText(0.4, 0)).toBe('less than a year');
  expect(sizeText(-0.4, 1)).toBe('0.4 years');
});

it('names are listed with commas and a last “and”', () => {
  expect(listOf(['A'])).toBe('A');
  expect(listOf(['A', 'B'])).toBe('A and B');
  expect(listOf(['A', 'B', 'C'])).toBe('A, B and C');
  expect(capitalised('the Isle of Nor')).toBe('The Isle of Nor');
});

it('a sentence joins plain pieces and keeps figures apart, none for persons', () => {
  const parts = sentence(
    'It is ',
    'about ',
    figure('5 years', 'female'),
    '',
    figure('.', 'persons'),
  );
  expect(parts).toEqual([
    { text: 'It is about ' },
    { text: '5 years', emphasis: 'female' },
    { text: '.' },
  ]);
  expect(plainText(parts)).toBe('It is about 5 years.');
});
