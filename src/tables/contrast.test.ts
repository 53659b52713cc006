import { expect, it } from 'vitest';
import { contrastOf } from './colours.ts';

// https://webaim.org/articles/contrast/ and https://www.w3.org/TR/WCAG22/#contrast-minimum: #767676 is the
// lightest grey that text may have on white.
it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#f00', '#fff', 4],
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
])('%s beside %s has a contrast of %f to 1', (one, other, ratio) => {
  expect(contrastOf(one, other)).toBeCloseTo(ratio, 2);
  expect(contrastOf(other, one)).toBeCloseTo(ratio, 2);
});
