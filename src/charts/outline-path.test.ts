import { describe, expect, it } from 'vitest';
import { dotsPath, linesPath, ringArea, simplifyLine } from './outline-path.ts';

describe('an outline', () => {
  it('loses the corners that lie on the way', () => {
    const line = [
      [0, 0],
      [5, 0.2],
      [10, 0],
      [10, 10],
    ] as const;
    expect(simplifyLine(line, 0.5)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
  });

  it('stays a ring when its ends meet', () => {
    const ring = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ] as const;
    expect(simplifyLine(ring, 0.5)).toEqual(ring);
    expect(ringArea(ring)).toBe(100);
    expect(linesPath([ring], true)).toBe('M0 0l10 0 0 10-10 0z');
  });

  it('leaves out what is smaller than a unit', () => {
    const speck = [
      [3, 3],
      [3.2, 3],
      [3.2, 3.2],
      [3, 3],
    ] as const;
    expect(linesPath([speck], true)).toBe('');
  });
});

describe('dots', () => {
  it('are moves without length, from the top down', () => {
    expect(
      dotsPath([
        [30, 20],
        [5.4, 4],
        [9, 20],
      ]),
    ).toBe('m5 4h0m4 16h0m21 0h0');
  });
});
