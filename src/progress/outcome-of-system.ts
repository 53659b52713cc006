import type { Area } from '../areas/area.ts';
import type { AverageOfMembers } from '../gaps/average-of-members.ts';
import { followedSince, type Followed } from '../gaps/own-change.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { healthyLifeExpectancy, lifeExpectancy } from '../indicators/life-indicators.ts';
import type { Period } from '../indicators/period.ts';
import { isPublished, latestOf, publishedAt } from '../indicators/series.ts';
import { differenceAsPrinted } from '../statistics/rounding.ts';
import type { Sex } from '../tables/edition.ts';
import { averageAt, type Asked } from '../gaps/average-of-system.ts';

/** An outcome of a system in the latest period and in an earlier one. */
export interface SystemOutcome {
  /** Whether the level is the average of its local authorities, and so derived. */
  isDerived: boolean;
  value: number | null;
  /**
   * Its own latest figure less its own earlier one; where one of them is not held, the latest average less the
   * earlier one, of the same authorities. As printed. Null where one is missing. Never tested.
   */
  change: number | null;
  /** Whether the change is that of the average, and so derived; false without one. */
  isChangeDerived: boolean;
  /** How many local authorities the average counts; null for a published figure. */
  average: AverageOfMembers | null;
}

/** Years between the two periods of any other outcome, so that one year's noise does not lead. */
const yearsBack = 5;

const lengthsOfLife: readonly string[] = [lifeExpectancy, healthyLifeExpectancy];

/**
 * The latest period of the country and the one that its change is told since: of a length of life the one that pages of
 * areas follow it from; of others the last that ended five years or more before it, else the earliest. The earlier one
 * shares no year with the latest, and is none that its publisher calls short or unsafe.
 */
export function periodsCompared(
  indicator: Indicator,
  country: Area,
  sex: Sex,
): Followed<Period> | null {
  const series = indicator.series.of(country.code, sex).filter(isPublished);
  const now = latestOf(series)?.period;
  if (!now) return null;
  const safe = series
    .map(({ period }) => period)
    .filter((period) => period === now || !indicator.leftOutOfTrends.includes(period.text));
  if (lengthsOfLife.includes(indicator.id)) return followedSince(safe);
  const before = safe.filter(({ end }) => end <= now.start);
  const then = before.findLast((period) => period.end <= now.end - yearsBack) ?? before[0];
  return { now, then: then ?? null };
}

/** The latest average less the earlier one, of the same authorities, as printed. */
function changeOfAverage(asked: Asked, now: Period, then: Period | null): number | null {
  if (then === null) return null;
  const latest = averageAt(asked, now, then).value;
  const before = averageAt(asked, then, now).value;
  return latest === null || before === null
    ? null
    : differenceAsPrinted(latest, before, asked.indicator.decimals);
}

/** The outcome of a system: its own figures where they are held, else the average of its local authorities. */
export function outcomeOfSystem(asked: Asked): SystemOutcome {
  const { indicator, system, sex, materials } = asked;
  const periods = periodsCompared(indicator, materials.areas.country, sex);
  if (!periods)
    return { isDerived: false, value: null, change: null, isChangeDerived: false, average: null };
  const { now, then } = periods;
  const series = indicator.series.of(system.code, sex);
  const own = publishedAt(series, now.text)?.value;
  const before = then ? publishedAt(series, then.text)?.value : undefined;
  const average = averageAt(asked, now);
  const ownChange =
    own === undefined || before === undefined
      ? null
      : differenceAsPrinted(own, before, indicator.decimals);
  const change = ownChange ?? changeOfAverage(asked, now, then);
  return {
    isDerived: own === undefined,
    value: own ?? average.value,
    change,
    isChangeDerived: change !== null && ownChange === null,
    average: own === undefined ? average : null,
  };
}
