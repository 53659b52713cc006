import { linesPath, ringArea, type Place } from './outline-path.ts';

/** Closed rings as one path, without those of less than `smallest` square units; the largest always stays. */
export function ringsPath(rings: readonly Place[][], smallest: number): string {
  const areas = rings.map(ringArea);
  const least = Math.min(smallest, Math.max(0, ...areas));
  return linesPath(
    rings.filter((_, index) => areas[index]! >= least),
    true,
  );
}
