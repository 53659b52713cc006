import { bothSexes } from '../../indicators/life-indicators.ts';
import type { Profile } from '../../profiles/profile.ts';

/**
 * What the page of an area leads with: its own published length of life; without one, how far apart its
 * councils are; where none of them has one, its years in good health; else why its councils are not set apart,
 * or nothing.
 */
export function leadsWith({
  gaps,
  lengths,
  members,
}: Pick<Profile, 'gaps' | 'lengths' | 'members'>): 'lifeline' | 'spread' | null {
  const isHeld = (measure: 'life' | 'healthy') =>
    bothSexes.some((sex) => lengths[measure][sex].latest !== null);
  if (isHeld('life')) return 'lifeline';
  if (bothSexes.some((sex) => gaps.betweenMembers[sex]?.spread.included.length)) return 'spread';
  if (isHeld('healthy')) return 'lifeline';
  return members.length > 0 ? 'spread' : null;
}
