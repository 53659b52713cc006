import { describe, expect, it } from 'vitest';
import {
  fictionalAreas as areas,
  fictionalIndicator,
  observed,
} from '../profiles/fixtures/fictional.ts';
import { parsePeriod } from '../indicators/period.ts';
import type { IndicatorRow, ObservationRow } from '../tables/edition.ts';
import { changesByArea } from './changes-by-area.ts';

/** A figure with its range: 1.96 standard errors of `half / 1.959964` on either side. */
const ranged = (code: string, period: string, value: number, half = 1): ObservationRow =>
  observed(code, value, { period, lower: value - half, upper: value + half });

const changes = (rows: ObservationRow[], more: Partial<IndicatorRow> = {}) =>
  changesByArea({
    indicator: fictionalIndicator(rows, more),
    sex: 'persons',
    to: parsePeriod('2024'),
    areas,
  });

const both = (code: string, then: number, now: number) => [
  ranged(code, '2020', then),
  ranged(code, '2024', now),
];
const rows = [
  ...both('X0', 10, 10),
  ...both('XD1', 12, 20),
  ...both('XD2', 12, 12.5),
  ...both('XU1', 14, 8),
  ...both('XU2', 10, 9.5),
];

describe('the list of councils by change', () => {
  it('runs from the greatest fall to the greatest rise, between two periods that are the same for all', () => {
    const found = changes(rows)!;
    expect([found.from.text, found.to.text, found.tier]).toEqual(['2020', '2024', 'lower']);
    expect(found.changes.map(({ area, change }) => [area.name, change])).toEqual([
      ['Port Vale', -6],
      ['Saltness', -0.5],
      ['Eastwold', 0.5],
      ['Northmoor', 8],
    ]);
  });

  it('tests each change and each gap at the 99.8% level', () => {
    // The standard error of a change is √2 × 1 ÷ 1.96 = 0.72; 3.09 of them are 2.23, and 3.15 of a gap’s change.
    const found = new Map(changes(rows)!.changes.map((each) => [each.area.code, each]));
    expect(found.get('XD1')?.test?.isReal).toBe(true);
    expect(found.get('XD2')?.test?.isReal).toBe(false);
    expect([...found.values()].map(({ area, gap }) => [area.code, gap?.result])).toEqual([
      ['XU1', 'turned-round'],
      ['XU2', 'no-real-change'],
      ['XD2', 'no-real-change'],
      ['XD1', 'wider'],
    ]);
    expect(found.get('XD1')?.gap).toMatchObject({ then: 2, now: 10 });
  });

  it('calls nothing more than chance where no ranges are published', () => {
    const bare = rows.map((row) => ({ ...row, lower: null, upper: null }));
    for (const { test, gap } of changes(bare)!.changes) {
      expect(test).toBeNull();
      expect(gap?.result).toBe('untested');
    }
  });

  it('says nothing of a gap where the country has no figure of both periods', () => {
    const found = changes(rows.filter(({ areaCode }) => areaCode !== 'X0'))!;
    expect(found.changes.every(({ gap }) => gap === null)).toBe(true);
  });

  it('passes over periods that stand apart, breaks, and periods that too few have', () => {
    const early = [ranged('XD1', '2015', 9), ranged('XU1', '2015', 9)];
    expect(changes([...rows, ...early])?.from.text).toBe('2020');
    expect(changes(rows, { leftOutOfTrends: ['2020'] })).toBeNull();
    const broken = ['XD1', 'XD2', 'XU1', 'XU2'].map((code) =>
      observed(code, null, { period: '2022', missing: 'not-comparable' }),
    );
    expect(changes([...rows, ...broken])).toBeNull();
  });

  it('names who has no figure in both', () => {
    const none = rows.filter(({ areaCode }) => areaCode !== 'XU2');
    expect(changes(none)?.without.map(({ name }) => name)).toEqual(['Saltness']);
  });
});
