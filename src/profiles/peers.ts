import { hasEnded, isLocalAuthority, isUpperTier } from '../tables/area-kinds.ts';
import { peerKindOf, type Area } from '../areas/area.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import { figuresAt, type Indicator } from '../indicators/indicator.ts';
import { rankIntervals } from '../statistics/rank-intervals.ts';
import { outerFifths, type OuterFifths } from '../statistics/fifths.ts';
import type { Sex } from '../tables/edition.ts';

/** Figures of all areas of one kind for one indicator, sex and period, in the indicator's unit. */
export interface PeerFigures extends OuterFifths {
  lowest: number;
  highest: number;
  /** Areas with a figure. */
  areas: number;
}

/** The joint 95% places that an area could hold from the lowest figure, among the areas of its kind with a range. */
export interface RankAmongPeers {
  first: number;
  last: number;
  among: number;
}

/** Counties and councils of a single tier together: for what is not published for districts. */
const upperTier = 'upper-tier';

interface Ranked {
  indicator: Indicator;
  area: Area;
  sex: Sex;
  period: string;
}

/** The areas of an area's kind and the spread of their figures, each spread worked out only once. */
export class Peers {
  readonly #codes = new Map<string, string[]>();
  readonly #figures = new Map<string, PeerFigures | null>();
  readonly #ranks = new Map<string, ReadonlyMap<string, RankAmongPeers>>();

  constructor(areas: AreaIndex) {
    // A council that has ended is set beside those in force, as systems are, and not among them.
    for (const area of areas.all.filter((each) => !isLocalAuthority(each) || !hasEnded(each))) {
      this.#add(peerKindOf(area), area);
      if (isUpperTier(area)) this.#add(upperTier, area);
    }
  }

  #add(kind: string, { code }: Area): void {
    const codes = this.#codes.get(kind);
    if (codes) codes.push(code);
    else this.#codes.set(kind, [code]);
  }

  /**
   * Where an area stands among its kind in one period (content/methods/ranks.mdx); null without a range, and
   * where fewer than half of the figures have one.
   */
  rank(indicator: Indicator, area: Area, sex: Sex, period: string): RankAmongPeers | null {
    return this.#rankAmong(peerKindOf(area), { indicator, area, sex, period });
  }

  /** The same among counties and councils of a single tier; null for all others. */
  upperTierRank(indicator: Indicator, area: Area, sex: Sex, period: string): RankAmongPeers | null {
    return isUpperTier(area) ? this.#rankAmong(upperTier, { indicator, area, sex, period }) : null;
  }

  #rankAmong(kind: string, { indicator, area, sex, period }: Ranked): RankAmongPeers | null {
    const key = [indicator.id, kind, sex, period].join();
    const ranks =
      this.#ranks.get(key) ??
      ranksOf(figuresAt(indicator, this.#codes.get(kind) ?? [], sex, period));
    this.#ranks.set(key, ranks);
    return ranks.get(area.code) ?? null;
  }

  /** Null where no area of the kind has a figure. */
  figures(indicator: Indicator, area: Area, sex: Sex, period: string): PeerFigures | null {
    const kind = peerKindOf(area);
    const key = [indicator.id, kind, sex, period].join();
    const known = this.#figures.get(key);
    if (known !== undefined) return known;
    const published = figuresAt(indicator, this.#codes.get(kind) ?? [], sex, period);
    const spread = spreadOf(published.map(({ observation }) => observation.value));
    this.#figures.set(key, spread);
    return spread;
  }
}

/** The ranks of areas that have a range, by code; empty where most have none, since an order of a few would mislead. */
function ranksOf(figures: ReturnType<typeof figuresAt>): ReadonlyMap<string, RankAmongPeers> {
  const ranged = figures.flatMap(({ areaCode, observation: { value, lower, upper } }) =>
    lower === null || upper === null ? [] : [{ areaCode, value, lower, upper }],
  );
  if (ranged.length < 2 || ranged.length * 2 <= figures.length) return new Map();
  const intervals = rankIntervals(ranged);
  return new Map(
    ranged.map(({ areaCode }, place) => {
      const { first, last } = intervals[place]!;
      return [areaCode, { first, last, among: ranged.length }];
    }),
  );
}

const spreadOf = (values: readonly number[]): PeerFigures | null =>
  values.length === 0
    ? null
    : {
        lowest: Math.min(...values),
        highest: Math.max(...values),
        areas: values.length,
        ...outerFifths(values),
      };
