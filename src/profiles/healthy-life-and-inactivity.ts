import { median } from 'simple-statistics';
import { isUpperTier } from '../tables/area-kinds.ts';
import type { Area } from '../areas/area.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { healthyLifeExpectancy, type LifeSex } from '../indicators/life-indicators.ts';
import { parsePeriod, type Period } from '../indicators/period.ts';
import { latestOf, publishedAt } from '../indicators/series.ts';
import type { Materials } from '../indicators/materials.ts';
import { fifths } from '../statistics/fifths.ts';

/** The id of the share of economically inactive people who are inactive because of sickness. */
const inactivityId = 'economic-inactivity-sickness';

/** One authority by two figures: % of inactive people who are sick, and years in good health. */
export interface InactivityPoint {
  area: Area;
  inactive: number;
  healthy: number;
}

/** Upper and single tier authorities by both figures, for periods with the same middle. */
export interface InactivityPicture {
  inactivity: Indicator;
  healthy: Indicator;
  inactivityPeriod: Period;
  healthyPeriod: Period;
  points: InactivityPoint[];
  /** Middle (median) years in good health in the fifth of authorities with the highest and lowest share. */
  middles: { highestFifth: number; lowestFifth: number };
}

/** The period of healthy life expectancy centred on the year of the other figure; null where there is none. */
function periodAround(
  healthy: Indicator,
  code: string,
  sex: LifeSex,
  middle: number,
): Period | null {
  const periods = healthy.series.of(code, sex).map((each) => each.period);
  return periods.find((period) => Math.abs(period.middle - middle) < 0.01) ?? null;
}

function middlesOf(points: readonly InactivityPoint[]): InactivityPicture['middles'] {
  const classes = fifths(points.map((point) => point.inactive));
  const middleOf = (fifth: number): number =>
    median(points.filter((_, i) => classes[i] === fifth).map((point) => point.healthy));
  return { highestFifth: middleOf(5), lowestFifth: middleOf(1) };
}

/**
 * Years in good health of one sex beside the share of economically inactive people who are sick, in the
 * latest year held of it. Null with fewer than ten authorities, where there is nothing to see.
 */
export function healthyLifeAndInactivity(
  { areas, indicators }: Materials,
  sex: LifeSex,
): InactivityPicture | null {
  const [inactivity, healthy] = [
    indicators.get(inactivityId),
    indicators.get(healthyLifeExpectancy),
  ];
  if (!inactivity || !healthy) return null;
  const { code } = areas.country;
  const text = latestOf(inactivity.series.of(code, 'persons'))?.period.text;
  if (text === undefined) return null;
  const inactivityPeriod = parsePeriod(text);
  const healthyPeriod = periodAround(healthy, code, sex, inactivityPeriod.middle);
  if (!healthyPeriod) return null;
  const points = areas.localAuthorities.filter(isUpperTier).flatMap((area) => {
    const x = publishedAt(inactivity.series.of(area.code, 'persons'), text);
    const y = publishedAt(healthy.series.of(area.code, sex), healthyPeriod.text);
    return x && y ? [{ area, inactive: x.value, healthy: y.value }] : [];
  });
  if (points.length < 10) return null;
  const middles = middlesOf(points);
  if (!Number.isFinite(middles.highestFifth) || !Number.isFinite(middles.lowestFifth)) return null;
  return { inactivity, healthy, inactivityPeriod, healthyPeriod, points, middles };
}
