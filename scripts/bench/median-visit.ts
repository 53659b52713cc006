import { median } from 'simple-statistics';

/** How one page opens on a cheap phone: of one visit, or medians of several with nothing kept. */
export interface PageSpeed {
  path: string;
  /** Largest contentful paint, in seconds, connecting included. */
  paint: number;
  /** Cumulative layout shift, no unit. */
  shift: number;
  /** Total blocking time, in milliseconds: see `blockingTime`. */
  blocking: number;
  requests: number;
  /** Bytes over the wire. */
  bytes: number;
}

function medians(seen: readonly PageSpeed[]): PageSpeed {
  const of = (field: Exclude<keyof PageSpeed, 'path'>): number =>
    median(seen.map((visit) => visit[field]));
  return {
    path: seen[0]!.path,
    paint: of('paint'),
    shift: of('shift'),
    blocking: of('blocking'),
    requests: of('requests'),
    bytes: of('bytes'),
  };
}

/**
 * The medians of some visits. Where more than half of them are `isEnough`, those that are left could change nothing
 * of that, and are not made.
 */
export async function medianVisit(
  visits: number,
  visit: () => Promise<PageSpeed>,
  isEnough: (visit: PageSpeed) => boolean = () => false,
): Promise<PageSpeed> {
  const seen: PageSpeed[] = [];
  while (seen.length < visits && seen.filter(isEnough).length <= visits / 2)
    seen.push(await visit());
  return medians(seen);
}
