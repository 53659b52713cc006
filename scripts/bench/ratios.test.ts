import { describe, expect, it } from 'vitest';
import { ratioLines } from './ratios.ts';

const build = (processorSeconds: number, seconds: number, pages = 100) => ({
  processorSeconds,
  seconds,
  peakBytes: 500e6,
  pages,
  files: 1000,
});

describe('two commits side by side', () => {
  it('are compared inside each pair, and the middle ratio told', () => {
    const lines = ratioLines('first build', [
      { own: build(10, 5), other: build(20, 10) },
      { own: build(60, 30), other: build(80, 50) },
      { own: build(9, 8), other: build(10, 10) },
    ]);
    expect(lines[0]).toBe('first build, 3 pairs');
    expect(lines[1]).toBe(
      '  processor time                0.75  (0.50 0.75 0.90)  10.00 s to 20.00 s',
    );
    expect(lines[2]).toContain('wall                          0.60  (0.50 0.60 0.80)');
  });

  it('are told by the page where they hold other numbers of pages', () => {
    const lines = ratioLines('first build', [{ own: build(30, 5, 300), other: build(20, 5, 100) }]);
    expect(lines).toContain('  processor time a page         0.50  (0.50)  100.00 ms to 200.00 ms');
  });

  it('are told by the mean of the two in the middle where their number is even', () => {
    const lines = ratioLines('first build', [
      { own: build(10, 5), other: build(20, 10) },
      { own: build(14, 5), other: build(20, 10) },
    ]);
    expect(lines[1]).toBe('  processor time                0.60  (0.50 0.70)  12.00 s to 20.00 s');
  });
});
