import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { areaAtPoint } from './area-at-point.ts';
import type { AreaShape, Point } from './area-at-point.ts';
import { shapesOf } from './shapes-of.ts';

const square = (from: number, to: number): Point[] => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
];
const around: AreaShape = { code: 'X01', parts: [[square(0, 10), square(4, 6)]] };
const within: AreaShape = { code: 'X02', parts: [[square(4, 6)], [square(20, 21)]] };

describe('the area a point lies in', () => {
  it('is found inside, in a second part, and not outside', () => {
    const points: Point[] = [
      [1, 1],
      [20.5, 20.5],
      [11, 5],
    ];
    expect(points.map((point) => areaAtPoint(point, [around, within]))).toEqual([
      'X01',
      'X02',
      null,
    ]);
  });

  it('is not the area round a hole', () => {
    expect(areaAtPoint([5, 5], [around, within])).toBe('X02');
    expect(areaAtPoint([5, 5], [around])).toBeNull();
  });

  it('counts a corner level with the point once', () => {
    const kite: Point[] = [
      [0, 0],
      [5, -5],
      [10, 0],
      [5, 5],
    ];
    expect(areaAtPoint([2, 0], [{ code: 'X03', parts: [[kite]] }])).toBe('X03');
    expect(areaAtPoint([-1, 0], [{ code: 'X03', parts: [[kite]] }])).toBeNull();
  });
});

describe('the shipped boundaries', () => {
  const text = readFileSync('data/boundaries/local-authorities.json', 'utf8');
  const shapes = shapesOf(
    JSON.parse(text) as Topology<Record<string, GeometryCollection>>,
    feature,
  );

  it('place well-known towers and halls', () => {
    // Blackpool Tower; Hull Minster; St Paul's Cathedral; Eiffel Tower.
    const points: Point[] = [
      [-3.0553, 53.8159],
      [-0.3326, 53.7416],
      [-0.0984, 51.5138],
      [2.2945, 48.8584],
    ];
    expect(points.map((point) => areaAtPoint(point, shapes))).toEqual([
      'E06000009',
      'E06000010',
      'E09000001',
      null,
    ]);
  });
});
