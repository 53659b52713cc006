import { tenthsOf } from '../gaps/by-tenth.ts';
import type { Indicators } from '../indicators/indicator.ts';
import { bothSexes, inequalityInLifeExpectancy } from '../indicators/life-indicators.ts';
import type { LifeSex } from '../indicators/life-indicators.ts';
import type { Period } from '../indicators/period.ts';
import { publishedAt } from '../indicators/series.ts';
import { roundTo } from '../statistics/rounding.ts';
import { slopeIndex } from '../statistics/slope-index.ts';
import type { DeprivationDecileRow } from '../tables/edition.ts';

/** Decimals of an index worked out here; the published ones have one. */
export const workedOutDecimals = 2;

/** A slope index of life expectancy worked out from ten tenths beside the published one, in years. */
export interface SlopeIndexCheck {
  sex: LifeSex;
  period: Period;
  workedOut: number;
  published: number;
  /** Worked out less published, from the figures as printed. */
  difference: number;
}

/** The check of every period and sex of an area for which both are held, women first, newest first. */
export function slopeIndexChecks(
  rows: readonly DeprivationDecileRow[],
  areaCode: string,
  indicators: Indicators,
): SlopeIndexCheck[] {
  const series = indicators.get(inequalityInLifeExpectancy)?.series;
  return bothSexes.flatMap((sex) =>
    tenthsOf(rows, areaCode, sex)
      .toReversed()
      .flatMap(({ period, tenths }) => {
        const published = publishedAt(series?.of(areaCode, sex) ?? [], period.text)?.value;
        if (published === undefined) return [];
        const workedOut = roundTo(slopeIndex(tenths.map(({ life }) => life)), workedOutDecimals);
        const difference = roundTo(workedOut - published, workedOutDecimals);
        return [{ sex, period, workedOut, published, difference }];
      }),
  );
}

/** The check that is furthest from the published index; null where there is none. */
export const furthestCheck = (checks: readonly SlopeIndexCheck[]): SlopeIndexCheck | null =>
  checks.reduce<SlopeIndexCheck | null>(
    (worst, each) =>
      worst && Math.abs(worst.difference) >= Math.abs(each.difference) ? worst : each,
    null,
  );
