import type { Sex } from '../tables/edition.ts';
import type { Profile, ProfileObservation } from './profile.ts';

/** The figures of one indicator and one sex in a profile, blanks among them, earliest first; empty where none are held. */
export const observationsIn = (
  { indicators }: Pick<Profile, 'indicators'>,
  { indicatorId, sex }: { indicatorId: string; sex: Sex },
): readonly ProfileObservation[] =>
  indicators
    .find(({ id }) => id === indicatorId)
    ?.observations.filter((each) => each.sex === sex) ?? [];
