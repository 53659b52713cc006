import { bothSexes } from '../../indicators/life-indicators.ts';
import type { Profile } from '../../profiles/profile.ts';

/**
 * What the page of an area leads with: its own published length of life; without one, how far apart
 * its councils are; for a council without either, its years in good health; else nothing.
 */
export function leadsWith({
  lengths,
  members,
}: Pick<Profile, 'lengths' | 'members'>): 'lifeline' | 'spread' | null {
  const isHeld = (measure: 'life' | 'healthy') =>
    bothSexes.some((sex) => lengths[measure][sex].latest !== null);
  if (isHeld('life')) return 'lifeline';
  if (members.length > 0) return 'spread';
  return isHeld('healthy') ? 'lifeline' : null;
}
