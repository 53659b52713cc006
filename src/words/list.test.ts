import { expect, it } from 'vitest';
import { listOf } from './list.ts';

it('names are listed with commas and a last “and”', () => {
  expect(listOf(['A'])).toBe('A');
  expect(listOf(['A', 'B'])).toBe('A and B');
  expect(listOf(['A', 'B', 'C'])).toBe('A, B and C');
});
