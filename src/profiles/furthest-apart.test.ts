import { describe, expect, it } from 'vitest';
import { furthestApart, shareApart } from './furthest-apart.ts';

type Compared = Parameters<typeof shareApart>[0];
const compared = (
  difference: number | null,
  range: [number, number] | null,
  result: Compared['comparison']['result'] = 'worse',
): Compared => ({
  range: range && { lowest: range[0], highest: range[1], areas: 9 },
  comparison: { difference, result } as Compared['comparison'],
});

describe('how far a figure lies from the country’s', () => {
  it('is a share of the way from the lowest area to the highest, whichever side it is on', () => {
    expect(shareApart(compared(5, [10, 30]))).toBe(0.25);
    expect(shareApart(compared(-5, [10, 30]))).toBe(0.25);
  });

  it('is not known without other areas, where all are equal, or without the country’s figure', () => {
    expect(shareApart(compared(5, null))).toBeNull();
    expect(shareApart(compared(5, [10, 10]))).toBeNull();
    expect(shareApart(compared(null, [10, 30]))).toBeNull();
  });
});

it('the furthest is looked for among what a test found so, and nowhere else', () => {
  const near = { entry: compared(2, [0, 10]) };
  const far = { entry: compared(-30, [0, 100]) };
  const ahead = { entry: compared(9, [0, 10], 'better') };
  expect(furthestApart([near, far, ahead], 'worse')).toBe(far);
  expect(furthestApart([near, far, ahead], 'better')).toBe(ahead);
  expect(furthestApart([near, far], 'better')).toBeNull();
});
