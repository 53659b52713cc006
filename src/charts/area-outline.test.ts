import { describe, expect, it } from 'vitest';
import type { Topology } from 'topojson-specification';
import { areaOutline } from './area-outline.ts';

/** Two squares side by side, sharing the arc between them. */
const topology: Topology = {
  type: 'Topology',
  arcs: [
    [
      [1, 0],
      [1, 1],
    ],
    [
      [1, 1],
      [0, 1],
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [2, 0],
      [2, 1],
      [1, 1],
    ],
  ],
  objects: {
    areas: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'X01', arcs: [[0, 1]] },
        { type: 'Polygon', id: 'X02', arcs: [[2, -1]] },
      ],
    },
  },
};

describe('the outline of an area', () => {
  it('joins its parts and keeps the boundary between them apart', () => {
    const joined = areaOutline(topology, new Set(['X01', 'X02']));
    expect(joined?.outline.coordinates).toHaveLength(1);
    expect(joined?.outline.coordinates[0]?.[0]).toHaveLength(7);
    expect(joined?.inner?.coordinates).toEqual([
      [
        [1, 0],
        [1, 1],
      ],
    ]);
  });

  it('has nothing inside an area alone, and is null for codes not held', () => {
    expect(areaOutline(topology, new Set(['X01']))?.inner).toBeNull();
    expect(areaOutline(topology, new Set(['X09']))).toBeNull();
  });
});
