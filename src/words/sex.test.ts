import { expect, it } from 'vitest';
import { peopleOf, sexIfOne, sexLabel } from './sex.ts';

it('women, men and people are named in a sentence and over a column', () => {
  expect(peopleOf('female')).toBe('women');
  expect(peopleOf('persons')).toBe('people');
  expect([sexLabel('persons'), sexLabel('male')]).toEqual(['Everyone', 'Men']);
});

it('everyone is not named beside a figure, nor what would stand around the name', () => {
  expect(sexIfOne('male', ', ')).toBe(', men');
  expect(sexIfOne('female', '', ' ')).toBe('women ');
  expect(sexIfOne('persons', ' among ')).toBe('');
});
