import { describe, expect, it } from 'vitest';
import { AreaIndex } from '../../areas/area-index.ts';
import type { Inset, Link } from '../../charts/chart.ts';
import { flattenShapes } from '../../charts/flat-shapes.ts';
import { readBoundaries } from '../../tables/boundaries.ts';
import { shippedData, tablesIn } from '../../../scripts/fixtures/read-once.ts';
import { regionMap } from './region-map-view.ts';

const edition = tablesIn(shippedData);
const areas = new AreaIndex(edition);
const map = regionMap(areas, flattenShapes(readBoundaries(shippedData, 'local-authorities')));
const [inset, ...names] = map.marks as [Inset, ...Link[]];
const shapes = inset.marks.filter((mark) => mark.kind === 'link');
const pathIn = ({ marks: [mark] }: Link) => (mark?.kind === 'path' ? mark.d : '');
const { width, height } = inset.view!;

/** Left and right, top and bottom of a line of a name on the narrowest phone, in pixels. */
const lines = names.flatMap(({ href, marks }) =>
  marks.flatMap((mark) => {
    if (mark.kind !== 'label') return [];
    const [middle, down] = [(mark.x! / 100) * width, (parseFloat(String(mark.y)) / 100) * height];
    const half = mark.text.length * 3.6;
    return [{ href, left: middle - half, right: middle + half, top: down - 7, bottom: down + 7 }];
  }),
);

describe('the map of regions', () => {
  it('has every region once, as a link to its list', () => {
    expect(shapes.map(({ title }) => title)).toEqual(areas.regions.map(({ name }) => name));
    expect(names.map(({ href }) => href)).toEqual(shapes.map(({ href }) => href));
    expect(shapes.find(({ title }) => title === 'East of England')?.href).toBe('#east-of-england');
    expect(shapes.filter((link) => pathIn(link).length < 40)).toEqual([]);
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
    expect(shapes.reduce((sum, link) => sum + pathIn(link).length, 0)).toBeLessThan(6000);
  });
});
