import { embedAddress } from '../../src/releases/addresses.ts';
import type { Release } from '../../src/tables/release.ts';
import type { KeptPages } from '../releases/kept-pages.ts';
import type { SiteFile } from './site-file.ts';

/** A release with its copies. */
export interface KeptCopies {
  release: Pick<Release, 'id'>;
  pages: KeptPages;
}

/** The copies of releases as files of the site. */
export const keptFiles = (kept: readonly KeptCopies[]): SiteFile[] =>
  kept.flatMap(({ pages }) =>
    pages.map(([address, content]) => ({ address: `${address}index.html`, content })),
  );

/** Finds the page of a chart as the last release kept it that had it; releases are given oldest first. */
export function lastKeptEmbed(
  kept: readonly KeptCopies[],
): (code: string, id: string) => string | undefined {
  const newestFirst = kept
    .map(({ release, pages }) => ({ release, pages: new Map(pages) }))
    .toReversed();
  return (code, id) =>
    newestFirst
      .map(({ release, pages }) => pages.get(embedAddress(code, id, release.id)))
      .find((page) => page !== undefined);
}
