import { describe, expect, it } from 'vitest';
import { hollowStrokes, lifeStrips, restDots, strokes } from './year-strip.ts';

const drawn = (paths: ReturnType<typeof strokes>) => paths.map(({ d, width }) => [d, width]);
const row = { height: 50, short: 18 };

describe('a strip of years', () => {
  it('ends in the last stroke at its fraction of a year', () => {
    expect(drawn(strokes(2.5, 0, 26))).toEqual([['M0 13H23.2', 26]]);
    expect(drawn(strokes(79, 38.4, 21.6))).toEqual([['M0 49.2H790', 21.6]]);
    expect(strokes(0, 0, 26)).toEqual([]);
  });

  it('begins its dots at the next year that no stroke touches', () => {
    expect(drawn(restDots(79.3, 90, 60))).toEqual([['M800 58.8H900', 2.4]]);
    expect(restDots(89.3, 90, 60)).toEqual([]);
  });

  it('draws a hollow stroke a year, the last cut to its fraction', () => {
    expect(hollowStrokes(2.5, 60)[0]?.d).toBe(
      'M0 1h6.4v58h-6.4zm10 0h6.4v58h-6.4zm10 0h3.2v58h-3.2z',
    );
    expect(hollowStrokes(0, 60)).toEqual([]);
  });
});

describe('a life in strokes', () => {
  it('is tall in good health, short after it, then dots to ninety', () => {
    expect(drawn(lifeStrips({ life: 80.25, healthy: 60.5, ...row }))).toEqual([
      ['M0 16.5H603.2', 33],
      ['M0 41H801.6', 18],
      ['M810 48.8H900', 2.4],
    ]);
  });

  it('stays on the rule when it is longer, and has a dot a year when there is none', () => {
    expect(drawn(lifeStrips({ life: 95, healthy: 95, ...row })).map(([d]) => d)).toEqual([
      'M0 16.5H900',
      'M0 41H900',
    ]);
    expect(drawn(lifeStrips({ life: -1.5, healthy: null, ...row }))).toEqual([
      ['M0 48.8H900', 2.4],
    ]);
  });
});
