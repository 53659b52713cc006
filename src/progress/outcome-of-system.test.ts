import { describe, expect, it } from 'vitest';
import {
  areasOfFictionalSystem,
  fictionalIndicator,
  observed,
} from '../profiles/fixtures/fictional.ts';
import { ownChange } from '../gaps/own-change.ts';
import { parsePeriod } from '../indicators/period.ts';
import { outcomeOfSystem, periodsCompared } from './outcome-of-system.ts';

const areas = areasOfFictionalSystem;
const system = areas.get('XS1');
const years = ['2015', '2018', '2024'];
const rows = years.flatMap((period, year) => [
  observed('X0', 15 - year, { period }),
  observed('XU1', 20 - year, { period }),
  observed('XU2', 12 - 2 * year, { period }),
]);
const materials = { areas, indicators: new Map() };
const outcome = (more: ReturnType<typeof observed>[] = []) =>
  outcomeOfSystem({
    indicator: fictionalIndicator([...rows, ...more]),
    system,
    sex: 'persons',
    materials,
  });

describe('the outcome of a system', () => {
  it('is the average of its local authorities by residents, where no figure of its own is held', () => {
    // (18 × 30,000 + 8 × 10,000) / 40,000
    expect(outcome()).toMatchObject({ isDerived: true, value: 15.5 });
  });

  it('is its own figure where there is one', () => {
    expect(outcome([observed('XS1', 14.2)])).toMatchObject({ isDerived: false, value: 14.2 });
  });

  it('moves by its own figures where both are held, and by the average where only the latest is', () => {
    const latest = observed('XS1', 14.2);
    const both = outcome([latest, observed('XS1', 15, { period: '2018' })]);
    expect(both.change).toBeCloseTo(-0.8);
    expect(both.isChangeDerived).toBe(false);
    expect(outcome([latest])).toMatchObject({ change: -1.3, isChangeDerived: true });
  });

  it('moves by the average of the same authorities since five years before or more', () => {
    // 2018: (19 × 3 + 10) / 4 = 16.75, which prints as 16.8
    expect(outcome().change).toBeCloseTo(15.5 - 16.8);
  });

  it('has no change where too few residents have both figures', () => {
    const without = rows.filter((row) => row.areaCode !== 'XU1' || row.period !== '2018');
    const indicator = fictionalIndicator(without);
    expect(outcomeOfSystem({ indicator, system, sex: 'persons', materials }).change).toBeNull();
  });
});

describe('the periods compared', () => {
  it('are the latest and the last that ended five years before it', () => {
    const periods = periodsCompared(fictionalIndicator(rows), areas.country, 'persons');
    expect([periods?.then?.text, periods?.now.text]).toEqual(['2018', '2024']);
  });

  it('pass over a period that was cut short', () => {
    const indicator = { ...fictionalIndicator(rows), leftOutOfTrends: ['2018'] };
    const periods = periodsCompared(indicator, areas.country, 'persons');
    expect([periods?.then?.text, periods?.now.text]).toEqual(['2015', '2024']);
  });

  it('of a length of life are those that pages of areas follow it by, whatever others are told since', () => {
    // Ten rolling periods: 2018-2020 is the last that ended five years before 2023-2025, 2017-2019 the first apart.
    const rolling = Array.from({ length: 9 }, (_, place) => {
      const first = 2015 + place;
      return observed('X0', 80, { period: `${first}-${first + 2}`, sex: 'female' });
    });
    const compared = (id: string) => {
      const indicator = fictionalIndicator(rolling, { id, periodKind: 'calendar' });
      const { then, now } = periodsCompared(indicator, areas.country, 'female')!;
      return [then?.text, now.text];
    };
    const own = ownChange(
      rolling.map(({ period }) => ({
        period: parsePeriod(period),
        value: 80,
        lower: null,
        upper: null,
      })),
      1,
    )!;
    expect(compared('life-expectancy')).toEqual([own.from.text, own.to.text]);
    expect(compared('life-expectancy')).toEqual(['2017-2019', '2023-2025']);
    expect(compared('whistling')).toEqual(['2018-2020', '2023-2025']);
  });
});
