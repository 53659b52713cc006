import { join } from 'node:path';
import type { Edition } from '../../src/tables/edition.ts';
import { todayAnywhere } from '../../src/tables/checks/released-by-now.ts';
import type { Problem } from '../../src/tables/problem.ts';
import type { Release } from '../../src/tables/release.ts';

const day = 24 * 60 * 60 * 1000;

/** A release is made ready so many days before it comes out, and no more. */
const daysAhead = 60;

/** A release is not dated far ahead, nor before what it takes its figures from came out. */
export function releaseDateProblems(
  data: string,
  { date }: Release,
  { sources }: Pick<Edition, 'sources'>,
  now: number = Date.now(),
): Problem[] {
  const place = { file: join(data, 'release.json'), line: null, column: 'date', value: date };
  if (date > todayAnywhere(now + daysAhead * day).slice(0, 10)) {
    const fix = `Write the day on which it comes out, at most ${daysAhead} days from today.`;
    return [{ ...place, rule: 'is far ahead', fix }];
  }
  const later = sources.find(({ released }) => released > date.slice(0, released.length));
  if (!later) return [];
  const fix = `Figures of "${later.id}" came out in ${later.released}: give release.json the id, date and notes of the new release.`;
  return [{ ...place, rule: 'is before a source of its figures came out', fix }];
}
