import { describe, expect, it } from 'vitest';
import { sentenceProblems } from '../../gaps/sentences/lint.ts';
import { averageCheckSentence } from './average-check-view.ts';

describe('how far averages were off, in words', () => {
  it('gives the count, the size, the lean and the furthest, with its direction', () => {
    const words = averageCheckSentence({
      count: 1216,
      meanError: 0.024,
      meanAbsoluteError: 0.08,
      worstError: -0.31,
    });
    expect(words).toBe(
      'In 1,216 checks, the size of the error was 0.08 years on average. With those too high set against those too low, the mean error was 0.02 years too high. The largest error was 0.31 years too low.',
    );
    expect(sentenceProblems(words)).toEqual([]);
  });

  it('gives an error too small to print no direction', () => {
    const words = averageCheckSentence({
      count: 1,
      meanError: -0.001,
      meanAbsoluteError: 0.001,
      worstError: -0.001,
    });
    expect(words).toContain('In 1 check,');
    expect(words).toContain('The largest error was less than a hundredth of a year.');
    expect(sentenceProblems(words)).toEqual([]);
  });
});
