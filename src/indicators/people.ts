import type { Sex } from '../tables/edition.ts';
import type { Indicator, Indicators } from './indicator.ts';
import { residentsAt } from './residents.ts';
import type { Published } from './series.ts';

/** People behind a percentage of residents, unrounded; derived. `lower` and `upper` come from its published range. */
export interface PeopleOfPercentage {
  value: number;
  lower: number | null;
  upper: number | null;
  /** The residents that it is a percentage of. */
  residents: number;
}

interface Asked {
  indicator: Indicator;
  code: string;
  sex: Sex;
}

/**
 * How many people a percentage is: of the residents that it is of, and only where just those are held
 * (`people_of` in indicators.csv). Null for all else.
 */
export function peopleOf(
  { value, lower, upper, period }: Published,
  { indicator, code, sex }: Asked,
  indicators: Indicators,
): PeopleOfPercentage | null {
  const { peopleOf: by, unit } = indicator;
  if (by === null || unit !== '%') return null;
  const residents = residentsAt({ code, sex, by, period }, indicators);
  if (residents === undefined) return null;
  const people = (percent: number) => (percent / 100) * residents;
  return {
    value: people(value),
    lower: lower === null ? null : people(lower),
    upper: upper === null ? null : people(upper),
    residents,
  };
}
