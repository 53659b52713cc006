import type { Area } from '../areas/area.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import { gapBetween } from './gap.ts';
import { testedMovement, type MovementResult } from './movement.ts';
import { readingsOf, type Reading } from './reading.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Period } from '../indicators/period.ts';
import {
  difference,
  subtractEstimates,
  testAgainstNought,
  type ValueWithInterval,
  withInterval,
} from '../statistics/difference.ts';
import { logRatio } from '../statistics/log-ratio.ts';
import { z998 } from '../statistics/significance.ts';
import type { Sex } from '../tables/edition.ts';
import { councilsWithin, type Tier } from './councils.ts';

/** How far a council was from the country, how far it is, and what moved by more than chance. */
export interface GapMove {
  area: Area;
  from: Period;
  to: Period;
  /** Values of the council, then and now, in the unit. */
  then: number;
  now: number;
  /** Council less country, as printed. */
  gapThen: number;
  gapNow: number;
  /** Council over country, unrounded. */
  ratioThen: number;
  ratioNow: number;
  /** Which way the gap moved, by a test at the 99.8% level; `turned-round`: it changed sides. */
  gap: Exclude<MovementResult, 'untested'>;
  /** The same of the gap as a share of the country’s figure; null where a ratio says nothing. */
  share: GapMove['gap'] | null;
  /** Which way the council's own value moved, by a test at the same level. */
  value: 'higher' | 'lower' | 'no-real-change';
}

function valueResult(z: number): GapMove['value'] {
  if (Math.abs(z) <= z998) return 'no-real-change';
  return z > 0 ? 'higher' : 'lower';
}

interface Ends {
  area: Area;
  indicator: Indicator;
  sex: Sex;
}

/** An area and the country, each with its range, in one period. */
interface Pair {
  own: ValueWithInterval;
  country: ValueWithInterval;
}

/** Which way the ratio of the area to the country moved from or towards 1, by a test at the 99.8% level. */
function shareMove(then: Pair, now: Pair): GapMove['share'] {
  const [before, after] = [then, now].map(({ own, country }) => logRatio(own, country));
  if (!before || !after) return null;
  const { isReal } = testAgainstNought(subtractEstimates(after, before), z998);
  return testedMovement(after.value, before.value, isReal);
}

/** The move of one council between the first and the last of its independent periods; null where it cannot be tested. */
function moveOf({ area, indicator, sex }: Ends, country: Area): GapMove | null {
  const [readings, countryReadings] = [area, country].map(({ code }) =>
    readingsOf(indicator.series.of(code, sex)).filter(
      ({ period }) => !indicator.leftOutOfTrends.includes(period.text),
    ),
  ) as [Reading[], Reading[]];
  const gap = gapBetween(readings, countryReadings, indicator.decimals);
  const since = gap?.sinceFirst;
  if (!gap?.now.estimate || !since?.test || !since.from.estimate) return null;
  const [then, now] = [since.from.period, gap.now.period].map((period) => {
    const [own, beside] = [readings, countryReadings].map((all) => {
      const found = all.find((each) => each.period.text === period.text);
      return found ? withInterval(found) : null;
    });
    return own && beside ? { own, country: beside } : null;
  });
  if (!then || !now) return null;
  return {
    area,
    from: since.from.period,
    to: gap.now.period,
    then: then.own.value,
    now: now.own.value,
    gapThen: since.from.size,
    gapNow: gap.now.size,
    ratioThen: then.own.value / then.country.value,
    ratioNow: now.own.value / now.country.value,
    gap: testedMovement(
      gap.now.estimate.value,
      since.from.estimate.value,
      Math.abs(since.test.z) > z998,
    ),
    share: shareMove(then, now),
    value: valueResult(difference(now.own, then.own).z),
  };
}

/**
 * How each council of a tier moved against the country between its first and its last independent
 * period (content/methods/gaps.mdx), each tested at the 99.8% level because so many are looked at. Councils that
 * lack a figure or a range for the longest stretch that any has are left out.
 */
export function gapMoves(indicator: Indicator, sex: Sex, tier: Tier, areas: AreaIndex): GapMove[] {
  const { country } = areas;
  const moves = councilsWithin(country, tier, areas).flatMap(
    (area) => moveOf({ area, indicator, sex }, country) ?? [],
  );
  const longest = Math.max(...moves.map((move) => move.to.middle - move.from.middle));
  return moves.filter((move) => move.to.middle - move.from.middle === longest);
}
