import { describe, expect, it } from 'vitest';
import { fewInYears } from './spread-style.ts';
import type { Drawing, Label } from './chart.ts';
import { madeUpWords as words } from './fixtures/made-up.ts';
import { drawSpread, spreadChart, type SpreadInput } from './spread.ts';

/** The parts of a spread: words of its ends and of the country, numbers, dots, band. */
function partsOf(drawing: Drawing | null) {
  const marks = drawing?.marks ?? [];
  const labels = marks.filter((mark): mark is Label => mark.kind === 'label');
  const ends = Object.values(
    Object.groupBy(
      labels.filter(({ className }) => className?.startsWith('large')),
      ({ x }) => x!,
    ),
  ).map((lines) => ({
    lines: lines!.map(({ text }) => text),
    anchor: lines![0]!.anchor,
    y: lines![0]!.y as number,
  }));
  const rules = marks.filter((mark) => mark.kind === 'rule');
  return {
    ends,
    country: labels.find(({ className }) => className === 'strong haloed'),
    numbers: labels.filter(({ className }) => className === 'quiet').map(({ text }) => text),
    ticks: rules.filter(({ className }) => className === 'tick'),
    dots: marks.filter((mark) => mark.kind === 'dot'),
    band: marks.find((mark) => mark.kind === 'band'),
  };
}

const inputOf = (members: [string, number][], country: number | null = null): SpreadInput => ({
  members: members.map(([name, value]) => ({ name, value })),
  country,
  countryName: 'Exland',
  min: 74,
  max: 84,
});
const spread = (members: [string, number][], country: number | null = null) =>
  partsOf(drawSpread(inputOf(members, country)));

describe('a spread', () => {
  it('says how far apart the ends are and names them', () => {
    const drawing = spread([
      ['Brackwater', 77],
      ['Quarrendon', 81.2],
      ['Aldmere', 74.2],
    ]);
    const members = ['Brackwater', 'Aldmere'].map((name, i) => ({
      name,
      value: 81.2 - i * 7,
      href: '/',
    }));
    const chart = spreadChart({ words, pictures: [{ ...inputOf([]), sex: 'women', members }] });
    expect(chart.panels[0]?.head).toEqual({ name: 'Women', value: '7.0', unit: 'years apart' });
    expect(drawing.ends.map((end) => end.lines)).toEqual([
      ['Aldmere', '74.2'],
      ['Quarrendon', '81.2'],
    ]);
    expect(drawing.dots.filter(({ r }) => r === fewInYears.endRadius)).toHaveLength(2);
  });

  it('points the words of an end outward where a phone has room, inward where it has not', () => {
    const [low, high] = spread([
      ['Aldmere', 74.2],
      ['Quarrendon', 79],
    ]).ends;
    expect(low?.anchor).toBe('start');
    expect(high?.anchor).toBe('start');
  });

  it('puts the higher end below the lower where their words would touch', () => {
    const [low, high] = spread([
      ['Aldmere', 79],
      ['Southbourne and Highcliffe', 79.4],
    ]).ends;
    expect(low?.anchor).toBe('end');
    const touching = spread([
      ['Aldmere', 74.2],
      ['Quarrendon', 75],
    ]).ends;
    expect(touching[1]?.y).toBeGreaterThanOrEqual((touching[0]?.y ?? 0) + 36);
    expect(high?.lines).toEqual(['Southbourne and', 'Highcliffe', '79.4']);
  });

  it('says how many areas share an end rather than pick one', () => {
    const drawing = spread([
      ['Aldmere', 75],
      ['Brackwater', 75],
      ['Quarrendon', 81],
    ]);
    expect(drawing.ends[0]?.lines).toEqual(['2 areas', '75.0']);
    expect(drawing.dots.filter(({ r }) => r === fewInYears.endRadius)).toHaveLength(3);
  });

  it('has no band for a single area, and no drawing for none', () => {
    expect(spread([['Aldmere', 75]]).band).toBeUndefined();
    expect(spread([['Aldmere', 75]]).ends).toHaveLength(1);
    expect(drawSpread(inputOf([]))).toBeNull();
  });

  it('names a country that lies outside away from the areas', () => {
    const members: [string, number][] = [
      ['Aldmere', 78],
      ['Quarrendon', 79.5],
    ];
    expect(spread(members, 77.5).country?.anchor).toBe('end');
    expect(spread(members, 80).country?.anchor).toBe('start');
    expect(spread(members).country).toBeUndefined();
  });

  it('numbers every second year of its rule', () => {
    const { numbers, ticks } = spread([['Aldmere', 75]]);
    expect(numbers).toEqual(['74', '76', '78', '80', '82', '84']);
    expect(ticks).toHaveLength(11);
  });

  it('writes shares with their sign, and marks round numbers where the rule is not of years', () => {
    const style = { ...fewInYears, decimals: 1, unitSuffix: '%', marks: 'round' as const };
    const members = [
      { name: 'Aldmere', value: 6.3 },
      { name: 'Quarrendon', value: 14.4 },
    ];
    const input = { members, country: 10.4, countryName: 'Exland', min: 6, max: 15 };
    const drawing = partsOf(drawSpread(input, style));
    expect(drawing.ends.map((end) => end.lines)).toEqual([
      ['Aldmere', '6.3%'],
      ['Quarrendon', '14.4%'],
    ]);
    expect(drawing.country?.text).toBe('Exland 10.4%');
    expect(drawing.numbers).toEqual(['6%', '8%', '10%', '12%', '14%']);
  });

  it('draws ends solid, or whatever is said of each dot', () => {
    const solid = (isOpen?: boolean) =>
      partsOf(
        drawSpread({
          ...inputOf([]),
          members: ['Aldmere', 'Brackwater', 'Quarrendon'].map((name, i) => ({
            name,
            value: 75 + i,
            ...(isOpen === undefined ? {} : { isOpen }),
          })),
        }),
      ).dots.map(({ className }) => className === 'dot');
    expect(solid()).toEqual([true, false, true]);
    expect(solid(true)).toEqual([false, false, false]);
    expect(solid(false)).toEqual([true, true, true]);
  });

  describe('of areas with ranges', () => {
    const members = [
      { name: 'Aldmere', value: 75, lower: 74.5, upper: 75.5 },
      { name: 'Brackwater', value: 76, lower: 75.2, upper: 76.8 },
      { name: 'Quarrendon', value: 81, lower: null, upper: null },
    ];
    const drawing = drawSpread({ ...inputOf([]), members })!;
    const bars = drawing.marks.flatMap((mark) =>
      mark.kind === 'rule' && mark.className === 'likely-range' ? [mark] : [],
    );

    it('draws each on a bar from end to end of its range, and no bar where there is none', () => {
      expect(bars.map(({ x1, x2 }) => [x1, x2])).toEqual([
        [5, 15],
        [12, 28],
      ]);
      const { dots } = partsOf(drawing);
      expect(bars.map(({ y1 }) => y1)).toEqual(dots.slice(0, 2).map(({ y }) => y));
      expect(dots.map(({ title }) => title)).toEqual([
        'Aldmere 75.0 (74.5 to 75.5)',
        'Brackwater 76.0 (75.2 to 76.8)',
        'Quarrendon 81.0',
      ]);
    });

    it('puts bars that would touch on levels of their own', () => {
      expect(new Set(bars.map(({ y1 }) => y1)).size).toBe(2);
    });

    it('says what a bar is, and only where one is drawn', () => {
      const keyOf = (shown: typeof members) => {
        const linked = shown.map((member) => ({ ...member, href: '/' }));
        const picture = { ...inputOf([]), sex: 'women' as const, members: linked };
        return spreadChart({ words, pictures: [picture] }).key?.map(({ text }) => text);
      };
      expect(keyOf(members)).toEqual([
        'a dot on its likely range: the true figure is probably inside',
      ]);
      expect(keyOf(members.slice(2))).toBeUndefined();
    });
  });
});
