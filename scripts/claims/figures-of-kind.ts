import type { Profile, PublicSite } from './public-site.ts';

const others: readonly string[] = ['ics', 'county', 'country', 'region'];

/** Councils that are no county: districts and those of a single tier. */
export const isLowerTier = ({ kind }: Pick<Profile, 'kind'>): boolean => !others.includes(kind);

const isOfKind =
  (profile: Pick<Profile, 'kind'>) =>
  (each: Profile): boolean =>
    isLowerTier(profile) ? isLowerTier(each) : each.kind === profile.kind;

/** The figure of an indicator for one area, sex and period; null where none is held. */
export const figureAt = (
  { indicators }: Profile,
  id: string,
  sex: string,
  period: string,
): number | null =>
  indicators
    .find((each) => each.id === id)
    ?.observations.find((each) => each.sex === sex && each.period === period)?.value ?? null;

const remembered = new WeakMap<PublicSite, Map<string, number[]>>();

/** The figures of every area of the kind of one, in force or ended, for a sex and period. */
export function figuresOfKind(
  site: PublicSite,
  profile: Pick<Profile, 'kind'>,
  { id, sex, period }: { id: string; sex: string; period: string },
): number[] {
  const known = remembered.get(site) ?? new Map<string, number[]>();
  remembered.set(site, known);
  const key = [isLowerTier(profile) ? 'lower' : profile.kind, id, sex, period].join();
  const values =
    known.get(key) ??
    [...site.profiles.values()]
      .filter(isOfKind(profile))
      .flatMap((each) => figureAt(each, id, sex, period) ?? []);
  known.set(key, values);
  return values;
}
