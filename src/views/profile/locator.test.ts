import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { AreaIndex } from '../../areas/area-index.ts';
import { touchingShapes } from '../../areas/neighbours.ts';
import { drawCountry } from '../../charts/country-outline.ts';
import { flattenShapes } from '../../charts/flat-shapes.ts';
import { toSvg } from '../../charts/to-svg.ts';
import { readBoundaries } from '../../tables/boundaries.ts';
import type { BoundaryFile } from '../../tables/boundaries.ts';
import { shippedData, tablesIn } from '../../../scripts/fixtures/read-once.ts';
import { locatorView } from './locator.ts';
import type { LocatorView, ShapesOfFile } from './locator.ts';

const edition = tablesIn(shippedData);
const areas = new AreaIndex(edition);

const held = new Map<BoundaryFile, ShapesOfFile>();
function readShapes(file: BoundaryFile): ShapesOfFile {
  const topology = readBoundaries(shippedData, file);
  return { flat: flattenShapes(topology), touching: touchingShapes(topology) };
}
function shapesIn(file: BoundaryFile): ShapesOfFile {
  const found = held.get(file) ?? readShapes(file);
  held.set(file, found);
  return found;
}
const outline = drawCountry(shapesIn('ics').flat);
const viewOf = (path: string): LocatorView | null => {
  const area = areas.withPage.find((each) => each.path === path)!;
  return locatorView(area, { areas, shapesIn, countryOutline: () => outline });
};
const namesIn = (view: LocatorView | null) => view?.neighbours.map(({ name }) => name);

describe('the locator of a profile', () => {
  it('numbers neighbours clockwise from the north and links each', () => {
    const view = viewOf('/local-authorities/blackpool/');
    expect(view?.lead).toBe('Council areas next to it, clockwise from the north:');
    expect(namesIn(view)).toEqual(['Wyre', 'Fylde']);
    expect(view?.neighbours[1]?.url).toBe('/local-authorities/fylde/');
    expect(view?.scale).toBe('2 miles');
  });

  it('says of an island that nothing touches it, and leads to the nearest shore', () => {
    const wight = viewOf('/local-authorities/isle-of-wight/');
    expect(wight?.lead).toBe(
      'No other council area touches it on land. The nearest across the water:',
    );
    expect(namesIn(wight)).toEqual(['New Forest']);
    expect(namesIn(viewOf('/local-authorities/isles-of-scilly/'))).toEqual(['Cornwall']);
  });

  it('sets a county beside its like, and a system that ended among those of its time', () => {
    expect(viewOf('/local-authorities/lancashire/')?.lead).toContain('Counties and single-tier');
    const frimley = viewOf('/ics/frimley/');
    expect(frimley?.lead).toContain('Systems next to it before it ended');
    expect(namesIn(frimley)).toContain('Surrey Heartlands');
  });

  it('numbers every neighbour, those too small for a number with a line to it', () => {
    const drawnOf = (name: string) => viewOf(`/local-authorities/${name}/`)!.map.marks;
    for (const [name, neighbours] of [
      ['lancashire', 13],
      ['essex', 9],
    ] as const) {
      const labels = drawnOf(name).flatMap((mark) => (mark.kind === 'label' ? [mark.text] : []));
      expect(labels).toEqual(Array.from({ length: neighbours }, (_, at) => String(at + 1)));
    }
    expect(drawnOf('lancashire').some(({ className }) => className === 'leader')).toBe(true);
  });

  it('is not drawn for the country', () => {
    expect(viewOf('/england/')).toBeNull();
  });

  it('is light: under 3,000 bytes compressed for every area, and no more than 20 paths', () => {
    const heavy = areas.withPage.flatMap((area) => {
      const view = locatorView(area, { areas, shapesIn, countryOutline: () => outline });
      const drawn = view ? toSvg(view.map) + toSvg(view.inCountry) : '';
      const bytes = gzipSync(drawn).length;
      const paths = (view?.neighbours.length ?? 0) + 3;
      return bytes > 3000 || paths > 20 ? [{ name: area.name, bytes, paths }] : [];
    });
    expect(heavy).toEqual([]);
  }, 60_000);
});
