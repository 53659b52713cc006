import type { Area } from '../areas/area.ts';
import type { Indicators } from '../indicators/indicator.ts';
import { isLookedAt, overlookedGaps, type OverlookedGaps } from '../priorities/overlooked-gaps.ts';
import type { Published } from '../priorities/published.ts';
import type { ThemeIndex } from '../priorities/theme.ts';
import { isInWorstFifth } from '../priorities/worst-fifth.ts';
import type { Peers } from './peers.ts';
import { memberWords } from '../words/kind-of-area.ts';
import { ownLookedAtWords } from '../words/priorities/read.ts';
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

/** Of how many of its own figures is told which nothing found touches, where others of its page are averages of its councils, of which it is not; null where none are. */
export function ownLookedAt(
  { kind, scorecard, averages }: Pick<Profile, 'kind' | 'scorecard' | 'averages'>,
  country: { nameInSentence: string },
  { indicators, themes }: Omit<Materials, 'peers'>,
): string | null {
  if (averages.length === 0) return null;
  const own = scorecard.filter(({ indicatorId, comparison }) => {
    const indicator = indicators.get(indicatorId);
    return indicator !== undefined && isLookedAt({ indicator, comparison }, themes);
  });
  const members = memberWords({ kind }).many;
  return ownLookedAtWords(own.length, { members, country: country.nameInSentence });
}
