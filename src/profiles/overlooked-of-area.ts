import type { Area } from '../areas/area.ts';
import { peerKindOf } from '../areas/area.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import { figuresAt } from '../indicators/indicator.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { overlookedGaps } from '../priorities/overlooked-gaps.ts';
import type { OverlookedGaps } from '../priorities/overlooked-gaps.ts';
import type { Published } from '../priorities/published.ts';
import type { ThemeIndex } from '../priorities/theme.ts';
import { isInWorstFifth } from '../priorities/worst-fifth.ts';
import type { ScorecardEntry } from './profile.ts';

interface Materials {
  areas: AreaIndex;
  indicators: ReadonlyMap<string, Indicator>;
  themes: ThemeIndex;
}

/** Whether the latest figure of an entry lies in the worst fifth of areas of the same kind. */
function inWorstFifth(
  entry: ScorecardEntry,
  area: Area,
  { areas, indicators }: Materials,
): boolean {
  const indicator = indicators.get(entry.indicatorId);
  if (!indicator || !entry.latest) return false;
  const kind = peerKindOf(area);
  const codes = areas.all.filter((other) => peerKindOf(other) === kind).map(({ code }) => code);
  const peers = figuresAt(indicator, codes, entry.sex, entry.latest.period);
  const values = peers.map(({ observation }) => observation.value);
  return isInWorstFifth(entry.latest.value, values, indicator.polarity);
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
    scorecard
      .filter(({ latest }) => latest !== null)
      .map(({ comparison, ...entry }) => ({
        indicatorId: entry.indicatorId,
        comparison,
        inWorstFifth:
          comparison.basis === 'none' && inWorstFifth({ comparison, ...entry }, area, materials),
      })),
    found,
    materials.themes,
  );
