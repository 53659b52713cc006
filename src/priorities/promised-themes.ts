import { byName } from '../areas/area.ts';
import type { ThemeRow } from '../tables/edition.ts';
import type { PublishedIndex } from './published-for-area.ts';
import { statementsOnTheme } from './statements-on-theme.ts';

/** How many readings of systems and of boards name a theme in a list of priorities. */
export interface PromisedTheme {
  theme: ThemeRow;
  systems: number;
  boards: number;
}

interface Materials {
  tables: { themes: readonly ThemeRow[] };
  /** what systems published */
  published: PublishedIndex;
  /** what the boards of councils published */
  strategies: PublishedIndex;
}

const listing = (themeId: string, index: PublishedIndex): number =>
  statementsOnTheme(themeId, index).filter(({ priorities }) => priorities.length > 0).length;

/**
 * Every theme with the readings that name it in a list that counts, boards first, then systems. A reading that
 * does not name it may have missed it.
 */
export function promisedThemes({ tables, published, strategies }: Materials): PromisedTheme[] {
  return tables.themes
    .map((theme) => ({
      theme,
      systems: listing(theme.id, published),
      boards: listing(theme.id, strategies),
    }))
    .sort((a, b) => b.boards - a.boards || b.systems - a.systems || byName(a.theme, b.theme));
}
