import { expect, it } from 'vitest';
import { partsHeldBy } from './parts-held.ts';

const others = { postcodes: false, shapes: false, stories: false, methods: false };

/** Whether the page of gaps is made where the one region has a spread with these ends. */
const hasGaps = (ends: object | null): boolean =>
  partsHeldBy(
    {
      areas: { regions: [{ code: 'X12000001' }], hasRegions: true, hasSystems: true },
      spreads: { of: () => ({ spread: { ends } }) },
      tables: { observations: new Map(), places: [], readings: [] },
    } as never,
    others,
  ).gaps;

it('a region in which one council alone has a figure, as after a merger, has no gap and so no page of gaps', () => {
  expect(hasGaps(null)).toBe(false);
  expect(hasGaps({ difference: 2 })).toBe(true);
});
