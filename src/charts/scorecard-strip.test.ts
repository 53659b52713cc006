import { describe, expect, it } from 'vitest';
import type { Drawing } from './chart.ts';
import { scorecardStrip } from './scorecard-strip.ts';
import { compareWithSnapshot } from './fixtures/snapshot.ts';
import { toSvg } from './to-svg.ts';

const figures = {
  lowest: 10,
  highest: 30,
  value: 25,
  lower: 20,
  upper: 28,
  country: 15,
  shape: 'worse' as const,
};

/** Where the mark, the two ends of the interval and the country stand, in percent. */
function placesOf(strip: Drawing | null) {
  const marks = strip?.marks ?? [];
  const rules = (name: string) =>
    marks.flatMap((mark) =>
      mark.kind === 'rule' && mark.className?.startsWith(name) ? [[mark.x1, mark.x2]] : [],
    );
  const inset = marks.find(({ className }) => className?.startsWith('out mark'));
  return {
    mark: inset?.kind === 'inset' ? inset.x : null,
    interval: rules('interval')[0] ?? null,
    country: rules('country-line')[0]?.[0] ?? null,
  };
}

describe('the strip of a scorecard row', () => {
  it('places value, interval and country in percent from the lowest to the highest area', () => {
    const places = { mark: 75, interval: [50, 90], country: 25 };
    expect(placesOf(scorecardStrip(figures))).toEqual(places);
  });

  it('cuts what lies past the ends to the ends', () => {
    const places = { mark: 75, interval: [50, 100], country: 0 };
    expect(placesOf(scorecardStrip({ ...figures, upper: 44, country: 8 }))).toEqual(places);
  });

  it('stands in the middle where every area has the same value', () => {
    const equal = { lowest: 4, highest: 4, value: 4, lower: null, upper: null, country: 4 };
    const places = { mark: 50, interval: null, country: 50 };
    expect(placesOf(scorecardStrip({ ...equal, shape: 'similar' }))).toEqual(places);
  });

  it('draws no country where it has no value, and no strip without other areas', () => {
    expect(placesOf(scorecardStrip({ ...figures, country: null })).country).toBeNull();
    expect(scorecardStrip({ ...figures, lowest: null })).toBeNull();
  });

  it('is drawn as before', () => {
    expect(compareWithSnapshot('scorecard-strip', toSvg(scorecardStrip(figures)!))).toBeNull();
  });
});
