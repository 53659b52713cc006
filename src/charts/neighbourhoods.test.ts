import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { drawNeighbourhoods, type NeighbourhoodPoint } from './neighbourhoods.ts';
import { compareWithSnapshot } from './snapshot.ts';

const square: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [10, 50],
      [10, 51],
      [11, 51],
      [11, 50],
      [10, 50],
    ],
  ],
};

const grid = (side: number, decileOf: (index: number) => number): NeighbourhoodPoint[] =>
  Array.from({ length: side * side }, (_, index) => ({
    longitude: 10 + ((index % side) + 0.5) / side,
    latitude: 50 + (Math.floor(index / side) + 0.5) / side,
    decile: decileOf(index),
  }));

const dotsIn = (path: string): number => path.match(/h0/g)?.length ?? 0;

const draw = (neighbourhoods: NeighbourhoodPoint[]) =>
  drawNeighbourhoods({ outline: square, inner: null, neighbourhoods });

describe('a map of neighbourhoods', () => {
  it('has a dot each, apart by tenth of deprivation', () => {
    const map = draw(grid(10, (index) => (index % 10) + 1));
    expect([dotsIn(map.first), dotsIn(map.second), dotsIn(map.rest)]).toEqual([10, 10, 80]);
    expect(map.thinned).toBe(false);
  });

  it('keeps the shape of the land: a degree of longitude is shorter than one of latitude', () => {
    const map = draw(grid(2, () => 5));
    expect(map.height / map.width).toBeCloseTo(1 / Math.cos((50.5 * Math.PI) / 180), 1);
    expect(map.height).toBeLessThanOrEqual(840);
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
    expect(map.thinned).toBe(true);
    expect(dotsIn(map.first)).toBe(20_000);
    expect(dotsIn(map.rest)).toBeLessThan(20_000);
  });

  it('is drawn as before', () => {
    const map = draw(grid(6, (index) => (index % 10) + 1));
    const paths = [map.land, map.rest, map.second, map.first]
      .map((path) => `<path d="${path}"/>`)
      .join('');
    const svg = `<svg viewBox="0 0 ${map.width} ${map.height}" fill="none" stroke="#000" stroke-width="${map.dotWidth}" stroke-linecap="round">${paths}</svg>`;
    expect(compareWithSnapshot('neighbourhoods', svg)).toBeNull();
  });
});
