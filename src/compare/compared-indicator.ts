import type { Sex } from '../tables/edition.ts';
import type {
  PublicAverage,
  PublicIndicator,
  PublicObservation,
  PublicProfile,
} from './compared-area.ts';

/** A figure, with what it is an average of where it was worked out here. */
export type ComparedObservation = PublicObservation & {
  average?: Pick<PublicAverage, 'weighted_by'> & PublicAverage['periods'][number];
};

/** An indicator of an area as it is compared. */
export type ComparedIndicator = Omit<PublicIndicator, 'observations'> & {
  observations: ComparedObservation[];
};

function asIndicator(average: PublicAverage): ComparedIndicator {
  const { indicator_id: id, name, unit, decimals, polarity, source_id, sex, weighted_by } = average;
  const blank = { lower: null, upper: null, published_comparison: null, missing: null, mark: null };
  const observations = average.periods.map((each): ComparedObservation => ({
    period: each.period,
    sex,
    value: each.value,
    ...blank,
    average: { ...each, weighted_by },
  }));
  return { id, name, unit, decimals, polarity, source_id, observations };
}

/** What an area has of an indicator for one sex: figures of its own, or the averages of its councils that stand for them. */
export function comparedIndicator(
  { indicators, averages }: Pick<PublicProfile, 'indicators' | 'averages'>,
  id: string,
  sex: Sex,
): ComparedIndicator | undefined {
  const average = averages.find((each) => each.indicator_id === id && each.sex === sex);
  return average ? asIndicator(average) : indicators.find((each) => each.id === id);
}
