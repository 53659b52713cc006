import type { Area } from '../areas/area.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import { gapBetween } from './gap.ts';
import { testedMovement, type MovementResult } from './movement.ts';
import { readingsOf } from './reading.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Period } from '../indicators/period.ts';
import { difference } from '../statistics/difference.ts';
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
  /** Which way the gap moved, by a test at the 99.8% level; `turned-round`: it changed sides. */
  gap: Exclude<MovementResult, 'untested'>;
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

/** The move of one council between the first and the last of its independent periods; null where it cannot be tested. */
function moveOf({ area, indicator, sex }: Ends, country: Area): GapMove | null {
  const readings = readingsOf(indicator.series.of(area.code, sex));
  const countryReadings = readingsOf(indicator.series.of(country.code, sex));
  const gap = gapBetween(readings, countryReadings, indicator.decimals);
  const since = gap?.sinceFirst;
  if (!gap?.now.estimate || !since?.test || !since.from.estimate) return null;
  const at = (period: Period) => readings.find((each) => each.period.text === period.text);
  const [then, now] = [at(since.from.period), at(gap.now.period)];
  if (!then || !now || then.lower === null || then.upper === null) return null;
  if (now.lower === null || now.upper === null) return null;
  const change = difference(
    { value: now.value, lower: now.lower, upper: now.upper },
    { value: then.value, lower: then.lower, upper: then.upper },
  );
  return {
    area,
    from: since.from.period,
    to: gap.now.period,
    then: then.value,
    now: now.value,
    gapThen: since.from.size,
    gapNow: gap.now.size,
    gap: testedMovement(
      gap.now.estimate.value,
      since.from.estimate.value,
      Math.abs(since.test.z) > z998,
    ),
    value: valueResult(change.z),
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
