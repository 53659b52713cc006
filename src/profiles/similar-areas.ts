import type { Area } from '../areas/area.ts';
import { leadingSex } from '../indicators/indicator.ts';
import type { Indicator } from '../indicators/indicator.ts';
import {
  forBothSexes,
  healthyLifeExpectancy,
  lifeExpectancy,
  type BySex,
} from '../indicators/life-indicators.ts';
import { latestOf, publishedAt, type Published } from '../indicators/series.ts';
import type { Materials } from '../indicators/materials.ts';

/** How many of the nearest are shown: with the area itself, as many as stand side by side when compared. */
export const nearestShown = 5;

/** An area with its figures of one indicator and period; undefined where none was published. */
export interface AreaLife {
  area: Area;
  figures: BySex<Published | undefined>;
}

/** An area beside those most like it: one indicator and one period for all. */
export interface SimilarAreas {
  indicator: Indicator;
  /** The latest period in which the area has its own figure. */
  period: Published['period'];
  own: AreaLife;
  /** Nearest first, by the publisher's measure and not by these figures. */
  nearest: AreaLife[];
  country: AreaLife;
  /** Each headline indicator of which the area has a figure, for all in the newest period it has one. */
  headlines: SimilarHeadline[];
}

/** One headline indicator of the areas in their order: the area itself, the nearest, the country. */
export interface SimilarHeadline {
  indicator: Indicator;
  period: Published['period'];
  figures: (Published | undefined)[];
}

const latestWomenOrMen = (indicator: Indicator, { code }: Area): Published | undefined =>
  latestOf(indicator.series.of(code, 'female')) ?? latestOf(indicator.series.of(code, 'male'));

function headlinesOf(
  areas: readonly Area[],
  indicators: Materials['indicators'],
): SimilarHeadline[] {
  const [own] = areas;
  return [...indicators.values()]
    .filter(({ headline, group }) => headline !== null && group !== 'life')
    .sort((a, b) => (a.headline ?? 0) - (b.headline ?? 0))
    .flatMap((indicator): SimilarHeadline[] => {
      const sex = own && leadingSex(indicator, own.code);
      const period = own && sex && latestOf(indicator.series.of(own.code, sex))?.period;
      if (!period) return [];
      const figures = areas.map(({ code }) =>
        publishedAt(indicator.series.of(code, sex), period.text),
      );
      return [{ indicator, period, figures }];
    });
}

/**
 * The areas most like one, each with its years of life; with its years in good health where no life
 * expectancy is published for the area, as for a county. Null where no area is said to be like it, or
 * where it has neither figure of its own to set beside theirs.
 */
export function similarAreasOf(area: Area, { areas, indicators }: Materials): SimilarAreas | null {
  const nearest = areas.similarTo(area).slice(0, nearestShown);
  if (nearest.length === 0) return null;
  for (const id of [lifeExpectancy, healthyLifeExpectancy]) {
    const indicator = indicators.get(id);
    const period = indicator && latestWomenOrMen(indicator, area)?.period;
    if (!indicator || !period) continue;
    const lifeOf = (each: Area): AreaLife => ({
      area: each,
      figures: forBothSexes((sex) => publishedAt(indicator.series.of(each.code, sex), period.text)),
    });
    return {
      indicator,
      period,
      own: lifeOf(area),
      nearest: nearest.map(lifeOf),
      country: lifeOf(areas.country),
      headlines: headlinesOf([area, ...nearest, areas.country], indicators),
    };
  }
  return null;
}
