import type { Indicators } from './indicator.ts';
import { population, population16To64, populationUnder16 } from './life-indicators.ts';
import type { Period } from './period.ts';
import type { Published, Series } from './series.ts';
import type { AverageBy, Sex } from '../tables/edition.ts';

/** Whose residents are counted, and when. */
export interface ResidentsAsked {
  code: string;
  sex: Sex;
  by: AverageBy;
  period: Pick<Period, 'middle'>;
}

/** The newest figure of a year that the middle of the period lies in or after. */
const heldBy = (series: Series, { middle }: Pick<Period, 'middle'>): Published | undefined =>
  series.findLast(
    (each): each is Published => each.value !== null && each.period.firstYear <= middle,
  );

/** The percentages of residents that ages are worked out from, and how. */
const ages: Record<
  Exclude<AverageBy, 'everyone'>,
  { indicatorId: string; share: (percent: number) => number }
> = {
  'under-16': { indicatorId: populationUnder16, share: (percent) => percent / 100 },
  '16-to-64': { indicatorId: population16To64, share: (percent) => percent / 100 },
  '16-and-over': { indicatorId: populationUnder16, share: (percent) => (100 - percent) / 100 },
};

/**
 * Residents of an area of a sex and an age, at the middle year of the period or in the last year held
 * before it; ages are those of both sexes together. Undefined where they are not held.
 */
export function residentsAt(
  { code, sex, by, period }: ResidentsAsked,
  indicators: Indicators,
): number | undefined {
  const seriesOf = (id: string, of: Sex) => indicators.get(id)?.series.of(code, of) ?? [];
  const residents = heldBy(seriesOf(population, sex), period)?.value;
  if (by === 'everyone' || residents === undefined) return residents;
  const { indicatorId, share } = ages[by];
  const percent = heldBy(seriesOf(indicatorId, 'persons'), period)?.value;
  return percent === undefined ? undefined : residents * share(percent);
}
