import { describe, expect, it } from 'vitest';
import { fictionalAreas, fictionalIndicator, observed } from './fixtures/fictional.ts';
import { fifthsOf, hasMap, regionOfFifth } from './indicator-fifths.ts';
import { indicatorTable } from './indicator-table.ts';

const tableOf = (...rows: ReturnType<typeof observed>[]) =>
  indicatorTable(fictionalIndicator(rows), fictionalAreas);

describe('fifths on a map', () => {
  it('hold equal values together, leave a fifth empty for it and a blank in none', () => {
    const table = tableOf(
      observed('XD1', 0),
      observed('XD2', 0),
      observed('XU1', 8),
      observed('XU2', null),
    );
    const found = fifthsOf(table, 0);
    expect([...found.byCode]).toEqual([
      ['XD2', 1],
      ['XD1', 1],
      ['XU1', 4],
      ['XU2', null],
    ]);
    expect(found.ends[0]).toEqual({ lowest: 0, highest: 0, areas: 2 });
    expect(found.ends[1]).toBeNull();
    expect(found.areas).toBe(3);
  });

  it('are drawn where at least half the areas have a figure', () => {
    const table = tableOf(observed('XD1', 1), observed('XD2', 2));
    expect(hasMap(table, 4)).toBe(true);
    expect(hasMap(table, 5)).toBe(false);
    expect(hasMap(table, 0)).toBe(false);
  });
});

describe('where a fifth is commonest', () => {
  it('is the region with the largest share of its areas in it', () => {
    const table = tableOf(observed('XD1', 1), observed('XD2', 2), observed('XU1', 9));
    expect(regionOfFifth(1, fifthsOf(table, 0), table.lowerTier)).toEqual({
      region: 'Upper Arcadia',
      inFifth: 1,
      areas: 2,
    });
  });

  it('is not said where regions are alike or the fifth is empty', () => {
    const table = tableOf(observed('XD1', 1), observed('XU1', 1));
    expect(regionOfFifth(1, fifthsOf(table, 0), table.lowerTier)).toBeNull();
    expect(regionOfFifth(5, fifthsOf(table, 0), table.lowerTier)).toBeNull();
  });
});
