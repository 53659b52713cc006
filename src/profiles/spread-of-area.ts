import { hasEnded } from '../tables/area-kinds.ts';
import type { Area } from '../areas/area.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import type { AverageOfMembers } from '../gaps/average-of-members.ts';
import { averageAt } from '../gaps/average-of-system.ts';
import { followGap } from '../gaps/movement.ts';
import type { MovingGap } from '../gaps/movement.ts';
import { spreadPlace } from '../gaps/spread-place.ts';
import type { SpreadPlace } from '../gaps/spread-place.ts';
import { spreadOf } from '../gaps/spread.ts';
import type { Spread } from '../gaps/spread.ts';
import { whyWithoutRange, type Untested } from '../gaps/untested.ts';
import type { Indicators } from '../indicators/indicator.ts';
import type { LifeSex } from '../indicators/life-indicators.ts';
import { lifeExpectancy, yearDecimals } from '../indicators/life-indicators.ts';
import { parsePeriod } from '../indicators/period.ts';
import { rangesOf } from '../indicators/ranges.ts';
import type { Ranges } from '../indicators/ranges.ts';
import { latestOf, publishedAt } from '../indicators/series.ts';
import type { Published } from '../indicators/series.ts';
import type { Materials } from '../indicators/materials.ts';
import { nameWithin } from './name-within.ts';

/** Life expectancy between the members of a system or county, one sex, one period. */
export interface MembersSpread {
  /** Text of the period, the latest the country has. */
  period: string;
  spread: Spread;
  /** For how many of the members that count a 95% interval was published. */
  ranges: Ranges;
  /** Where the difference stands among areas of the kind in force; null where there is nothing to place, or nothing else to place it among. */
  place: SpreadPlace | null;
  /** The difference over independent periods in which the same members have figures; never tested. */
  moved: MovingGap | null;
  /** Null where an official figure of the area itself is held for the period. */
  average: AverageOfMembers | null;
}

/**
 * A difference between two ends is never tested: they are picked for being the ends. Without ranges it
 * could not be in any case, which is said first.
 */
const whyUntested = ({ included }: Spread): Untested =>
  rangesOf(included) === 'all' ? 'ends-of-a-list' : whyWithoutRange(included);

/** Works out spreads between members, and how wide each is among its kind, once for every kind and sex. */
export class MembersSpreads {
  readonly #areas: AreaIndex;
  readonly #indicators: Indicators;
  readonly #differences = new Map<string, number[]>();

  constructor({ areas, indicators }: Materials) {
    this.#areas = areas;
    this.#indicators = indicators;
  }

  /** The spread of an area that has members; null where the country has no life expectancy to date it by. */
  of(area: Area, sex: LifeSex): MembersSpread | null {
    const life = this.#indicators.get(lifeExpectancy)?.series;
    const period = life && latestOf(life.of(this.#areas.country.code, sex))?.period.text;
    if (!period) return null;
    const spread = this.#spreadAt(area, sex, period);
    const difference = spread.ends?.difference;
    const all = this.#differencesInForce(area.kind, sex, period);
    const isInForce = !hasEnded(area);
    return {
      period,
      spread,
      ranges: rangesOf(spread.included),
      place:
        difference === undefined || all.length < 2
          ? null
          : spreadPlace(difference, all, yearDecimals, isInForce),
      moved: this.#movementOf(area, sex, spread),
      average: this.#figureOf(area, sex, period) ? null : this.#averageOf(area, sex, period),
    };
  }

  #figureOf(area: Area, sex: LifeSex, period: string): Published | undefined {
    const series = this.#indicators.get(lifeExpectancy)?.series.of(area.code, sex) ?? [];
    return publishedAt(series, period);
  }

  #spreadAt(area: Area, sex: LifeSex, period: string): Spread {
    const members = this.#areas.membersOf(area).map((member) => {
      const figure = this.#figureOf(member.area, sex, period);
      return {
        code: member.area.code,
        name: member.area.name,
        nameInSentence: nameWithin(area, member.area),
        value: figure?.value ?? null,
        lower: figure?.lower ?? null,
        upper: figure?.upper ?? null,
        share: member.share,
      };
    });
    return spreadOf(members, yearDecimals);
  }

  /** Differences of every area of the kind in force: one that has ended is set beside them, not among them. */
  #differencesInForce(kind: Area['kind'], sex: LifeSex, period: string): number[] {
    const key = [kind, sex, period].join();
    const inForce =
      this.#differences.get(key) ??
      this.#areas.all
        .filter((area) => area.kind === kind && !hasEnded(area))
        .flatMap((area) => this.#spreadAt(area, sex, period).ends?.difference ?? []);
    this.#differences.set(key, inForce);
    return inForce;
  }

  #averageOf(system: Area, sex: LifeSex, period: string): AverageOfMembers {
    const [areas, indicators] = [this.#areas, this.#indicators];
    const indicator = indicators.get(lifeExpectancy);
    if (!indicator) return { value: null, counted: 0, members: 0, coverage: 0 };
    const asked = { indicator, system, sex, materials: { areas, indicators } };
    const { of: _, ...average } = averageAt(asked, parsePeriod(period));
    return average;
  }

  #movementOf(area: Area, sex: LifeSex, latest: Spread): MovingGap | null {
    const codes = (spread: Spread) =>
      spread.included
        .map((member) => member.code)
        .sort()
        .join();
    const country = this.#indicators.get(lifeExpectancy)?.series.of(this.#areas.country.code, sex);
    const points = (country ?? []).flatMap(({ period }) => {
      const spread = this.#spreadAt(area, sex, period.text);
      const size = spread.ends?.difference;
      const sameMembers = codes(spread) === codes(latest);
      return size === undefined || !sameMembers
        ? []
        : [{ period, size, estimate: null, untested: whyUntested(spread) }];
    });
    return followGap(points, yearDecimals);
  }
}
