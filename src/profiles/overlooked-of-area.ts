import type { Area } from '../areas/area.ts';
import type { Indicators } from '../indicators/indicator.ts';
import { overlookedGaps, type OverlookedGaps } from '../priorities/overlooked-gaps.ts';
import type { Published } from '../priorities/published.ts';
import type { ThemeIndex } from '../priorities/theme.ts';
import { isInWorstFifth } from '../priorities/worst-fifth.ts';
import type { Peers } from './peers.ts';
import { memberWords } from '../words/kind-of-area.ts';
import { averagesAsideWords } from '../words/priorities/read.ts';
import type { Profile, ScorecardEntry } from './profile.ts';

interface Materials {
  peers: Peers;
  indicators: Indicators;
  themes: ThemeIndex;
}

/** Whether the latest figure of an entry lies in the worst fifth of areas of the same kind. */
function inWorstFifth(
  { indicatorId, latest, sex }: ScorecardEntry,
  area: Area,
  { peers, indicators }: Materials,
): boolean {
  const indicator = indicators.get(indicatorId);
  const figures = indicator && latest && peers.figures(indicator, area, sex, latest.period);
  return figures ? isInWorstFifth(latest.value, figures, indicator.polarity) : false;
}

/**
 * Overlooked gaps of an area by its scorecard and what was found for its systems. Peers are counted only
 * where no test compares the figure with the country.
 */
export const overlookedOfArea = (
  area: Area,
  scorecard: readonly ScorecardEntry[],
  found: readonly Published[],
  materials: Materials,
): OverlookedGaps =>
  overlookedGaps(
    scorecard.flatMap((entry) => {
      const indicator = materials.indicators.get(entry.indicatorId);
      if (!entry.latest || !indicator) return [];
      const { comparison } = entry;
      const isWorst = comparison.basis === 'none' && inWorstFifth(entry, area, materials);
      return [{ indicator, comparison, inWorstFifth: isWorst }];
    }),
    found,
    materials.themes,
  );

/** That averages of its councils are not looked at, where its page has some; null where none are. */
export const averagesAside = ({
  kind,
  averages,
}: Pick<Profile, 'kind' | 'averages'>): string | null =>
  averages.length === 0 ? null : averagesAsideWords(memberWords({ kind }).many);
