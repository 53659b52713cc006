import type { Indicator } from '../indicators/indicator.ts';
import type { Published } from './published.ts';
import { isCounted } from './standing.ts';
import type { ThemeIndex } from './theme.ts';
import {
  namesOneOf,
  spokenOfIn,
  themesSpokenOf,
  wordsRead,
  type SpokenOf,
} from './themes-spoken-of.ts';

/** How one indicator of an area stands; the comparison of a scorecard entry fits. */
export interface ComparedFigure {
  indicator: Pick<
    Indicator,
    'id' | 'otherWords' | 'saidBy' | 'periodKind' | 'polarity' | 'decimals' | 'standing'
  >;
  comparison: {
    result: string;
    basis: 'published' | 'computed' | 'none';
    difference: number | null;
  };
  /** Whether it lies in the worst fifth of areas of its kind; counts only where nothing tests it. */
  inWorstFifth: boolean;
}

/** A gap that nothing found touches, and the ground on which it is one; `worst-fifth` is not tested. */
export interface OverlookedGap {
  indicatorId: string;
  /** Themes the indicator bears on, none of which was found. */
  themeIds: string[];
  basis: 'published' | 'computed' | 'worst-fifth';
  /** Lists that touch it and count for nothing: some that have run out, some known only as drafts. */
  touchedBy: UncountedStanding[];
}

/** How a list stands that speaks for its area no more, or not yet. */
export type UncountedStanding = (typeof uncounted)[number];

const uncounted = ['ended', 'draft'] as const;

/** Either the gaps, or that too little was read to speak of any. */
export type OverlookedGaps =
  | {
      assessed: true;
      gaps: OverlookedGap[];
      /** How many figures stand out so, whether or not something found touches them. */
      standingOut: number;
    }
  | { assessed: false; why: 'nothing-read' | 'not-found' };

/** Whether a figure is worse than the country's by more than the rounding of the two can make. */
function isWorseAsPrinted({ indicator, comparison }: ComparedFigure): boolean {
  const { polarity, decimals } = indicator;
  if (comparison.difference === null || polarity === 'none') return false;
  const worse = polarity === 'lower' ? comparison.difference : -comparison.difference;
  // Each of two figures may be half a step off; the rest is room for binary fractions.
  return worse > 1.001 * 10 ** -decimals;
}

function groundOf(figure: ComparedFigure): OverlookedGap['basis'] | null {
  const { comparison, inWorstFifth, indicator } = figure;
  // A month's figure is of providers and moves with the season; a withdrawn one stands no more.
  if (indicator.periodKind === 'month' || indicator.standing === 'withdrawn') return null;
  if (comparison.basis === 'none')
    return inWorstFifth && isWorseAsPrinted(figure) ? 'worst-fifth' : null;
  return comparison.result === 'worse' ? comparison.basis : null;
}

/** Whether a list that speaks for its area was found: none no longer in use, nor one known only as a draft. */
const isHeld = ({ reading, sets }: Published): boolean =>
  reading.status !== 'not-found' && sets.some(isCounted);

/** Whether what is spoken of touches an indicator: a theme that it bears on, or words by which it is known. */
const isTouched = (
  { id, otherWords }: ComparedFigure['indicator'],
  { themes: spokenOf, words }: SpokenOf,
  themes: ThemeIndex,
): boolean =>
  themes.ofIndicator(id).some((theme) => themes.isReached(theme, spokenOf, id)) ||
  namesOneOf(words, otherWords);

/** Without those that another in the list says already. */
function eachOnce(gaps: readonly { gap: OverlookedGap; saidBy: readonly string[] }[]) {
  const ids = new Set(gaps.map(({ gap }) => gap.indicatorId));
  return gaps.filter(({ saidBy }) => !saidBy.some((id) => ids.has(id))).map(({ gap }) => gap);
}

/**
 * Indicators on which an area is worse than the country by a test, or, where nothing tests the two, by more
 * than rounding and in the worst fifth of areas of its kind; and which nothing found for it touches: none of
 * their themes, a broad theme touching only what its row names, and no words by which they are known. Not
 * assessed where nothing was read, or where for one of its systems, or for its board, no priorities that may
 * be in force were found: the gap could be ours and not theirs. An indicator that bears on no theme is never one.
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
  const inForce = { themes: themesSpokenOf(published), words: wordsRead(published) };
  const others = uncounted.map((standing) => ({ standing, ...spokenOfIn(published, standing) }));
  const gaps = figures.flatMap((figure) => {
    const basis = groundOf(figure);
    const { indicator } = figure;
    const { id, saidBy } = indicator;
    const bearing = themes.ofIndicator(id);
    if (basis === null || bearing.length === 0 || isTouched(indicator, inForce, themes)) return [];
    const touching = others.filter((spoken) => isTouched(indicator, spoken, themes));
    const touchedBy = touching.map(({ standing }) => standing);
    const gap = { indicatorId: id, themeIds: bearing.map((theme) => theme.id), basis, touchedBy };
    return [{ gap, saidBy }];
  });
  const standingOut = figures.filter(
    (figure) => groundOf(figure) !== null && themes.ofIndicator(figure.indicator.id).length > 0,
  ).length;
  return { assessed: true, gaps: eachOnce(gaps), standingOut };
}
