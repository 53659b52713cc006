import { describe, expect, it } from 'vitest';
import { drawScorecardStrip } from './scorecard-row.ts';

const figures = { lowest: 10, highest: 30, value: 25, lower: 20, upper: 28, country: 15 };

describe('the strip of a scorecard row', () => {
  it('places value, interval and country in percent from the lowest to the highest area', () => {
    expect(drawScorecardStrip(figures)).toEqual({
      mark: 75,
      interval: { from: 50, to: 90 },
      country: 25,
    });
  });

  it('cuts what lies past the ends to the ends', () => {
    expect(drawScorecardStrip({ ...figures, upper: 44, country: 8 })).toEqual({
      mark: 75,
      interval: { from: 50, to: 100 },
      country: 0,
    });
  });

  it('stands in the middle where every area has the same value', () => {
    const equal = { lowest: 4, highest: 4, value: 4, lower: null, upper: null, country: 4 };
    expect(drawScorecardStrip(equal)).toEqual({ mark: 50, interval: null, country: 50 });
  });

  it('draws no country where it has no value, and no strip without other areas', () => {
    expect(drawScorecardStrip({ ...figures, country: null })?.country).toBeNull();
    expect(drawScorecardStrip({ ...figures, lowest: null })).toBeNull();
  });
});
