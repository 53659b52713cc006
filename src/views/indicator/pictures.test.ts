import { describe, expect, it } from 'vitest';
import { AreaIndex } from '../../areas/area-index.ts';
import { fictionalArea } from '../../areas/fixtures/fictional-area.ts';
import { noShapes } from '../../charts/flat-shapes.ts';
import { fictionalAreas, fictionalIndicator, observed } from '../../profiles/fixtures/fictional.ts';
import type { IndicatorRow, ObservationRow } from '../../tables/edition.ts';
import { indicatorView } from './indicator-view.ts';

const hexes = ['XD1', 'XD2', 'XU1', 'XU2'].map((areaCode, column) => ({
  areaCode,
  column,
  row: 0,
}));
const viewOf = (rows: ObservationRow[], more: Partial<IndicatorRow> = {}) =>
  indicatorView(fictionalIndicator(rows, more), fictionalAreas, { hexes, flat: () => noShapes });

const four = [
  observed('X0', 5),
  observed('XD1', 9),
  observed('XD2', 8),
  observed('XU1', 1),
  observed('XU2', null, { missing: 'suppressed' }),
];

describe('the map of an indicator', () => {
  it('is darkest at the high end where lower is better, and lists that end first', () => {
    const [map] = viewOf(four).maps;
    expect(map?.hexes.map((hex) => hex.shade)).toEqual([2, 4, 5, null]);
    expect(map?.words.unit).toBe('2024. 3 local authorities, highest first.');
    expect(map?.legend).toEqual([
      'none: there are fewer areas than classes',
      '9.0%',
      'none: there are fewer areas than classes',
      '8.0%',
      '1.0%',
    ]);
  });

  it('prints the decimals of the source where two classes would share an end', () => {
    const values = [9.01, 8.04, 8.02, 1];
    const codes = ['XD1', 'XD2', 'XU1', 'XU2'];
    const [map] = viewOf(codes.map((code, i) => observed(code, values[i]!))).maps;
    expect(map?.legend).toEqual(expect.arrayContaining(['9.01%', '8.04%', '8.02%', '1.00%']));
  });

  it('is darkest at the low end where higher is better', () => {
    const [map] = viewOf(four, { polarity: 'higher' }).maps;
    expect(map?.hexes.map((hex) => hex.shade)).toEqual([4, 2, 1, null]);
  });

  it('says why a hexagon has no figure, and which older one is held', () => {
    const [map] = viewOf([
      ...four.slice(0, 3),
      observed('XU1', 3, { period: '2019' }),
      four[4]!,
    ]).maps;
    expect(map?.hexes.map((hex) => hex.valueText).slice(2)).toEqual([
      'none for 2024; 3.0% in 2019',
      'The publisher held this figure back, as it rests on small numbers or is not sure enough.',
    ]);
  });

  it('is left out under half, and the page says why', () => {
    const view = viewOf([observed('X0', 5), observed('XU1', 1)]);
    expect(view.maps).toEqual([]);
    expect(view.whyNoMap).toBe(
      'There is no map: only 1 of the 4 local authorities on it have a figure.',
    );
  });

  it('is not missed where an edition has neither hexagons nor shapes', () => {
    const rows = fictionalIndicator(four);
    const view = indicatorView(rows, fictionalAreas, { hexes: [], flat: () => noShapes });
    expect([view.drawnMaps, view.whyNoMap]).toEqual([null, null]);
  });

  it('speaks of no fifths where there are fewer than five areas', () => {
    const [map] = viewOf(four).maps;
    expect(map?.finding).toBe('');
    expect(map?.words.alt).toMatch(/shaded from low to high\.$/);
  });

  it('is one for women and one for men only for lengths of life', () => {
    const both = four.flatMap((row) => [
      { ...row, sex: 'female' as const },
      { ...row, sex: 'male' as const },
    ]);
    expect(viewOf(both, { group: 'life' }).maps.map(({ words }) => words.title)).toEqual([
      'Adults who whistle, women',
      'Adults who whistle, men',
    ]);
    expect(viewOf(both).maps).toHaveLength(1);
  });
});

describe('the spread of an indicator', () => {
  it('names both ends, and of three regions the one in which they are furthest apart', () => {
    const outer = fictionalArea('XR3', 'region', 'Outer Arcadia');
    const highfold = fictionalArea('XU3', 'unitary', 'Highfold', { regionCode: 'XR3' });
    const areas = new AreaIndex({
      areas: [...fictionalAreas.all, outer, highfold],
      areaLinks: [],
      similarAreas: [],
    });
    const rows = [...four, observed('XU3', 2)];
    const { spreads } = indicatorView(fictionalIndicator(rows), areas, {
      hexes,
      flat: () => noShapes,
    });
    expect(spreads[0]?.finding).toBe(
      'From Port Vale, 1.0%, to Northmoor, 9.0%. The widest spread inside one region: Upper Arcadia, 1.0 percentage points.',
    );
  });

  it('calls none of two regions the widest', () => {
    const [spread] = viewOf(four).spreads;
    expect(spread?.finding).toBe('From Port Vale, 1.0%, to Northmoor, 9.0%.');
    expect(spread?.table.rows).toEqual([
      ['Lower Arcadia', 'Port Vale, 1.0%', 'Port Vale, 1.0%', '1'],
      ['Upper Arcadia', 'Eastwold, 8.0%', 'Northmoor, 9.0%', '2'],
    ]);
  });

  it('counts the areas of an end that many share', () => {
    const codes = ['XD1', 'XD2', 'XU1'];
    const view = viewOf([...codes.map((code) => observed(code, 0)), observed('XU2', 3)]);
    expect(view.spreads[0]?.finding).toContain('From 3 areas, 0.0%, to Saltness, 3.0%.');
  });

  it('has no country’s mark where the country has no figure or is the total of its areas', () => {
    expect(viewOf(four.slice(1)).countryInSpread).toBeNull();
    expect(viewOf([observed('X0', 18), ...four.slice(1)]).countryInSpread).toBeNull();
    expect(viewOf(four).countryInSpread).toBe('Arcadia');
  });
});

describe('the trend of the country', () => {
  it('keeps blanks as breaks and says so in its table, newest first', () => {
    const series = [
      observed('X0', 5, { period: '2022' }),
      observed('X0', null, { period: '2023' }),
      observed('X0', 7, { lower: 6, upper: 8 }),
    ];
    const [trend] = viewOf(series).trends;
    expect(trend?.drawn.area.points.map((point) => point.value)).toEqual([5, null, 7]);
    expect(trend?.table.rows).toEqual([
      ['2024', '7.0%', '6.0 to 8.0'],
      ['2023', 'not held', 'no range'],
      ['2022', '5.0%', 'no range'],
    ]);
  });

  it('is not drawn from one figure', () => {
    expect(viewOf([observed('X0', 5)]).trends).toEqual([]);
  });
});

describe('the country’s figure', () => {
  it('carries its unit and its range, or says that there is none', () => {
    const given = [observed('X0', 7.34, { lower: 7.3, upper: 7.4 })];
    const [figure] = viewOf(given, { unit: 'score out of 10', decimals: 2 }).country;
    expect(figure).toMatchObject({
      who: 'Arcadia',
      number: '7.34',
      range: 'out of 10; between 7.30 and 7.40',
    });
    expect(viewOf([observed('X0', 5)]).country[0]?.range).toBe('no range held');
  });
});

describe('which areas are covered', () => {
  it('is said by kind, with figures of the period only', () => {
    const rows = [...four, observed('XS1', 4), observed('XC1', 3, { period: '2019' })];
    expect(viewOf(rows).coverage).toBe(
      'Arcadia, 1 integrated care system (ICS) and 3 local authorities',
    );
  });
});
