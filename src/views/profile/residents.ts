import { population } from '../../indicators/life-indicators.ts';
import { observationsIn } from '../../profiles/observations-in.ts';
import type { Profile, ProfileObservation } from '../../profiles/profile.ts';

/** The newest estimate of an area's residents, of everyone; undefined where none is held. */
export const residentsOf = (
  profile: Pick<Profile, 'indicators'>,
): (ProfileObservation & { value: number }) | undefined =>
  observationsIn(profile, { indicatorId: population, sex: 'persons' }).findLast(
    (each): each is ProfileObservation & { value: number } => each.value !== null,
  );
