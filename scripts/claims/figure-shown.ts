import { join } from 'node:path';
import { asPrinted } from './claim.ts';
import { entryOf, figureAt, figuresOf } from './figures-of-kind.ts';
import type {
  Profile,
  PublicAverage,
  PublicComparison,
  PublicFigure,
  PublicSite,
} from './public-site.ts';
import { rowsIn } from './table-rows.ts';

/** The figure of an indicator that an area is shown with: its own newest, or else the average of its councils. */
export interface FigureShown {
  sex: string;
  period: string;
  value: number;
  /** Both null where no range is held, as of every average. */
  lower: number | null;
  upper: number | null;
  decimals: number;
  comparison: PublicComparison;
  /** Null of a figure of the area’s own. */
  average: PublicAverage | null;
  /** Its figures through the periods, the oldest first. */
  series: readonly { period: string; value: number | null }[];
}

/** Periods of an indicator that its table sets aside: few were measured in them, or in another way. */
export const setAside = (id: string, { data }: PublicSite): string[] =>
  rowsIn<{ id: string; left_out_of_trends?: string }>(join(data, 'indicators.csv'))
    .find((row) => row.id === id)
    ?.left_out_of_trends?.split(' | ') ?? [];

/** The first figure of a series, the oldest first, of a period that is not set aside. */
export function firstOf(
  series: FigureShown['series'],
  id: string,
  site: PublicSite,
): FigureShown['series'][number] | undefined {
  const left = setAside(id, site);
  return series.find(({ period, value }) => value !== null && !left.includes(period));
}

/** How an average stands to the country’s figure, as both are printed; never tested. */
function besideCountry(own: number, country: number | null, decimals: number): PublicComparison {
  const [a, b] = [own, country ?? own].map((value) => Number(asPrinted(value, decimals)));
  const difference = country === null ? null : Number(asPrinted(a! - b!, decimals));
  return { result: 'untested', basis: 'none', country_value: country, difference };
}

/** An average of the councils of an area in its newest period; null where it has none. */
export function averageShown(average: PublicAverage, country: Profile): FigureShown | null {
  const { indicator_id: id, sex, decimals, periods } = average;
  const held = periods.filter(({ value }) => value !== null);
  const newest = held.at(-1);
  if (!newest) return null;
  const value = newest.value!;
  const beside = figureAt(country, id, sex, newest.period);
  return {
    sex,
    period: newest.period,
    value,
    lower: null,
    upper: null,
    decimals,
    comparison: besideCountry(value, beside, decimals),
    average,
    series: held,
  };
}

const ownShown = (profile: Profile, id: string): FigureShown | null => {
  const { latest, sex, comparison } = entryOf(profile, id) ?? {};
  const of = latest && figuresOf(profile, id).filter((each: PublicFigure) => each.sex === sex);
  if (!latest || latest.value === null) return null;
  const { decimals = 1 } = profile.indicators.find((each) => each.id === id) ?? {};
  return {
    ...latest,
    value: latest.value,
    decimals,
    comparison: comparison!,
    average: null,
    series: of!.filter((each) => each.value !== null),
  };
};

/** The figure of an indicator that an area is shown with; null where it has neither one of its own nor an average. */
export function figureShown(profile: Profile, id: string, country: Profile): FigureShown | null {
  const average = (profile.averages ?? []).find(({ indicator_id }) => indicator_id === id);
  return ownShown(profile, id) ?? (average ? averageShown(average, country) : null);
}
