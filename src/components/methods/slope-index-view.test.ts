import { describe, expect, it } from 'vitest';
import { sentenceProblems } from '../../gaps/sentences/lint.ts';
import { parsePeriod } from '../../indicators/period.ts';
import { slopeIndexView } from './slope-index-view.ts';

const check = (sex: 'female' | 'male', workedOut: number, difference: number) => ({
  sex,
  period: parsePeriod('2020-2022'),
  workedOut,
  published: 8.1,
  difference,
});

describe('the check of the slope index in words', () => {
  const view = slopeIndexView([check('female', 8.12, 0.02), check('male', 8.04, -0.06)])!;

  it('names the largest difference, whichever way it goes', () => {
    expect(view.sentence).toMatch(
      /^There are 2 pairs to compare, by period and sex\. The largest difference is 0\.06 years: for men in 2020 to 2022, the one worked out here is 8\.04, the published one 8\.1\./,
    );
    expect(sentenceProblems(view.sentence)).toEqual([]);
  });

  it('prints every difference with its sign', () => {
    expect(view.rows).toEqual([
      ['Women, 2020 to 2022', '8.12', '8.1', '+0.02'],
      ['Men, 2020 to 2022', '8.04', '8.1', '−0.06'],
    ]);
  });

  it('says so where the two are always the same', () => {
    expect(slopeIndexView([check('female', 8.1, 0)])!.sentence).toBe(
      'There is one pair to compare. The two are always the same.',
    );
  });

  it('is nothing without a check', () => {
    expect(slopeIndexView([])).toBeNull();
  });
});
