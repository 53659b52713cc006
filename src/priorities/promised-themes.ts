import type { AreaIndex } from '../areas/area-index.ts';
import type { PublishedTables, ThemeRow } from '../tables/edition.ts';
import { publishedByKind, type PublishedIndex } from './published-for-area.ts';
import { statementsOnTheme } from './statements-on-theme.ts';

/** How many readings of systems and of boards name a theme in a list of priorities. */
export interface PromisedTheme {
  theme: ThemeRow;
  systems: number;
  boards: number;
}

const listing = (themeId: string, index: PublishedIndex): number =>
  statementsOnTheme(themeId, index).filter(({ priorities }) => priorities.length > 0).length;

/**
 * Every theme with the readings that name it in a list that counts, boards first, then systems. A reading that
 * does not name it may have missed it.
 */
export function promisedThemes(
  tables: PublishedTables & { themes: readonly ThemeRow[] },
  areas: AreaIndex,
): PromisedTheme[] {
  const { published, strategies } = publishedByKind(tables, areas);
  return tables.themes
    .map((theme) => ({
      theme,
      systems: listing(theme.id, published),
      boards: listing(theme.id, strategies),
    }))
    .sort(
      (a, b) =>
        b.boards - a.boards ||
        b.systems - a.systems ||
        a.theme.name.localeCompare(b.theme.name, 'en-GB'),
    );
}
