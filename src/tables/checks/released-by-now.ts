import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

const day = 24 * 60 * 60 * 1000;

/** Today, in the first time zone to see it, so that what came out this morning anywhere is let pass. */
export const todayAnywhere = (now: number): string => new Date(now + (14 / 24) * day).toISOString();

/** No source was released later than today, as a year typed wrongly would have it. */
export function releasedByNow({ sources }: Tables, now: number = Date.now()): Problem[] {
  const today = todayAnywhere(now);
  return sources.rows.flatMap((row, i) => {
    if (row.released <= today.slice(0, row.released.length)) return [];
    const fix = `Write the day or month on which "${row.id}" came out.`;
    return [problemAt(sources, i, 'released', row.released, 'is still to come', fix)];
  });
}
