import type { Profile, ScorecardEntry } from '../../profiles/profile.ts';
import { missingSentence } from '../../words/missing.ts';
import type { Indicators } from './scorecard-rows.ts';

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
    : `No figure for ${name} is held in this edition.`;
}

/** What is not held for an area, by reason, so that each reason is said once. */
export function blanksByReason(
  { scorecard, nameInSentence }: Pick<Profile, 'scorecard' | 'nameInSentence'>,
  indicators: Indicators,
): BlankGroup[] {
  const blanks = scorecard
    .filter(({ latest }) => latest === null)
    .flatMap((entry) => {
      const indicator = indicators.get(entry.indicatorId);
      return indicator ? [{ indicator, why: whyBlank(entry, nameInSentence) }] : [];
    });
  return [...Map.groupBy(blanks, (blank) => blank.why)].map(([why, alike]) => ({
    why,
    indicators: alike
      .map(({ indicator: { name, path } }) => ({ name, path }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
  }));
}
