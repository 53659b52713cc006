import { isLowerTier } from '../tables/area-kinds.ts';
import type { Area } from '../areas/area.ts';
import { newestPeriod } from '../indicators/indicator.ts';
import { inequalityInLifeExpectancy, type LifeSex } from '../indicators/life-indicators.ts';
import type { Period } from '../indicators/period.ts';
import type { WithRange } from '../indicators/ranges.ts';
import { publishedAt } from '../indicators/series.ts';
import type { Materials } from '../indicators/materials.ts';

/** The published slope index of a local authority, in years, with its 95% interval where published. */
export interface GapInside extends WithRange {
  area: Area;
  years: number;
}

/** The slope indices of one sex and period, the widest first, whichever way it goes; equal ones by name. */
export interface GapsInside {
  period: Period;
  gaps: GapInside[];
}

const sizeOf = ({ years }: Pick<GapInside, 'years'>): number => Math.abs(years);

/** The gap by deprivation inside every local authority, for the newest period; null where none is published. */
export function gapsInside({ areas, indicators }: Materials, sex: LifeSex): GapsInside | null {
  const indicator = indicators.get(inequalityInLifeExpectancy);
  const authorities = areas.localAuthorities.filter(isLowerTier);
  const period = indicator && newestPeriod(indicator, authorities, sex);
  if (!period) return null;
  const gaps = authorities.flatMap((area) => {
    const found = publishedAt(indicator.series.of(area.code, sex), period.text);
    return found ? [{ area, years: found.value, lower: found.lower, upper: found.upper }] : [];
  });
  return { period, gaps: gaps.sort((a, b) => sizeOf(b) - sizeOf(a)) };
}

/** Those nearest to nought first: a gap of 1.8 years the other way is wider than one of 0.3. Equal ones by name. */
export const narrowestFirst = (gaps: readonly GapInside[]): GapInside[] =>
  gaps.toSorted((a, b) => sizeOf(a) - sizeOf(b));

/** The first so many of a list in order, and all that equal the last of them, so that no tie is cut. */
export function firstWithTies(gaps: readonly GapInside[], count: number): GapInside[] {
  const last = gaps[count - 1];
  return gaps.filter(
    (each, place) => place < count || (last !== undefined && sizeOf(each) === sizeOf(last)),
  );
}
