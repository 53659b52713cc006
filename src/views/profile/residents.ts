import { population } from '../../indicators/life-indicators.ts';
import type { Profile, ProfileObservation } from '../../profiles/profile.ts';

/** The newest estimate of an area's residents, of everyone; undefined where none is held. */
export const residentsOf = ({
  indicators,
}: Pick<Profile, 'indicators'>): (ProfileObservation & { value: number }) | undefined =>
  indicators
    .find(({ id }) => id === population)
    ?.observations.findLast(
      (each): each is ProfileObservation & { value: number } =>
        each.sex === 'persons' && each.value !== null,
    );
