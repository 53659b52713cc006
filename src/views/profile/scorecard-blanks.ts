import { byName } from '../../areas/area.ts';
import type { Indicators } from '../../indicators/indicator.ts';
import type { Profile, ScorecardEntry } from '../../profiles/profile.ts';
import { missingSentence, notHeldSentence } from '../../words/missing.ts';

/** Indicators that an area has no figure of, and the one reason for them all. */
export interface BlankGroup {
  why: string;
  indicators: { name: string; path: string }[];
}

/** Why an area has no figure, as a sentence. */
function whyBlank({ missing, notHeld }: ScorecardEntry, name: string): string {
  if (missing) return missingSentence(missing, name);
  return notHeld === 'for-kind'
    ? 'Not held in this edition for areas of this kind.'
    : notHeldSentence(name);
}

/** Whether nothing is held of all areas of the kind: where that has been said of the whole, its parts say it again. */
export const isAllForKind = ({ scorecard }: Pick<Profile, 'scorecard'>): boolean =>
  scorecard.every(({ missing, notHeld }) => !missing && notHeld === 'for-kind');

/** What is not held for an area, by reason, so that each reason is said once. */
export function blanksByReason(
  {
    scorecard,
    averages,
    nameInSentence,
  }: Pick<Profile, 'scorecard' | 'averages' | 'nameInSentence'>,
  indicators: Indicators,
): BlankGroup[] {
  const averaged = new Set(averages.map(({ indicatorId }) => indicatorId));
  const blanks = scorecard
    .filter(({ latest, indicatorId }) => latest === null && !averaged.has(indicatorId))
    .flatMap((entry) => {
      const indicator = indicators.get(entry.indicatorId);
      return indicator ? [{ indicator, why: whyBlank(entry, nameInSentence) }] : [];
    });
  return [...Map.groupBy(blanks, (blank) => blank.why)].map(([why, alike]) => ({
    why,
    indicators: alike
      .map(({ indicator: { shortName: name, path } }) => ({ name, path }))
      .sort(byName),
  }));
}
