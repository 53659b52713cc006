import type { Published } from './published.ts';
import { isCounted } from './standing.ts';
import type { ThemeIndex } from './theme.ts';
import { themesSpokenOf } from './themes-spoken-of.ts';

/** How one indicator of an area stands; the comparison of a scorecard entry fits. */
export interface ComparedFigure {
  indicatorId: string;
  comparison: { result: string; basis: 'published' | 'computed' | 'none' };
  /** Whether it lies in the worst fifth of areas of its kind; counts only where there is no comparison. */
  inWorstFifth: boolean;
}

/** A gap that no theme found touches, and the ground on which it is one. */
export interface OverlookedGap {
  indicatorId: string;
  /** Themes the indicator bears on, none of which was found. */
  themeIds: string[];
  basis: 'published' | 'computed' | 'worst-fifth';
}

/** Either the gaps, or that too little was read to speak of any. */
export type OverlookedGaps =
  | { assessed: true; gaps: OverlookedGap[] }
  | { assessed: false; why: 'nothing-read' | 'not-found' };

function groundOf({ comparison, inWorstFifth }: ComparedFigure): OverlookedGap['basis'] | null {
  if (comparison.basis === 'none') return inWorstFifth ? 'worst-fifth' : null;
  return comparison.result === 'worse' ? comparison.basis : null;
}

/** Whether a list that speaks for its area was found: none that has run out, nor one known only as a draft. */
const isHeld = ({ reading, sets }: Published): boolean =>
  reading.status !== 'not-found' && sets.some(isCounted);

/**
 * Indicators on which an area is worse than the country, or where nothing compares them in the worst fifth
 * of areas of its kind, whose themes appear in nothing found for it. Not assessed where nothing was read, or
 * where for one of its systems, or for its board, no priorities that may be in force were found: the gap could
 * be ours and not theirs.
 * An indicator that bears on no theme is never one.
 */
export function overlookedGaps(
  figures: readonly ComparedFigure[],
  published: readonly Published[],
  themes: ThemeIndex,
): OverlookedGaps {
  if (published.length === 0) return { assessed: false, why: 'nothing-read' };
  if (!published.every(isHeld)) {
    return { assessed: false, why: 'not-found' };
  }
  const spokenOf = themesSpokenOf(published);
  const gaps = figures.flatMap((figure) => {
    const basis = groundOf(figure);
    const bearing = themes.ofIndicator(figure.indicatorId);
    const isTouched = bearing.some((theme) => themes.isReached(theme, spokenOf));
    if (basis === null || bearing.length === 0 || isTouched) return [];
    return [{ indicatorId: figure.indicatorId, themeIds: bearing.map(({ id }) => id), basis }];
  });
  return { assessed: true, gaps };
}
