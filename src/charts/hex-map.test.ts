import { describe, expect, it } from 'vitest';
import { drawHexMap, type Hex } from './hex-map.ts';

const hex = (column: number, row: number, shade: Hex['shade'] = 3): Hex => ({
  name: 'Northmoor',
  href: '/local-authorities/northmoor/',
  column,
  row,
  shade,
  valueText: '79.1',
});

describe('a hexagon map', () => {
  it('shifts odd rows half a hexagon to the right and counts rows downwards', () => {
    const places = drawHexMap([hex(2, 0), hex(2, 1)]).hexes.map(({ x, y }) => [x, y]);
    expect(places).toEqual([
      [28, 0],
      [35, 12],
    ]);
  });

  it('draws the darkest shade last and blanks first, so that no edge is covered', () => {
    const order = drawHexMap([hex(0, 0, 1), hex(1, 0, null), hex(2, 0, 4)]).hexes;
    expect(order.map(({ shade }) => shade)).toEqual([null, 4, 1]);
  });

  it('has room for whole hexagons at its edges', () => {
    expect(drawHexMap([hex(0, 0)]).viewBox).toBe('-8 -9 16 18');
  });
});
