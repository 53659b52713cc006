import { isLocalAuthority } from '../../../tables/area-kinds.ts';
import type { Area } from '../../../areas/area.ts';
import { areIndependent } from '../../../indicators/period.ts';
import { formatInterval } from '../../../indicators/number-format.ts';
import type { Indicator } from '../../../indicators/indicator.ts';
import type { Published } from '../../../indicators/series.ts';
import { difference, withInterval } from '../../../statistics/difference.ts';
import { z95, z998 } from '../../../statistics/significance.ts';
import { distanceWords } from '../../../words/unit.ts';
import { StoryAttributes, type Attributes } from '../story-attributes.ts';
import { StoryFault } from '../story-fault.ts';
import type { StoryMaterial } from '../story-material.ts';

/** A difference in running words: `17.1 years`, and in brackets what a test says of it. */
export interface DifferenceWords {
  value: string;
  aside: string | null;
}

/** Two figures of one indicator, the first less the second. */
interface Pair {
  indicator: Indicator;
  first: Published;
  second: Published;
  /** Why the two may not be tested against each other; null: they may. */
  untested: string | null;
}

/**
 * What the test of differences (content/methods/differences.mdx) says at the 99.8% level, to
 * which anything told as news is held: the range of the difference, and whether it could be chance; of one that is more
 * than chance by the test of a pair alone, as a comparison has it, that it is not by the strict one.
 */
function testWords({ indicator, first, second, untested }: Pair): string {
  const [a, b] = [withInterval(first), withInterval(second)];
  if (untested !== null) return `not tested: ${untested}`;
  if (a === null || b === null) return 'not tested: no ranges are held';
  const test = difference(a.value < b.value ? b : a, a.value < b.value ? a : b, z998);
  const range = `99.8% range ${formatInterval(test.lower, test.upper, indicator.decimals)}`;
  if (test.isReal) return `${range}; more than chance`;
  const isRealAlone = Math.abs(test.z) > z95;
  return `${range}; ${isRealAlone ? 'more than chance by the usual test, not by the strict one' : 'could be chance'}`;
}

/** Whether one of two areas may hold the other: then their figures are not independent. */
function holds(a: Area, b: Area, { areas }: StoryMaterial): boolean {
  const inside = (outer: Area, inner: Area): boolean =>
    outer.kind === 'country' ||
    outer.code === inner.regionCode ||
    (isLocalAuthority(inner) &&
      areas.membersOf(outer).some(({ area }) => area.code === inner.code));
  return inside(a, b) || inside(b, a);
}

function pairOfAreas(read: StoryAttributes, material: StoryMaterial): Pair {
  const [area, other, indicator] = [read.area('area'), read.area('against'), read.indicator()];
  if (area.code === other.code) {
    const fix = 'Name another area, or write since="…" with an earlier period.';
    throw new StoryFault(area.code, 'is set against itself', fix);
  }
  const sex = read.sex(indicator, area);
  const first = read.figure(indicator, area, sex);
  const second = read.figure(indicator, other, sex);
  if (first.period.text !== second.period.text) {
    const fix = `Name a period that both have: ${area.name} ends with ${first.period.text}, ${other.name} with ${second.period.text}.`;
    throw new StoryFault(indicator.id, 'has its latest figures for two different periods', fix);
  }
  const untested = holds(area, other, material) ? 'one of the two areas lies in the other' : null;
  return { indicator, first, second, untested };
}

function pairOfPeriods(read: StoryAttributes): Pair {
  const [area, indicator] = [read.area('area'), read.indicator()];
  const sex = read.sex(indicator, area);
  const [first, second] = [
    read.figure(indicator, area, sex),
    read.figure(indicator, area, sex, 'since'),
  ];
  if (first.period.text === second.period.text) {
    const fix = 'Write an earlier period in since="…".';
    throw new StoryFault(first.period.text, 'is set against itself', fix);
  }
  const untested = areIndependent(first.period, second.period)
    ? null
    : 'the two periods share years';
  return { indicator, first, second, untested };
}

function pairOf(read: StoryAttributes, material: StoryMaterial): Pair {
  const [against, since] = [read.optional('against'), read.optional('since')];
  if ((against === null) === (since === null)) {
    const fix = 'Write against="…" with an area, or since="…" with an earlier period.';
    throw new StoryFault(null, 'A difference takes one of against and since', fix);
  }
  return against === null ? pairOfPeriods(read) : pairOfAreas(read, material);
}

/** The first figure less the second, unrounded, and whether a test at the 99.8% level finds it real. */
export function differenceTest(
  read: StoryAttributes,
  material: StoryMaterial,
): { difference: number; isReal: boolean } {
  const { first, second, untested } = pairOf(read, material);
  const [a, b] = [withInterval(first), withInterval(second)];
  const isReal = untested === null && a !== null && b !== null && difference(a, b, z998).isReal;
  return { difference: first.value - second.value, isReal };
}

/**
 * `<Difference area against indicator sex? period? test? />` between two areas, or
 * `<Difference area since indicator sex? period? test? />` between two periods of one: the size as a
 * reader gets it from the printed figures, without its sign, and what a test says. `test="elsewhere"`
 * leaves the test out where the same story gives it.
 */
export function differenceWords(given: Attributes, material: StoryMaterial): DifferenceWords {
  const known = ['area', 'against', 'since', 'indicator', 'sex', 'period', 'test'];
  const read = new StoryAttributes('Difference', given, known, material);
  const pair = pairOf(read, material);
  const [low, high] = [pair.first.value, pair.second.value].sort((a, b) => a - b);
  return {
    value: distanceWords(low!, high!, pair.indicator),
    aside: read.oneOf('test', ['here', 'elsewhere']) === 'here' ? testWords(pair) : null,
  };
}
