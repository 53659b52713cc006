import type { Area } from '../areas/area.ts';
import type { BySex, LifeSex } from '../indicators/life-indicators.ts';
import {
  forBothSexes,
  healthyLifeExpectancy,
  inequalityInLifeExpectancy,
  lifeExpectancy,
} from '../indicators/life-indicators.ts';
import { parsePeriod } from '../indicators/period.ts';
import type { Series } from '../indicators/series.ts';
import type { Indicators } from '../indicators/indicator.ts';
import { observationsIn } from './observations-in.ts';
import type { Profile } from './profile.ts';

/** The three series of lengths of life of one area, by sex; empty series where nothing is held. */
export interface LifeSeries {
  life: BySex<Series>;
  healthy: BySex<Series>;
  slope: BySex<Series>;
}

const seriesOf = (indicators: Indicators, id: string, area: Area, sex: LifeSex): Series =>
  indicators.get(id)?.series.of(area.code, sex) ?? [];

/** The published lengths of life of an area. */
export const lifeSeriesOf = (area: Area, indicators: Indicators): LifeSeries => ({
  life: forBothSexes((sex) => seriesOf(indicators, lifeExpectancy, area, sex)),
  healthy: forBothSexes((sex) => seriesOf(indicators, healthyLifeExpectancy, area, sex)),
  slope: forBothSexes((sex) => seriesOf(indicators, inequalityInLifeExpectancy, area, sex)),
});

/** The same, as a profile holds them. */
export function lifeSeriesIn(profile: Pick<Profile, 'indicators'>): LifeSeries {
  const of = (indicatorId: string) =>
    forBothSexes((sex) =>
      observationsIn(profile, { indicatorId, sex }).map((each) => ({
        ...each,
        period: parsePeriod(each.period),
      })),
    );
  return {
    life: of(lifeExpectancy),
    healthy: of(healthyLifeExpectancy),
    slope: of(inequalityInLifeExpectancy),
  };
}
