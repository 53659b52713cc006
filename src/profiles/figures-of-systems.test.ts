import { describe, expect, it } from 'vitest';
import { AreaIndex } from '../areas/area-index.ts';
import { figuresOfSystems } from './figures-of-systems.ts';
import { fictionalAreas, fictionalIndicator, observed } from './fixtures/fictional.ts';

const partOf = (areaCode: string, toCode: string, residents: number) => ({
  areaCode,
  link: 'part-of' as const,
  toCode,
  residents,
  share: 1,
});
const second = { ...fictionalAreas.get('XS1'), code: 'XS3', name: 'Downs', slug: 'downs' };
const areas = new AreaIndex({
  areas: [...fictionalAreas.all, second],
  areaLinks: [
    partOf('XU1', 'XS1', 30_000),
    partOf('XU2', 'XS1', 10_000),
    partOf('XD1', 'XS3', 5_000),
  ],
  similarAreas: [],
});
const materials = { areas, indicators: new Map() };
const councils = [observed('X0', 15), observed('XU1', 20), observed('XU2', 12), observed('XD1', 9)];
const held = (
  rows: ReturnType<typeof observed>[],
  more: Parameters<typeof fictionalIndicator>[1] = {},
) => figuresOfSystems({ indicator: fictionalIndicator(rows, more), sex: 'persons', materials });

describe('the figures of systems', () => {
  it('are averages of local authorities by residents where none is published', () => {
    const figures = held(councils)!;
    expect(figures.isDerived).toBe(true);
    // (20 × 30,000 + 12 × 10,000) / 40,000
    expect(figures.figures.map(({ area, value }) => [area.name, value])).toEqual([
      ['Downs', 9],
      ['Fens', 18],
    ]);
    expect(figures.country).toBe(15);
    expect(figures.without).toEqual([]);
  });

  it('are the published ones where half the systems in force have one, ended systems among them, and never mixed with averages', () => {
    const figures = held([...councils, observed('XS1', 14), observed('XS2', 17)])!;
    expect(figures.isDerived).toBe(false);
    expect(figures.figures.map(({ area, value }) => [area.name, value])).toEqual([
      ['Fens', 14],
      ['Old Marches', 17],
    ]);
    expect(figures.without.map(({ name }) => name)).toEqual(['Downs']);
  });

  it('are not those of a system that has ended once one that took its place has its own', () => {
    const succeeded = { areaCode: 'XS2', link: 'succeeded-by' as const, toCode: 'XS1' };
    const link = { ...succeeded, residents: null, share: null };
    const after = new AreaIndex({
      areas: [...fictionalAreas.all, second],
      areaLinks: [link],
      similarAreas: [],
    });
    const namesOf = (rows: ReturnType<typeof observed>[]) =>
      figuresOfSystems({
        indicator: fictionalIndicator(rows),
        sex: 'persons',
        materials: { ...materials, areas: after },
      })!.figures.map(({ area }) => area.name);
    const ofOthers = [observed('XS2', 17), observed('XS3', 12)];
    expect(namesOf(ofOthers)).toEqual(['Downs', 'Old Marches']);
    expect(namesOf([...ofOthers, observed('XS1', 14)])).toEqual(['Downs', 'Fens']);
  });

  it('are averages where only systems that have ended have a published figure', () => {
    expect(held([...councils, observed('XS2', 17)])!.isDerived).toBe(true);
  });

  it('are none where only one system has one', () => {
    expect(held(councils.slice(0, 3))).toBeNull();
  });

  it('are none of what is not averaged, such as gaps and counts', () => {
    expect(held(councils, { averageBy: null })).toBeNull();
  });

  it('take the country’s figure of their own period only', () => {
    const figures = held([
      observed('X0', 15, { period: '2023' }),
      observed('XS1', 14),
      observed('XS3', 11, { lower: 10, upper: 12 }),
    ])!;
    expect(figures.period.text).toBe('2024');
    expect(figures.country).toBeNull();
    expect(figures.hasRanges).toBe(true);
  });
});
