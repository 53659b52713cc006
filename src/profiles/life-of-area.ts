import type { Area } from '../areas/area.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { BySex, LifeSex } from '../indicators/life-indicators.ts';
import {
  bothSexes,
  forBothSexes,
  healthyLifeExpectancy,
  lifeExpectancy,
} from '../indicators/life-indicators.ts';
import { latestOf, publishedAt, publishedBeside } from '../indicators/series.ts';
import type { Published, Series } from '../indicators/series.ts';
import type { Materials } from '../indicators/materials.ts';
import type { MissingReason } from '../tables/edition.ts';
import type { ProfileObservation } from './profile.ts';
import { asProfileObservation } from './scorecard.ts';

/** A figure that has its value. */
export type HeldFigure = ProfileObservation & { value: number };

/**
 * Why an area has no figure: the publisher’s reason for its latest blank; else, where the tables have no
 * row of it, `not-held`; where they have none of any area of its kind, `for-its-county` if they have of
 * the county it lies in, and `not-for-its-kind` if not.
 */
export type LengthMissing = MissingReason | 'not-held' | 'not-for-its-kind' | 'for-its-county';

/** The newest length of life of one sex, with the country’s of the same period beside it. */
export interface LengthOfLife {
  latest: HeldFigure | null;
  /** Null exactly where there is a figure. */
  missing: LengthMissing | null;
  /** The country’s figure of that period; null where it has none, and on its own page. */
  country: HeldFigure | null;
}

/** How long people can expect to live, and to live in good health. */
export interface LengthsOfLife {
  life: BySex<LengthOfLife>;
  healthy: BySex<LengthOfLife>;
  /** Life of the same period as the newest healthy length, so that the two can be set in one line; null where none is held, or where it is the newest. */
  lifeOfThatPeriod: BySex<LengthOfLife | null>;
}

const held = (figure: Published | undefined): HeldFigure | null =>
  figure ? asProfileObservation(figure) : null;

/** Why an area without any row of an indicator has none. */
function whyNotHeld(area: Area, { series }: Indicator, areas: AreaIndex): LengthMissing {
  const isHeld = (code: string) => bothSexes.some((sex) => latestOf(series.of(code, sex)));
  const ofItsKind = series.areaCodes().filter((code) => areas.find(code)?.kind === area.kind);
  if (ofItsKind.some(isHeld)) return 'not-held';
  const county = areas.countyOf(area);
  return county && isHeld(county.code) ? 'for-its-county' : 'not-for-its-kind';
}

function whyMissing(
  own: Series,
  area: Area,
  indicator: Indicator | undefined,
  areas: AreaIndex,
): LengthMissing {
  const reason = own.at(-1)?.missing;
  if (reason) return reason;
  return indicator ? whyNotHeld(area, indicator, areas) : 'not-held';
}

/** The newest lengths of life of an area; what is not held says why. */
export function lengthsOfLife(area: Area, { areas, indicators }: Materials): LengthsOfLife {
  const { country } = areas;
  const of = (id: string) =>
    forBothSexes((sex): LengthOfLife => {
      const indicator = indicators.get(id);
      const own = indicator?.series.of(area.code, sex) ?? [];
      const latest = latestOf(own);
      if (!latest)
        return { latest: null, missing: whyMissing(own, area, indicator, areas), country: null };
      const beside =
        area.kind === 'country'
          ? undefined
          : publishedBeside(indicator?.series.of(country.code, sex) ?? [], latest);
      return { latest: held(latest), missing: null, country: held(beside) };
    });
  const [life, healthy] = [of(lifeExpectancy), of(healthyLifeExpectancy)];
  const lifeAt = (code: string, sex: LifeSex, period: string): HeldFigure | null =>
    held(publishedAt(indicators.get(lifeExpectancy)?.series.of(code, sex) ?? [], period));
  const lifeOfThatPeriod = forBothSexes((sex): LengthOfLife | null => {
    const period = healthy[sex].latest?.period;
    if (!period || period === life[sex].latest?.period) return null;
    const latest = lifeAt(area.code, sex, period);
    const beside = area.kind === 'country' ? null : lifeAt(country.code, sex, period);
    return latest && { latest, missing: null, country: beside };
  });
  return { life, healthy, lifeOfThatPeriod };
}

/** Whether an edition holds lengths of life at all, by those of its country. */
export const holdsLife = ({ lengths }: { lengths: LengthsOfLife }): boolean =>
  bothSexes.some((sex) => lengths.life[sex].missing !== 'not-held');

/** The life to draw beside the healthy length of a sex: that of the same period, else the newest. */
export const lifeToDraw = ({ life, lifeOfThatPeriod }: LengthsOfLife, sex: LifeSex): LengthOfLife =>
  lifeOfThatPeriod[sex] ?? life[sex];
