import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasGap, independentPeriods } from './independent-periods.ts';

const years = (first: number, last: number) => ({ start: first, end: last + 1 });
const rolling = (firstOfAll: number, count: number) =>
  Array.from({ length: count }, (_, i) => years(firstOfAll + i, firstOfAll + i + 2));

describe('independent periods', () => {
  it('are every third of a rolling three-year series, counted back from the latest', () => {
    expect(independentPeriods(rolling(2015, 9))).toEqual([
      years(2017, 2019),
      years(2020, 2022),
      years(2023, 2025),
    ]);
  });

  it('are all of a series of single years or of financial years', () => {
    const financial = [2021, 2022, 2023].map((year) => ({ start: year + 0.25, end: year + 1.25 }));
    expect(independentPeriods(financial)).toEqual(financial);
    expect(hasGap(financial)).toBe(false);
  });

  it('step back to the next that shares no year where one is missing, and leave a gap', () => {
    const chosen = independentPeriods([years(2018, 2020), years(2019, 2021), years(2023, 2025)]);
    expect(chosen).toEqual([years(2019, 2021), years(2023, 2025)]);
    expect(hasGap(chosen)).toBe(true);
  });

  it('never share time, hold the latest, and keep the order of time, whatever the series', () => {
    const span = fc
      .tuple(fc.integer({ min: 2000, max: 2030 }), fc.integer({ min: 0, max: 4 }))
      .map(([first, more]) => years(first, first + more));
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 20 }), (spans) => {
        const chosen = independentPeriods(spans);
        expect(chosen.at(-1)!.end).toBe(Math.max(...spans.map((each) => each.end)));
        chosen.slice(1).forEach((later, i) => {
          expect(later.start).toBeGreaterThanOrEqual(chosen[i]!.end);
        });
      }),
    );
  });
});
