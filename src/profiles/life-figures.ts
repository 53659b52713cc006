import type { Area } from '../areas/area.ts';
import type { BySex, LifeSex } from '../indicators/life-indicators.ts';
import {
  forBothSexes,
  healthyLifeExpectancy,
  inequalityInLifeExpectancy,
  lifeExpectancy,
} from '../indicators/life-indicators.ts';
import { latestOf } from '../indicators/series.ts';
import type { Published, Series } from '../indicators/series.ts';
import type { Indicator } from '../indicators/indicator.ts';

/** The three series of lengths of life of one area, by sex; empty series where nothing is held. */
export interface LifeSeries {
  life: BySex<Series>;
  healthy: BySex<Series>;
  slope: BySex<Series>;
}

type Indicators = ReadonlyMap<string, Indicator>;

const seriesOf = (indicators: Indicators, id: string, area: Area, sex: LifeSex): Series =>
  indicators.get(id)?.series.of(area.code, sex) ?? [];

/** The published lengths of life of an area. */
export const lifeSeriesOf = (area: Area, indicators: Indicators): LifeSeries => ({
  life: forBothSexes((sex) => seriesOf(indicators, lifeExpectancy, area, sex)),
  healthy: forBothSexes((sex) => seriesOf(indicators, healthyLifeExpectancy, area, sex)),
  slope: forBothSexes((sex) => seriesOf(indicators, inequalityInLifeExpectancy, area, sex)),
});

/** The latest life expectancy of an area by sex; undefined where none is published. */
export const latestLifeOf = (area: Area, indicators: Indicators): BySex<Published | undefined> =>
  forBothSexes((sex) => latestOf(seriesOf(indicators, lifeExpectancy, area, sex)));
