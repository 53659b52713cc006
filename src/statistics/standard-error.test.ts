import { expect, it } from 'vitest';
import { standardErrorFromInterval } from './standard-error.ts';

it('a 95% interval 3.92 wide has a standard error of 1', () => {
  expect(standardErrorFromInterval(58.04, 61.96)).toBeCloseTo(1, 12);
});

it('an interval that runs backwards is refused', () => {
  expect(() => standardErrorFromInterval(61, 58)).toThrow('got 61 to 58');
});
