import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AreaIndex } from '../../areas/area-index.ts';
import { flattenShapes } from '../../charts/flat-shapes.ts';
import { readBoundaries } from '../../tables/boundaries.ts';
import { readEdition } from '../../tables/read-edition.ts';
import { regionMap } from './region-map-view.ts';

const data = join(import.meta.dirname, '../../../data');
const { edition } = readEdition(data);
if (!edition) throw new Error('The shipped tables cannot be read.');
const areas = new AreaIndex(edition);
const { regions, viewBox } = regionMap(
  areas,
  flattenShapes(readBoundaries(data, 'local-authorities')),
);
const [width, height] = viewBox.split(' ').slice(2).map(Number) as [number, number];

/** Left and right, top and bottom of a line of a name on the narrowest phone, in pixels. */
const lines = regions.flatMap(({ name, lines: each }) =>
  each.map(({ text, x, y }) => {
    const [middle, down] = [(parseFloat(x) / 100) * width, (parseFloat(y) / 100) * height];
    const half = text.length * 3.6;
    return { name, left: middle - half, right: middle + half, top: down - 7, bottom: down + 7 };
  }),
);

describe('the map of regions', () => {
  it('has every region once, as a link to its list', () => {
    expect(regions.map(({ name }) => name)).toEqual(areas.regions.map(({ name }) => name));
    expect(regions.find(({ name }) => name === 'East of England')?.anchor).toBe('#east-of-england');
    expect(regions.filter(({ path }) => path.length < 40)).toEqual([]);
  });

  it('has every name whole inside it, and none on another, on the narrowest phone', () => {
    const outside = lines.filter(({ left, right }) => left < 0 || right > width);
    const covered = lines.filter((a, i) =>
      lines.some(
        (b, j) =>
          i < j && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
      ),
    );
    expect({ outside, covered }).toEqual({ outside: [], covered: [] });
  });

  it('is light', () => {
    expect(regions.reduce((sum, { path }) => sum + path.length, 0)).toBeLessThan(6000);
  });
});
