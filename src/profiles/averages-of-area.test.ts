import { describe, expect, it } from 'vitest';
import {
  areasOfFictionalSystem as areas,
  fictionalIndicator,
  observed,
} from './fixtures/fictional.ts';
import { averagesOfArea } from './averages-of-area.ts';
import type { IndicatorRow, ObservationRow } from '../tables/edition.ts';

const fens = areas.get('XS1');

/** What the Fens have of one indicator with these figures. Port Vale has three times the residents of Saltness. */
const averagesWith = (rows: ObservationRow[], more: Partial<IndicatorRow> = {}) => {
  const indicator = fictionalIndicator(rows, more);
  return averagesOfArea(fens, { areas, indicators: new Map([[indicator.id, indicator]]) });
};

describe('the averages of a system', () => {
  it('weight its councils by their residents and name the lowest and the highest', () => {
    const [average] = averagesWith([observed('XU1', 10), observed('XU2', 20)]);
    expect(average).toMatchObject({
      indicatorId: 'whistling',
      weightedBy: 'everyone',
      untested: 'of-an-average',
      lowest: { value: 10, names: ['Port Vale'] },
      highest: { value: 20, names: ['Saltness'] },
      periods: [{ period: '2024', value: 12.5, counted: 2, members: 2, coverage: 1 }],
    });
  });

  it('leave out a period in which they cover too few residents', () => {
    const averages = averagesWith([
      observed('XU1', 10, { period: '2022' }),
      observed('XU2', 20, { period: '2022' }),
      observed('XU2', 21, { period: '2023' }),
    ]);
    expect(averages.map(({ periods }) => periods.map(({ period }) => period))).toEqual([['2022']]);
  });

  it('step back where a figure of the system itself is held, and say nothing of what is not averaged', () => {
    const rows = [observed('XU1', 10), observed('XU2', 20)];
    expect(averagesWith([...rows, observed('XS1', 13)])).toEqual([]);
    expect(averagesWith(rows, { averageBy: null })).toEqual([]);
  });

  it('stand in for a figure that its publisher left blank', () => {
    const rows = [observed('XU1', 10), observed('XU2', 20), observed('XS1', null)];
    expect(averagesWith(rows)[0]?.periods[0]?.value).toBe(12.5);
  });

  it('are of systems and counties alone', () => {
    const indicator = fictionalIndicator([observed('XU1', 10)]);
    const materials = { areas, indicators: new Map([[indicator.id, indicator]]) };
    expect(averagesOfArea(areas.get('XU1'), materials)).toEqual([]);
    expect(averagesOfArea(areas.country, materials)).toEqual([]);
  });
});
