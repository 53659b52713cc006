import type { Citation } from '../citations/citation.ts';
import type { CompareRow } from './compare-rows.ts';
import { namesInOne } from './compare-words.ts';
import type { PublicProfile } from './compared-area.ts';
import { sourcesOf } from './row-source.ts';

/** The part of a key that says which page it is. */
const page = 'compare';

/**
 * The reference to areas side by side, from that to the page that compares: with their names, the address
 * that leads to them, `path` from the root, and those whose figures the rows show.
 */
export function comparisonCitation(
  of: Citation,
  areas: readonly Pick<PublicProfile, 'code' | 'name' | 'sources'>[],
  { rows, path }: { rows: readonly Pick<CompareRow, 'sourceIds'>[]; path: string },
): Citation {
  const sources = sourcesOf(
    rows.flatMap(({ sourceIds }) => sourceIds),
    areas,
  );
  const codes = areas.map(({ code }) => code).join('-');
  return {
    ...of,
    key: of.key.replace(`-${page}-`, `-${page}-${codes}-`),
    title: `${namesInOne(areas)} side by side`,
    address: new URL(new URL(path, of.address).search, of.address).href,
    figuresFrom: [...new Set(sources.map(({ publisher }) => publisher))],
  };
}
