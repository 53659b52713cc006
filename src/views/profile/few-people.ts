import { inArea } from '../../areas/in-area.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import type { Profile } from '../../profiles/profile.ts';
import { residentsOf } from './residents.ts';

/**
 * With fewer residents than this, a single family can move a percentage of its children by points.
 * Nearly every council area has more.
 */
const few = 20_000;

/** A warning before the figures of an area with few residents; null for all others. */
export function fewPeopleNote(
  profile: Pick<Profile, 'indicators' | 'nameInSentence'>,
): string | null {
  const residents = residentsOf(profile);
  if (!residents || residents.value >= few) return null;
  return `Only ${formatNumber(residents.value, 0)} people live ${inArea(profile.nameInSentence)}, so a few people more or less can move a figure a long way.`;
}
