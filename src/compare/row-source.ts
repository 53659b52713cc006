import { creditOf } from '../citations/source-credit.ts';
import type { CompareRow } from './compare-rows.ts';
import type { PublicProfile } from './compared-area.ts';

/** Who published the figures behind a row, or behind some of its areas, with title and release. */
export function sourceOf(
  { sourceIds }: Pick<CompareRow, 'sourceIds'>,
  areas: readonly PublicProfile[],
): string {
  const sources = areas.flatMap((area) => area.sources).filter(({ id }) => sourceIds.includes(id));
  const credits = sources.map((source) => creditOf({ ...source, status: source.status ?? null }));
  return [...new Set(credits)].join('; ');
}
