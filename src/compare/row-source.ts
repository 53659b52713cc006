import { creditOf } from '../citations/source-credit.ts';
import type { CompareRow } from './compare-rows.ts';
import type { PublicProfile } from './compared-area.ts';

/** The sources with these ids, each area’s own. */
export function sourcesOf(
  ids: Iterable<string>,
  areas: readonly Pick<PublicProfile, 'sources'>[],
): PublicProfile['sources'] {
  const asked = new Set(ids);
  return areas.flatMap((area) => area.sources).filter(({ id }) => asked.has(id));
}

/** Who published the figures behind a row, or behind some of its areas, with title and release. */
export function sourceOf(
  { sourceIds }: Pick<CompareRow, 'sourceIds'>,
  areas: readonly PublicProfile[],
): string {
  const credits = sourcesOf(sourceIds, areas).map((source) =>
    creditOf({ ...source, status: source.status ?? null }),
  );
  return [...new Set(credits)].join('; ');
}
