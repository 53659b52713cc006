import { expect, it } from 'vitest';
import { plainText } from '../sentence.ts';
import { healthyRangesHeadline } from './healthy-ranges.ts';

it('years in good health of several areas are told from the fewest to the most, and one number where all are equal', () => {
  const said = { whose: 'across its 3 councils', female: [60.14, 58.2, 62.5], decimals: 1 };
  expect(plainText(healthyRangesHeadline({ ...said, male: [59, 61.3, 60] }))).toBe(
    'Across its 3 councils, women can expect from 58.2 to 62.5 years in good health, and men from 59.0 to 61.3.',
  );
  expect(plainText(healthyRangesHeadline({ ...said, male: [59.01, 58.98] }))).toBe(
    'Across its 3 councils, women can expect from 58.2 to 62.5 years in good health, and men 59.0.',
  );
});
