import { describe, expect, it } from 'vitest';
import { fewInYears } from './spread-style.ts';
import { drawSpread } from './spread.ts';

const spread = (members: [string, number][], country: number | null = null) =>
  drawSpread({
    members: members.map(([name, value]) => ({ name, href: '/', value })),
    country,
    countryName: 'Exland',
    min: 74,
    max: 84,
  });

describe('a spread', () => {
  it('says how far apart the ends are and names them', () => {
    const drawing = spread([
      ['Brackwater', 77],
      ['Quarrendon', 81.2],
      ['Aldmere', 74.2],
    ]);
    expect(drawing?.apart).toBe('7.0');
    expect(drawing?.ends.map((end) => end.lines)).toEqual([
      ['Aldmere', '74.2'],
      ['Quarrendon', '81.2'],
    ]);
    expect(drawing?.dots.filter(({ radius }) => radius === fewInYears.endRadius)).toHaveLength(2);
  });

  it('points the words of an end outward where a phone has room, inward where it has not', () => {
    const [low, high] = spread([
      ['Aldmere', 74.2],
      ['Quarrendon', 79],
    ])!.ends;
    expect(low?.anchor).toBe('start');
    expect(high?.anchor).toBe('start');
  });

  it('puts the higher end below the lower where their words would touch', () => {
    const [low, high] = spread([
      ['Aldmere', 79],
      ['Southbourne and Highcliffe', 79.4],
    ])!.ends;
    expect(low?.anchor).toBe('end');
    const touching = spread([
      ['Aldmere', 74.2],
      ['Quarrendon', 75],
    ])!.ends;
    expect(touching[1]?.y).toBeGreaterThanOrEqual((touching[0]?.y ?? 0) + 36);
    expect(high?.lines).toEqual(['Southbourne and', 'Highcliffe', '79.4']);
  });

  it('says how many areas share an end rather than pick one', () => {
    const drawing = spread([
      ['Aldmere', 75],
      ['Brackwater', 75],
      ['Quarrendon', 81],
    ]);
    expect(drawing?.ends[0]?.lines).toEqual(['2 areas', '75.0']);
    expect(drawing?.dots.filter(({ radius }) => radius === fewInYears.endRadius)).toHaveLength(3);
  });

  it('has no band for a single area, and no drawing for none', () => {
    expect(spread([['Aldmere', 75]])?.band).toBeNull();
    expect(spread([['Aldmere', 75]])?.ends).toHaveLength(1);
    expect(spread([])).toBeNull();
  });

  it('names a country that lies outside away from the areas', () => {
    const members: [string, number][] = [
      ['Aldmere', 78],
      ['Quarrendon', 79.5],
    ];
    expect(spread(members, 77.5)?.country?.anchor).toBe('end');
    expect(spread(members, 80)?.country?.anchor).toBe('start');
    expect(spread(members)?.country).toBeNull();
  });

  it('numbers every second year of its rule', () => {
    const numbers = spread([['Aldmere', 75]])?.ticks.map((tick) => tick.text);
    expect(numbers).toEqual(['74', null, '76', null, '78', null, '80', null, '82', null, '84']);
  });

  it('writes shares with their sign, and marks round numbers where the rule is not of years', () => {
    const style = { ...fewInYears, decimals: 1, unitSuffix: '%', marks: 'round' as const };
    const members = [
      { name: 'Aldmere', value: 6.3 },
      { name: 'Quarrendon', value: 14.4 },
    ];
    const drawing = drawSpread(
      { members, country: 10.4, countryName: 'Exland', min: 6, max: 15 },
      style,
    );
    expect(drawing?.ends.map((end) => end.lines)).toEqual([
      ['Aldmere', '6.3%'],
      ['Quarrendon', '14.4%'],
    ]);
    expect(drawing?.country?.text).toBe('Exland 10.4%');
    expect(drawing?.ticks.map((tick) => tick.text)).toEqual(['6%', '8%', '10%', '12%', '14%']);
  });

  it('draws ends solid, or whatever is said of each dot', () => {
    const solid = (isOpen?: boolean) =>
      drawSpread({
        members: ['Aldmere', 'Brackwater', 'Quarrendon'].map((name, i) => ({
          name,
          value: 75 + i,
          ...(isOpen === undefined ? {} : { isOpen }),
        })),
        country: null,
        countryName: 'Exland',
        min: 74,
        max: 80,
      })?.dots.map((dot) => dot.isSolid);
    expect(solid()).toEqual([true, false, true]);
    expect(solid(true)).toEqual([false, false, false]);
    expect(solid(false)).toEqual([true, true, true]);
  });
});
