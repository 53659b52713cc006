import { yearsOf } from './change-rules.ts';
import { asPrinted } from './claim.ts';
import { errorsApart } from './errors-apart.ts';
import { figuresOf } from './figures-of-kind.ts';
import { life } from './lengths-of-life.ts';
import type { Profile, PublicFigure } from './public-site.ts';

/** The newest figure of an area and that of the first period apart from it, counted back in periods that share no year. */
export interface OwnMove {
  then: PublicFigure;
  now: PublicFigure;
  /** Now less then, as printed. */
  change: number;
  /** The same in standard errors; null where one of them has no range. */
  errors: number | null;
}

/** The average length of life of the councils of an area in each period of as many of them as the newest, as figures without ranges. */
function averagesOf({ averages = [] }: Profile, sex: string): PublicFigure[] {
  const all =
    averages.find((each) => each.indicator_id === life && each.sex === sex)?.periods ?? [];
  return all
    .filter(({ value, counted }) => value !== null && counted === all.at(-1)!.counted)
    .map(({ period, value }) => ({ period, sex, value, lower: null, upper: null }));
}

/** How a length of life of an area moved, its own or `isAverage` that of its councils; null where no two periods apart are held. */
export function ownMove(
  profile: Profile,
  { id, sex, isAverage }: { id: string; sex: string; isAverage: boolean },
): OwnMove | null {
  const figures = isAverage
    ? averagesOf(profile, sex)
    : figuresOf(profile, id).filter((each) => each.sex === sex);
  const now = figures.at(-1);
  if (!now) return null;
  const then = figures.reduceRight((first, each) =>
    yearsOf(each.period)[1] < yearsOf(first.period)[0] ? each : first,
  );
  const [before, after] = [then, now].map(({ value }) => Number(asPrinted(value!, 1)));
  const change = Number(asPrinted(after! - before!, 1));
  return then === now ? null : { then, now, change, errors: errorsApart(then, now) };
}
