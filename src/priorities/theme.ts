import { byName } from '../areas/area.ts';
import type { ThemeRow } from '../tables/edition.ts';

/** A subject on which systems can be put side by side. */
export interface Theme extends ThemeRow {
  /** Address of its page, from the root. */
  path: string;
}

/** Every theme, by name, found by id and by what measures it. */
export class ThemeIndex {
  readonly all: readonly Theme[];
  readonly #byId: ReadonlyMap<string, Theme>;

  constructor(rows: readonly ThemeRow[]) {
    this.all = rows.map((row) => ({ ...row, path: `/priorities/${row.id}/` })).sort(byName);
    this.#byId = new Map(this.all.map((theme) => [theme.id, theme]));
  }

  /** The theme with this id; throws where there is none, which the tables' checks rule out. */
  get(id: string): Theme {
    const theme = this.#byId.get(id);
    if (!theme) throw new Error(`There is no theme ${id} in themes.csv.`);
    return theme;
  }

  /** Themes that are part of no other. */
  get top(): Theme[] {
    return this.all.filter(({ parent }) => parent === null);
  }

  /** Themes that are part of this one. */
  partsOf(id: string): Theme[] {
    return this.all.filter(({ parent }) => parent === id);
  }

  /** Themes that an indicator bears on. */
  ofIndicator(indicatorId: string): Theme[] {
    return this.all.filter(({ indicators }) => indicators.includes(indicatorId));
  }

  /** Indicators that bear on any of these themes, each once, in the themes' order. */
  indicatorsOf(ids: readonly string[]): string[] {
    return [...new Set(ids.flatMap((id) => this.get(id).indicators))];
  }

  /**
   * Whether the themes spoken of touch an indicator that bears on this one: itself, or the wider theme it is
   * part of. A broad theme touches only the indicators that its row names.
   */
  isReached(theme: Theme, spokenOf: ReadonlySet<string>, indicatorId: string): boolean {
    const parent = theme.parent === null ? [] : [this.get(theme.parent)];
    return [theme, ...parent].some(
      ({ id, onlyTouches }) =>
        spokenOf.has(id) && (onlyTouches.length === 0 || onlyTouches.includes(indicatorId)),
    );
  }
}
