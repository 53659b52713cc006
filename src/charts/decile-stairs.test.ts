import { describe, expect, it } from 'vitest';
import { decileStairsChart } from './decile-stairs.ts';
import { everyMark, wordsDrawn } from './every-mark.ts';
import { madeUpWords } from './fixtures/made-up.ts';

const chart = decileStairsChart(madeUpWords, [
  {
    sex: 'women',
    rows: [
      { decile: 10, life: 86.4, healthy: 68.5 },
      { decile: 1, life: 78.3, healthy: 48.2 },
    ],
  },
]);

describe('the staircase of deciles', () => {
  it('goes from the most deprived tenth down to the least, years in good health before years of life', () => {
    const heads = ['good health', 'life'];
    expect(wordsDrawn(chart)).toEqual([...heads, '48.2', '78.3', '68.5', '86.4']);
  });

  it('draws ninety years in each row', () => {
    const dots = everyMark(chart).flatMap((mark) =>
      mark.kind === 'path' && mark.width === 2.4 ? [mark.d] : [],
    );
    expect(dots).toEqual(['M790 24.8H900', 'M870 24.8H900']);
  });
});
