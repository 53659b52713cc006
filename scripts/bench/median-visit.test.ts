import { describe, expect, it } from 'vitest';
import { medianVisit } from './median-visit.ts';

/** Three visits at most, of a page that is seen after so many seconds each time; fast is within one. */
async function seenAfter(...paints: number[]): Promise<{ paint: number; left: number[] }> {
  const visit = () =>
    Promise.resolve({
      path: '/',
      paint: paints.shift()!,
      shift: 0,
      blocking: 0,
      requests: 1,
      bytes: 1,
    });
  const { paint } = await medianVisit(3, visit, (seen) => seen.paint <= 1);
  return { paint, left: paints };
}

describe('how a page opens', () => {
  it('is the median of its visits, where the fastest kept the budget and the others did not', async () => {
    expect(await seenAfter(2.5, 0.5, 1.5)).toEqual({ paint: 1.5, left: [] });
    expect(await seenAfter(0.5, 2.5, 1.5)).toEqual({ paint: 1.5, left: [] });
  });

  it('is told by two that kept it: a third could not bring the median over it', async () => {
    expect(await seenAfter(0.5, 0.5, 9)).toEqual({ paint: 0.5, left: [9] });
    expect(await seenAfter(2, 0.5, 0.75)).toEqual({ paint: 0.75, left: [] });
  });
});
