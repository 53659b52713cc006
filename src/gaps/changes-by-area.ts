import type { Area } from '../areas/area.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Period } from '../indicators/period.ts';
import {
  subtractEstimates,
  testAgainstNought,
  type Difference,
  type Estimate,
} from '../statistics/difference.ts';
import { fewestToRank } from '../statistics/fewest.ts';
import { independentPeriods } from '../statistics/independent-periods.ts';
import { differenceAsPrinted } from '../statistics/rounding.ts';
import { z998 } from '../statistics/significance.ts';
import type { Sex } from '../tables/edition.ts';
import { councilsWithin, type Tier } from './councils.ts';
import { testedMovement, type MovementResult } from './movement.ts';
import { readingsOf, type Reading, estimateOf } from './reading.ts';

/** The gap of a council with the country in both periods, council less country as printed. */
export interface GapChange {
  then: number;
  now: number;
  /** Which way it moved, by a test at the 99.8% level; `untested` without all four ranges. */
  result: MovementResult;
}

/** How the figure of one council changed between the two periods of a list. */
export interface AreaChange {
  area: Area;
  then: Reading;
  now: Reading;
  /** Now less then, as printed. */
  change: number;
  /** The test of the change at the 99.8% level; null where a range was not published. */
  test: Difference | null;
  /** Null where the country has no figure in both periods. */
  gap: GapChange | null;
}

/** Every council of a tier by how its figure changed between two periods, the greatest fall first. */
export interface ChangesByArea {
  from: Period;
  to: Period;
  tier: Tier;
  changes: AreaChange[];
  /** Councils of the tier without a figure in both periods, by name. */
  without: Area[];
}

/** The figures of one council or the country that may be set against each other, by period. */
type Readings = ReadonlyMap<string, Reading>;

function readingsIn({ series, leftOutOfTrends }: Indicator, code: string, sex: Sex): Readings {
  const kept = readingsOf(series.of(code, sex)).filter(
    ({ period }) => !leftOutOfTrends.includes(period.text),
  );
  return new Map(kept.map((reading) => [reading.period.text, reading]));
}

/** Least share of the councils with the newest figure that must have one in the earlier period too. */
const leastShare = 0.8;

/**
 * The earliest period that shares no year with the newest, counted back in separate periods, in which
 * enough of the councils that have the newest figure have one too; null where there is none.
 */
function periodBefore(to: Period, held: readonly Readings[]): Period | null {
  const withNewest = held.filter((readings) => readings.has(to.text));
  const counts = new Map<Period, number>();
  for (const readings of withNewest)
    for (const { period } of readings.values()) counts.set(period, (counts.get(period) ?? 0) + 1);
  const common = [...counts]
    .filter(([period, count]) => count >= leastShare * withNewest.length && period.end <= to.end)
    .map(([period]) => period);
  const [first] = independentPeriods(common);
  return first && first.text !== to.text ? first : null;
}

const apart = (a: Estimate | null, b: Estimate | null): Estimate | null =>
  a && b ? subtractEstimates(a, b) : null;

function gapChange(
  own: { then: Reading; now: Reading },
  country: { then: Reading | undefined; now: Reading | undefined },
  decimals: number,
): GapChange | null {
  if (!country.then || !country.now) return null;
  const then = apart(estimateOf(own.then), estimateOf(country.then));
  const now = apart(estimateOf(own.now), estimateOf(country.now));
  const moved = apart(now, then);
  return {
    then: differenceAsPrinted(own.then.value, country.then.value, decimals),
    now: differenceAsPrinted(own.now.value, country.now.value, decimals),
    result:
      moved && now && then
        ? testedMovement(now.value, then.value, testAgainstNought(moved, z998).isReal)
        : 'untested',
  };
}

const byChange = (a: AreaChange, b: AreaChange): number =>
  a.change - b.change || a.area.name.localeCompare(b.area.name, 'en-GB');

function changesOf(
  tier: Tier,
  { indicator, sex, to, areas }: { indicator: Indicator; sex: Sex; to: Period; areas: AreaIndex },
): ChangesByArea | null {
  const councils = councilsWithin(areas.country, tier, areas).map((area) => ({
    area,
    readings: readingsIn(indicator, area.code, sex),
  }));
  const from = periodBefore(
    to,
    councils.map(({ readings }) => readings),
  );
  if (!from) return null;
  const ofCountry = readingsIn(indicator, areas.country.code, sex);
  const country = { then: ofCountry.get(from.text), now: ofCountry.get(to.text) };
  const { decimals } = indicator;
  const changes = councils.flatMap(({ area, readings }): AreaChange[] => {
    const [then, now] = [readings.get(from.text), readings.get(to.text)];
    if (!then || !now) return [];
    const moved = apart(estimateOf(now), estimateOf(then));
    return [
      {
        area,
        then,
        now,
        change: differenceAsPrinted(now.value, then.value, decimals),
        test: moved && testAgainstNought(moved, z998),
        gap: gapChange({ then, now }, country, decimals),
      },
    ];
  });
  const counted = new Set(changes.map(({ area }) => area.code));
  return {
    from,
    to,
    tier,
    changes: changes.sort(byChange),
    without: councils.flatMap(({ area }) => (counted.has(area.code) ? [] : [area])),
  };
}

/**
 * How the figure of every council changed between two periods, the same for all (content/methods/trends.mdx):
 * of districts and single tier councils, or of counties and single tier councils where more of those have
 * both figures. Null where fewer than three have.
 */
export function changesByArea(asked: {
  indicator: Indicator;
  sex: Sex;
  to: Period;
  areas: AreaIndex;
}): ChangesByArea | null {
  const [lower, upper] = [changesOf('lower', asked), changesOf('upper', asked)];
  const best =
    (upper?.changes.length ?? 0) > (lower?.changes.length ?? 0) ? upper : (lower ?? upper);
  return best && best.changes.length >= fewestToRank ? best : null;
}
