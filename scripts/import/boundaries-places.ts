import { bbox } from 'topojson-client';
import type { Problem } from '../../src/tables/problem.ts';
import type { ShapesFound } from './boundaries-file.ts';
import { problemOf } from './problems.ts';

/** West, south, east and north ends of some shapes. */
type Box = [number, number, number, number];

const boxOf = ({ topology }: ShapesFound): Box => bbox(topology) as Box;

const isInDegrees = ([west, south, east, north]: Box): boolean =>
  west >= -180 && east <= 180 && south >= -90 && north <= 90;

const meet = (a: Box, b: Box): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

const inWords = ([west, south, east, north]: Box): string => {
  const [w, s, e, n] = [west, south, east, north].map((end) => end.toFixed(1));
  return `${w} to ${e} across and ${s} to ${n} up`;
};

/**
 * Shapes that cannot be drawn where they are: in metres of some grid instead of degrees, or where none of
 * the other sets lies, as when longitude and latitude change places.
 */
export function misplaced(found: readonly ShapesFound[]): Problem[] {
  return found.flatMap((each): Problem[] => {
    const { file } = each;
    const box = boxOf(each);
    if (!isInDegrees(box)) {
      const rule = `The shapes are not in degrees of longitude and latitude: they run from ${inWords(box)}, as metres of a grid do`;
      const fix = 'Download them in WGS 84 (EPSG:4326, CRS84), as GeoJSON is meant to be.';
      return [problemOf(file, rule, fix)];
    }
    const others = found.filter((other) => other !== each && isInDegrees(boxOf(other)));
    if (others.length < 2 || others.some((other) => meet(box, boxOf(other)))) return [];
    const rule = `The shapes lie where none of the other files does: they run from ${inWords(box)}`;
    const fix = 'Longitude and latitude may have changed places. Download the file again.';
    return [problemOf(file, rule, fix)];
  });
}
