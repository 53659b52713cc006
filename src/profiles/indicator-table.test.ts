import { describe, expect, it } from 'vitest';
import { fictionalAreas, fictionalIndicator, observed } from './fixtures/fictional.ts';
import { indicatorTable } from './indicator-table.ts';

const tableOf = (...given: Parameters<typeof fictionalIndicator>) =>
  indicatorTable(fictionalIndicator(...given), fictionalAreas);

describe('the table of an indicator', () => {
  it('puts each kind of area by itself, ended systems apart, and leaves out areas without rows', () => {
    const table = tableOf(
      ['X0', 'XR1', 'XS1', 'XS2', 'XC1', 'XD2', 'XD1'].map((code) => observed(code, 5)),
    );
    const names = (rows: typeof table.regions) => rows.map((row) => row.area.name);
    expect(table.country?.area.name).toBe('Arcadia');
    expect(names(table.regions)).toEqual(['Upper Arcadia']);
    expect(names(table.systems)).toEqual(['Fens']);
    expect(names(table.endedSystems)).toEqual(['Old Marches']);
    expect(names(table.counties)).toEqual(['Northshire']);
    expect(names(table.lowerTier)).toEqual(['Eastwold', 'Northmoor']);
  });

  it('takes the period of the country’s newest figure, not of a newer blank', () => {
    const table = tableOf([observed('X0', 5, { period: '2023' }), observed('X0', null)]);
    expect(table.period?.text).toBe('2023');
  });

  it('takes the period most areas have as their newest where the country has none', () => {
    const table = tableOf([
      observed('XD1', 5, { period: '2023' }),
      observed('XD2', 5, { period: '2023' }),
      observed('XU1', 5),
    ]);
    expect(table.period?.text).toBe('2023');
  });

  it('compares an older figure with the country of that older period', () => {
    const old = { period: '2020' };
    const table = tableOf([
      observed('X0', 10, old),
      observed('X0', 20),
      observed('XD1', 12, { ...old, lower: 11, upper: 13 }),
      observed('XD1', null),
    ]);
    expect(table.lowerTier[0]?.figures[0]?.comparison).toMatchObject({
      result: 'worse',
      basis: 'computed',
      countryValue: 10,
    });
  });

  it('does not compare with another period, nor counts of people, nor the country with itself', () => {
    const rows = [observed('X0', 10, { period: '2023' }), observed('XD1', 12)];
    expect(tableOf(rows).lowerTier[0]?.figures[0]?.comparison).toBeNull();
    const people = tableOf([observed('X0', 10), observed('XD1', 12)], { group: 'people' });
    expect(people.lowerTier[0]?.figures[0]?.comparison).toBeNull();
    expect(people.country?.figures[0]?.comparison).toBeNull();
  });

  it('gives the reason of the newest blank where an area has no figure at all', () => {
    const table = tableOf([
      observed('XD1', null, { period: '2023' }),
      observed('XD1', null, { missing: 'suppressed' }),
    ]);
    expect(table.lowerTier[0]?.figures[0]).toEqual({
      figure: null,
      missing: 'suppressed',
      comparison: null,
    });
  });

  it('has a figure a sex, women before men', () => {
    const table = tableOf([
      observed('XD1', 1, { sex: 'male' }),
      observed('XD1', 2, { sex: 'female' }),
    ]);
    expect(table.sexes).toEqual(['female', 'male']);
    expect(table.lowerTier[0]?.figures.map((each) => each.figure?.value)).toEqual([2, 1]);
  });
});
