import type { Entry, Profile, PublicFigure, PublicSite } from './public-site.ts';
import { remembered } from './remember.ts';

const others: readonly string[] = ['ics', 'county', 'country', 'region'];

/** Councils that are no county: districts and those of a single tier. */
export const isLowerTier = ({ kind }: Pick<Profile, 'kind'>): boolean => !others.includes(kind);

/** Whether an area has not ended. */
export const isInForce = ({ valid_to }: Pick<Profile, 'valid_to'>): boolean => valid_to === null;

/** Whether another area is of the kind of one; councils that are no county are all of one kind. */
export const isOfKind =
  (profile: Pick<Profile, 'kind'>) =>
  (each: Profile): boolean =>
    isLowerTier(profile) ? isLowerTier(each) : each.kind === profile.kind;

/** The rows of an indicator that an area has in its file, with and without a value. */
export const rowsOf = remembered(
  ({ indicators }: Profile, id: string): PublicFigure[] =>
    indicators.find((each) => each.id === id)?.observations ?? [],
);

/** The figures of an indicator that an area has in its file, oldest first. */
export const figuresOf = remembered((profile: Profile, id: string): PublicFigure[] =>
  rowsOf(profile, id).filter(({ value }) => value !== null),
);

/** Whether a figure has both ends of its range. */
export const isRanged = ({ lower, upper }: Pick<PublicFigure, 'lower' | 'upper'>): boolean =>
  lower !== null && upper !== null;

/** The row of the scorecard that is of an indicator. */
export const entryOf = ({ scorecard }: Profile, id: string | null): Entry | undefined =>
  scorecard.find(({ indicator_id }) => indicator_id === id);

/** The figure of an indicator for one area, sex and period; null where none is held. */
export const figureAt = (
  profile: Profile,
  id: string,
  sex: string,
  period: string,
): number | null =>
  rowsOf(profile, id).find((each) => each.sex === sex && each.period === period)?.value ?? null;

/** Of a kind, an indicator, a sex and a period, with a comma between; all councils that are no county are of one kind. */
const rangedOf = remembered((site: PublicSite, key: string): PublicFigure[] => {
  const [kind = '', id = '', sex, period] = key.split(',');
  return [...site.profiles.values()]
    .filter(isOfKind({ kind }))
    .filter((each) => each.kind === 'ics' || isInForce(each))
    .flatMap((each) =>
      figuresOf(each, id).filter((row) => row.sex === sex && row.period === period),
    );
});

/** Figures, with their ranges, of every area of the kind of one, for a sex and period: councils in force, systems in force or ended. */
export const rangedOfKind = (
  site: PublicSite,
  profile: Pick<Profile, 'kind'>,
  { id, sex, period }: { id: string; sex: string; period: string },
): PublicFigure[] =>
  rangedOf(site, [isLowerTier(profile) ? 'lower' : profile.kind, id, sex, period].join());

/** The same without their ranges. */
export const figuresOfKind = (...of: Parameters<typeof rangedOfKind>): number[] =>
  rangedOfKind(...of).map(({ value }) => value!);
