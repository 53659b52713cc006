import type { Area } from '../areas/area.ts';
import { gapBetweenSexes, type GapBetweenSexes } from '../gaps/between-sexes.ts';
import { gapByDeprivation, type DeprivationGap } from '../gaps/by-deprivation.ts';
import { gapBetween, type PairedGap } from '../gaps/gap.ts';
import { ownChange, type OwnChange } from '../gaps/own-change.ts';
import { readingsOf } from '../gaps/reading.ts';
import { knownRangeOfPoorerHealth, yearsInPoorerHealth } from '../gaps/years-in-poorer-health.ts';
import {
  forBothSexes,
  inequalityInLifeExpectancy,
  yearDecimals,
  type BySex,
} from '../indicators/life-indicators.ts';
import { publishedBeside, type Series } from '../indicators/series.ts';
import { compareWithCountry, type Comparison } from '../indicators/comparison.ts';
import type { Materials } from '../indicators/materials.ts';
import { lifeSeriesOf, type LifeSeries } from './life-figures.ts';
import type { MembersSpread, MembersSpreads } from './spread-of-area.ts';

/** The gap of an area against the country, and whose test says how its figure stands to the country’s. */
export interface GapAgainstCountry extends PairedGap {
  comparison: Comparison;
}

/** Every gap in length of life that matters for an area; null where the figures for it are not held. */
export interface Gaps {
  /** Life expectancy, area less country. */
  againstCountry: BySex<GapAgainstCountry | null>;
  /** Healthy life expectancy, area less country. */
  healthyAgainstCountry: BySex<GapAgainstCountry | null>;
  /** The area’s own life expectancy, now and then. */
  lifeOwnChange: BySex<OwnChange | null>;
  /** The same of its healthy life expectancy. */
  healthyOwnChange: BySex<OwnChange | null>;
  /** The published slope index inside the area. */
  byDeprivation: BySex<DeprivationGap | null>;
  /** Between the members of a system or county; null for areas without members. */
  betweenMembers: BySex<MembersSpread | null>;
  /** Life expectancy, women less men. */
  betweenSexes: GapBetweenSexes | null;
  /** Derived: life expectancy less healthy life expectancy of the same period. */
  poorerHealth: BySex<PairedGap | null>;
  /** The part of its range that is known: that of good health alone, in years. */
  poorerHealthKnownRange: BySex<{ lower: number; upper: number } | null>;
}

interface Setting extends Materials {
  spreads: MembersSpreads;
}

/** More life is better, of whatever edition. */
const ofLife = { decimals: yearDecimals, polarity: 'higher' } as const;

/**
 * One length of life of an area less the country’s, and how it moved, the country’s standard error
 * counted. The comparison takes the country’s value as fixed. Null where no period is shared.
 */
function gapAgainst(own: Series, country: Series): GapAgainstCountry | null {
  const gap = gapBetween(readingsOf(own), readingsOf(country), yearDecimals);
  const figure = gap && publishedBeside(own, gap.now);
  if (!figure) return null;
  const comparison = compareWithCountry(ofLife, figure, publishedBeside(country, gap.now));
  return { ...gap, comparison };
}

/** The gaps of one area (content/methods/gaps.mdx). */
export function gapsOf(area: Area, { areas, indicators, spreads }: Setting): Gaps {
  const own = lifeSeriesOf(area, indicators);
  const country = lifeSeriesOf(areas.country, indicators);
  const against = (measure: keyof LifeSeries) =>
    forBothSexes((sex) =>
      area.kind === 'country' ? null : gapAgainst(own[measure][sex], country[measure][sex]),
    );
  const changeIn = (measure: 'life' | 'healthy') =>
    forBothSexes((sex) => ownChange(readingsOf(own[measure][sex]), yearDecimals));
  const slopeNote = indicators.get(inequalityInLifeExpectancy)?.changeNote ?? null;
  const poorerHealth = forBothSexes((sex) =>
    yearsInPoorerHealth(readingsOf(own.life[sex]), readingsOf(own.healthy[sex]), yearDecimals),
  );
  return {
    againstCountry: against('life'),
    healthyAgainstCountry: against('healthy'),
    lifeOwnChange: changeIn('life'),
    healthyOwnChange: changeIn('healthy'),
    byDeprivation: forBothSexes((sex) =>
      gapByDeprivation(readingsOf(own.slope[sex]), yearDecimals, slopeNote),
    ),
    betweenMembers: forBothSexes((sex) => (areas.hasMembers(area) ? spreads.of(area, sex) : null)),
    betweenSexes: gapBetweenSexes(
      readingsOf(own.life.female),
      readingsOf(own.life.male),
      yearDecimals,
    ),
    poorerHealth,
    poorerHealthKnownRange: forBothSexes((sex) =>
      knownRangeOfPoorerHealth(poorerHealth[sex], readingsOf(own.healthy[sex]), yearDecimals),
    ),
  };
}
