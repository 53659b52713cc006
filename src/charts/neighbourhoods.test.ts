import { describe, expect, it } from 'vitest';
import { everyMark } from './every-mark.ts';
import { madeUpSquare, madeUpWords } from './fixtures/made-up.ts';
import { neighbourhoodMapChart, type NeighbourhoodPoint } from './neighbourhoods.ts';

const grid = (side: number, decileOf: (index: number) => number): NeighbourhoodPoint[] =>
  Array.from({ length: side * side }, (_, index) => ({
    longitude: 10 + ((index % side) + 0.5) / side,
    latitude: 50 + (Math.floor(index / side) + 0.5) / side,
    decile: decileOf(index),
  }));

const dotsIn = (path: string): number => path.match(/h0/g)?.length ?? 0;

function draw(neighbourhoods: NeighbourhoodPoint[]) {
  const chart = neighbourhoodMapChart(
    'map',
    { outline: madeUpSquare, inner: null, neighbourhoods },
    madeUpWords,
  );
  const pathOf = (name: string): string => {
    const mark = everyMark(chart).find((each) =>
      each.kind === 'shape' ? name === 'rest' : each.className === name,
    );
    return mark?.kind === 'path' || mark?.kind === 'shape' ? mark.d : '';
  };
  const [panel] = chart.panels;
  return {
    chart,
    view: panel!.drawings[0]!.view!,
    notes: panel!.notes,
    first: pathOf('dots-first'),
    second: pathOf('dots-second'),
    rest: pathOf('rest'),
  };
}

describe('a map of neighbourhoods', () => {
  it('has a dot each, apart by tenth of deprivation', () => {
    const map = draw(grid(10, (index) => (index % 10) + 1));
    expect([dotsIn(map.first), dotsIn(map.second), dotsIn(map.rest)]).toEqual([10, 10, 80]);
    expect(map.notes).toEqual([]);
  });

  it('keeps the shape of the land: a degree of longitude is shorter than one of latitude', () => {
    const { width, height } = draw(grid(2, () => 5)).view;
    expect(height / width).toBeCloseTo(1 / Math.cos((50.5 * Math.PI) / 180), 1);
    expect(height).toBeLessThanOrEqual(840);
  });

  it('puts north at the top', () => {
    const map = draw([
      { longitude: 10.5, latitude: 50.9, decile: 1 },
      { longitude: 10.5, latitude: 50.1, decile: 2 },
    ]);
    const heightOf = (path: string) => Number(path.match(/ (\d+)h0/)?.[1]);
    expect(heightOf(map.first)).toBeLessThan(heightOf(map.second));
  });

  it('thins open dots in a crowd, says so, and never thins the most deprived', () => {
    const map = draw(grid(200, (index) => (index % 2 === 0 ? 1 : 6)));
    expect(map.notes).toEqual(['Where open dots would overlap, one stands for several.']);
    expect(dotsIn(map.first)).toBe(20_000);
    expect(dotsIn(map.rest)).toBeLessThan(20_000);
  });

  it('says in a file what the dots stand for, and draws no empty paths', () => {
    const { chart } = draw(grid(2, () => 5));
    expect(chart.words.note).toBe(
      'Dots are open, outside the two most deprived tenths of neighbourhoods.',
    );
    expect(everyMark(chart).map(({ className }) => className)).toEqual([
      'land',
      undefined,
      'dots-rest',
      'dots-inside on-land',
    ]);
  });
});
