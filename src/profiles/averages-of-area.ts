import type { Area, AreaShare } from '../areas/area.ts';
import {
  averagesOverTime,
  type AverageInPeriod,
  type AveragesOverTime,
  type TooFew,
} from '../gaps/averages-over-time.ts';
import type { Untested } from '../gaps/untested.ts';
import { sourceFor, type Indicator } from '../indicators/indicator.ts';
import type { Materials } from '../indicators/materials.ts';
import type { Period } from '../indicators/period.ts';
import { latestOf } from '../indicators/series.ts';
import type { AverageBy, Polarity, Sex } from '../tables/edition.ts';
import { sexes } from '../tables/sexes.ts';
import { nameWithin } from './name-within.ts';

/** An average of councils in one period, as in the public form. */
export type ProfileAverage = Omit<AverageInPeriod, 'period'> & { period: string };

/** The averages of the councils of a system or county, of one indicator and sex; derived, where no figure of the area itself is held. */
export interface AverageOfIndicator extends Pick<
  AveragesOverTime,
  'lowest' | 'highest' | 'endsTakeInDistricts'
> {
  indicatorId: string;
  name: string;
  unit: string;
  decimals: number;
  polarity: Polarity;
  sex: Sex;
  /** The residents by whom it is weighted. */
  weightedBy: AverageBy;
  /** Why it is not tested. */
  untested: Untested;
  /** Source of the figures of its councils. */
  sourceId: string;
  /** Oldest first; never empty. */
  periods: ProfileAverage[];
  /** Why it is no newer: a later period in which councils with a figure hold too few residents. */
  tooFewSince: (Omit<TooFew, 'period'> & { period: string }) | null;
}

/** An official figure of any sex makes the average step back. */
const hasOwn = ({ series }: Indicator, { code }: Area): boolean =>
  series.sexesOf(code).some((sex) => latestOf(series.of(code, sex)) !== undefined);

const asPublic = <Average extends { period: Period }>({ period, ...average }: Average) => ({
  period: period.text,
  ...average,
});

/**
 * The averages of the councils of a system or county, for every indicator that may be averaged and of which
 * it has no figure of its own (content/methods/average-of-local-authorities.mdx).
 */
export function averagesOfArea(area: Area, materials: Materials): AverageOfIndicator[] {
  if (!materials.areas.hasMembers(area)) return [];
  const name = (member: AreaShare) => nameWithin(area, member.area);
  return [...materials.indicators.values()].flatMap((indicator) => {
    const weightedBy = indicator.averageBy;
    if (weightedBy === null || hasOwn(indicator, area)) return [];
    const sourceId = sourceFor(indicator, { kind: 'unitary' }).id;
    return sexes.flatMap((sex): AverageOfIndicator[] => {
      const found = averagesOverTime({ indicator, system: area, sex, materials }, name);
      if (!found) return [];
      const { periods, tooFewSince, ...ends } = found;
      return [
        {
          indicatorId: indicator.id,
          name: indicator.name,
          unit: indicator.unit,
          decimals: indicator.decimals,
          polarity: indicator.polarity,
          sex,
          weightedBy,
          untested: 'of-an-average',
          sourceId,
          ...ends,
          periods: periods.map(asPublic),
          tooFewSince: tooFewSince && asPublic(tooFewSince),
        },
      ];
    });
  });
}
