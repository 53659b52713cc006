import { describe, expect, it } from 'vitest';
import { sentenceProblems } from '../lint.ts';
import { parsePeriod } from '../../indicators/period.ts';
import { progressInWords, statusLabel, unmeasuredInWords, untrackedReason } from './targets.ts';
import {
  targetProgress,
  type LatestFigure,
  type TargetMeasure,
} from '../../progress/target-progress.ts';

const style = { unit: '%', decimals: 1 };
const measure: TargetMeasure = {
  direction: 'at-or-below',
  value: 5,
  year: 2030,
  baseline: { value: 13, period: parsePeriod('2020') },
};

function said(
  period: string,
  value: number,
  interval: [number, number] | null = null,
  of: TargetMeasure = measure,
): string {
  const [lower, upper] = interval ?? [null, null];
  const latest: LatestFigure = { value, lower, upper, period: parsePeriod(period) };
  const text = progressInWords(of, targetProgress(of, latest), style);
  expect(sentenceProblems(text)).toEqual([]);
  return text;
}

describe('the sentence on a target', () => {
  it('gives target, figure and pace, and no verdict without an interval', () => {
    expect(said('2024', 10.45)).toBe(
      'The target is at most 5% by 2030; the latest figure is 10.5% in 2024. That needs 0.9 points a year from here; so far it was 0.6 points a year. We cannot say whether it is on course: no range is held to test it by.',
    );
    expect(said('2024', 14)).toContain('so far it was 0.3 points a year the other way.');
  });

  it('gives the interval where there is one, and says when it is too close to call', () => {
    expect(said('2024', 9.5, [8.5, 10.5])).toBe(
      'The target is at most 5% by 2030; the latest figure is 9.5% in 2024 (95% interval between 8.5 and 10.5). That needs 0.8 points a year from here; so far it was 0.9 points a year. Too close to call: a straight line from its start to its target stands at 9.8% then, within the interval.',
    );
  });

  it('says when it has been met, and what happened once its year has passed', () => {
    expect(said('2024', 4.2, [3.9, 4.5])).toContain('It has been met.');
    expect(said('2030', 6, [5.5, 6.5])).toContain(
      'Its year has passed, and the figure has not reached it.',
    );
    expect(said('2030', 6)).toContain('has not reached the number; no range is held');
    expect(said('2024', 4)).toContain('is at or past the number; no range is held');
    expect(said('2031', 5, [4, 6])).toContain('whether it was met is too close to call');
  });

  it('shows the latest figure also where there is no baseline', () => {
    expect(said('2024', 9.85, null, { ...measure, direction: 'below', baseline: null })).toBe(
      'The target is below 5% by 2030; the latest figure is 9.9% in 2024. That needs 0.8 points a year from here. We cannot say whether it is on course: no starting figure with its year was found in what was read.',
    );
  });

  it('says why a target is not measured, and of a year that has passed that nothing can be said', () => {
    expect(unmeasuredInWords('no-indicator', false, null)).toBe(
      'It cannot be followed here: no figure held here measures it.',
    );
    expect(unmeasuredInWords('no-indicator', false, 'No figure on walks is held here.')).toBe(
      'No figure on walks is held here.',
    );
    expect(unmeasuredInWords('no-indicator', true, null)).toBe(
      'Its year has passed, and we cannot say whether it was met: no figure held here measures it.',
    );
  });

  it('has plain words for every reason and status', () => {
    const reasons = [
      'no-number',
      'no-year',
      'no-baseline',
      'no-range',
      'draft',
      'superseded',
      'low-confidence',
      'no-indicator',
      'other-geography',
      'wording',
      'no-figure',
      'year-not-held',
    ] as const;
    for (const reason of reasons) {
      expect(sentenceProblems(untrackedReason(reason))).toEqual([]);
      expect(sentenceProblems(unmeasuredInWords(reason, true, null))).toEqual([]);
    }
    expect(statusLabel('due')).toBe('Year passed without its being met');
  });
});
