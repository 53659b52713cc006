import { describe, expect, it } from 'vitest';
import { drawDecileStairs } from './decile-stairs.ts';

describe('the staircase of deciles', () => {
  it('goes from the most deprived tenth down to the least', () => {
    const steps = drawDecileStairs([
      { decile: 10, life: 86.4, healthy: 68.5 },
      { decile: 1, life: 78.3, healthy: 48.2 },
    ]);
    expect(steps.map(({ decile, life, healthy }) => [decile, life, healthy])).toEqual([
      [1, '78.3', '48.2'],
      [10, '86.4', '68.5'],
    ]);
  });

  it('draws ninety years in each row', () => {
    const [step] = drawDecileStairs([{ decile: 1, life: 80, healthy: 60 }]);
    expect(step?.path.match(/z/g)).toHaveLength(90);
  });
});
