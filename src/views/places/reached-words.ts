import type { AreaIndex } from '../../areas/area-index.ts';
import { listOf } from '../../words/list.ts';
import type { PostcodeArea } from '../../postcodes/districts.ts';

/** Council areas that are named; of more, the largest and how many others. */
const named = 3;

/** The council areas that postcodes of these letters reach, most postcodes first: `Northmoor, Fen and 4 more`. */
export function reachedWords({ districts }: PostcodeArea, areas: AreaIndex): string {
  const counts = new Map<string, number>();
  for (const { code, postcodes } of districts.flatMap(({ councils }) => councils))
    counts.set(code, (counts.get(code) ?? 0) + postcodes);
  const names = [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .flatMap(([code]) => areas.find(code)?.name ?? []);
  return names.length <= named
    ? listOf(names)
    : `${names.slice(0, named).join(', ')} and ${names.length - named} more`;
}
