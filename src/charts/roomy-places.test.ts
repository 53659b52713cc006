import { describe, expect, it } from 'vitest';
import type { Place } from './outline-path.ts';
import { roomyPlaces } from './roomy-places.ts';

const square = (from: number, to: number): Place[] => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
];

describe('places with room in a shape', () => {
  it('are those of the grid inside it, the one farthest from its edges first', () => {
    // The grid has a place every 2 units: 1, 3, 5 … 59.
    const places = roomyPlaces([square(10, 24)], 60);
    expect(places).toHaveLength(49);
    expect(places[0]).toEqual({ place: [17, 17], room: 7 });
    expect(places.at(-1)!.room).toBe(1);
  });

  it('count the edge of the drawing as an edge', () => {
    const [first] = roomyPlaces([square(-100, 160)], 60);
    expect(first).toEqual({ place: [29, 29], room: 29 });
  });

  it('stand in no hole, and keep away from it', () => {
    const places = roomyPlaces([square(0, 60), square(20, 40)], 60);
    expect(places).toHaveLength(900 - 100);
    // At (11, 11) the edges are 11 away, the corner of the hole 9√2.
    expect(places[0]!.room).toBe(11);
    expect(places.every(({ place: [x, y] }) => x < 20 || x > 40 || y < 20 || y > 40)).toBe(true);
  });

  it('keep away from slanting sides and corners', () => {
    const triangle: Place[] = [
      [0, 0],
      [60, 0],
      [0, 60],
      [0, 0],
    ];
    const at = roomyPlaces([triangle], 60).find(({ place: [x, y] }) => x === 17 && y === 17);
    // From (17, 17) the slanting side x + y = 60 is 26 / √2 away, the other sides 17.
    expect(at!.room).toBe(17);
    const far = roomyPlaces([triangle], 60).find(({ place: [x, y] }) => x === 25 && y === 25);
    expect(far!.room).toBeCloseTo(10 / Math.SQRT2, 12);
  });

  it('are none where the shape is thinner than the grid', () => {
    expect(roomyPlaces([square(10.1, 10.4)], 60)).toEqual([]);
  });
});
