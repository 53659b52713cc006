import { forBothSexes, type BySex, type LifeSex } from '../indicators/life-indicators.ts';
import { parsePeriod, type Period } from '../indicators/period.ts';
import { differenceAsPrinted } from '../statistics/rounding.ts';
import type { DeprivationDecileRow } from '../tables/edition.ts';

/** A tenth of an area's neighbourhoods in order of deprivation, 1 the most deprived; years. */
export interface Tenth {
  decile: number;
  life: number;
  healthy: number;
}

/** The ten tenths of one period, the most deprived first. */
export interface TenthsOfPeriod {
  period: Period;
  tenths: readonly Tenth[];
}

/** Every period for which all ten tenths of an area and sex are held, oldest first. */
export function tenthsOf(
  rows: readonly DeprivationDecileRow[],
  areaCode: string,
  sex: LifeSex,
): TenthsOfPeriod[] {
  const own = rows.filter((row) => row.areaCode === areaCode && row.sex === sex);
  return [...Map.groupBy(own, (row) => row.period)]
    .map(([period, group]) => ({
      period: parsePeriod(period),
      tenths: group
        .map((row) => ({
          decile: row.decile,
          life: row.lifeExpectancy,
          healthy: row.healthyLifeExpectancy,
        }))
        .sort((a, b) => a.decile - b.decile),
    }))
    .filter(({ tenths }) => tenths.length === 10)
    .sort((a, b) => a.period.middle - b.period.middle);
}

/** The tenths of the newest period held for both women and men; null where there is none. */
export function latestTenths(
  rows: readonly DeprivationDecileRow[],
  areaCode: string,
): BySex<TenthsOfPeriod> | null {
  const { female, male } = forBothSexes((sex) => tenthsOf(rows, areaCode, sex));
  for (const women of female.toReversed()) {
    const men = male.find(({ period }) => period.text === women.period.text);
    if (men) return { female: women, male: men };
  }
  return null;
}

/** The two ends of the tenths. Throws RangeError on an empty list. */
export function endsOfTenths({ tenths }: TenthsOfPeriod): { most: Tenth; least: Tenth } {
  const [most, least] = [tenths[0], tenths.at(-1)];
  if (!most || !least) throw new RangeError('There are no tenths to take the ends of');
  return { most, least };
}

/** Years of one measure at the least deprived end less those at the most deprived, as printed. */
export function gapBetweenEnds(
  tenths: TenthsOfPeriod,
  measure: 'life' | 'healthy',
  decimals: number,
): number {
  const { most, least } = endsOfTenths(tenths);
  return differenceAsPrinted(least[measure], most[measure], decimals);
}

/** Years in poorer health in one tenth: life less good health, as printed. Derived. */
export const poorerHealthIn = ({ life, healthy }: Tenth, decimals: number): number =>
  differenceAsPrinted(life, healthy, decimals);
