import { formatNumber } from '../../indicators/number-format.ts';
import type { Movement, MovingGap } from '../../gaps/movement.ts';
import type { Period } from '../../indicators/period.ts';
import type { Untested } from '../../gaps/untested.ts';
import { joinSentences, sentence, type Sentence, capitalised } from '../sentence.ts';
import { listOf } from '../list.ts';
import { yearsText } from '../number.ts';
import { peopleOf } from '../sex.ts';
import { untestedChangeClause, untestedChangeSentence } from '../test.ts';

/** How the gap of each sex moved; null where it cannot be followed. */
export interface MovingGaps {
  male: MovingGap | null;
  female: MovingGap | null;
  decimals: number;
  /** How a size reads once a gap has changed sides: above nought `more`, below nought `less`. */
  sides: readonly [above: string, below: string];
  /** What is followed, as the sentence calls it; `the gap` unless given. */
  subject?: string;
  /** Whether the page has said before, in full, why nothing is tested. */
  isSaidBefore?: boolean;
}

type MovingSex = 'male' | 'female';

/** How sizes are written; `sides` is null where no gap of the sentence changed sides. */
interface Style {
  decimals: number;
  sides: MovingGaps['sides'] | null;
  subject: string;
}

interface Stop {
  size: number;
  label: string;
}

/** The sizes along the way: first, previous and now, each period once. */
function stopsOf({ now, sincePrevious, sinceFirst }: MovingGap): Stop[] {
  const points = [sinceFirst?.from, sincePrevious?.from, now];
  const stops = points.flatMap((point) =>
    point ? [{ size: point.size, label: point.period.label }] : [],
  );
  return stops.filter((stop, i) => stop.label !== stops[i - 1]?.label);
}

const changesSides = (stops: readonly Stop[]): boolean =>
  stops.some((stop) => stop.size > 0) && stops.some((stop) => stop.size < 0);

const isStill = (stops: readonly Stop[]): boolean =>
  stops.every((stop) => stop.size === stops[0]?.size);

/** Each size in words, the unit once, the side where any gap of the sentence changed sides. */
function sizesOf(stops: readonly Stop[], { decimals, sides }: Style, unit: boolean): string[] {
  const first = stops.findIndex((stop) => stop.size !== 0);
  return stops.map(({ size }, i) => {
    if (size === 0) return 'nothing';
    const length = Math.abs(size);
    const text = unit && i === first ? yearsText(length, decimals) : formatNumber(length, decimals);
    return sides ? `${text} ${sides[size > 0 ? 0 : 1]}` : text;
  });
}

/** `the gap was 5.0 years in 2017 to 2019, 5.4 in 2020 to 2022 and 5.5 in 2023 to 2025`. */
function wayFull(stops: readonly Stop[], style: Style): string {
  const labels = stops.map((stop) => stop.label);
  const sizes = sizesOf(stops, style, true);
  if (isStill(stops)) return `${style.subject} was ${sizes[0]} in ${listOf(labels)}`;
  return `${style.subject} was ${listOf(sizes.map((size, i) => `${size} in ${labels[i]}`))}`;
}

/** `it was 3.6, 3.8 and 4.2`, after a sentence on the same periods. */
function wayShort(stops: readonly Stop[], style: Style, unit: boolean): string {
  const sizes = sizesOf(stops, style, unit);
  return isStill(stops) ? `it was ${sizes[0]} each time` : `it was ${listOf(sizes)}`;
}

const canBeShort = (first: readonly Stop[], second: readonly Stop[]): boolean =>
  first.map((stop) => stop.label).join() === second.map((stop) => stop.label).join();

function verdictOf({ result, from, untested }: Movement): string {
  const then = from.period.label;
  switch (result) {
    case 'wider':
    case 'narrower':
      return `the gap is ${result} than in ${then}, by more than chance.`;
    case 'turned-round':
      return `the gap has changed sides since ${then}, by more than chance.`;
    case 'no-real-change':
      return `the change since ${then} could be chance.`;
    case 'untested':
      return untestedChangeClause(untested ?? 'no-ranges');
  }
}

interface Way {
  sex: MovingSex;
  stops: Stop[];
  movement: Movement;
}

/** The one reason why nothing was tested; null where something was, or where the reasons differ. */
function whyAllUntested(ways: readonly Way[]): Untested | null {
  const reasons = new Set(ways.map(({ movement }) => movement.untested));
  return reasons.size === 1 ? ([...reasons][0] ?? null) : null;
}

/** What the tests say: once where it is the same for both, or why nothing was tested. */
function verdictSentences(ways: readonly Way[], isSaidBefore: boolean): Sentence[] {
  const untested = whyAllUntested(ways);
  if (untested) return [sentence(untestedChangeSentence(untested, isSaidBefore))];
  const verdicts = ways.map(({ movement }) => verdictOf(movement));
  if (verdicts.length === 2 && verdicts[0] === verdicts[1]) {
    return [sentence(`For both, ${verdicts[0]}`)];
  }
  return ways.map(({ sex }, i) => sentence(`For ${peopleOf(sex)} ${verdicts[i]}`));
}

function wayOfAll(
  [first, second]: readonly Way[],
  { decimals, sides, subject = 'the gap' }: MovingGaps,
): Sentence | null {
  if (!first) return null;
  const named = changesSides(first.stops) || (second !== undefined && changesSides(second.stops));
  const style: Style = { decimals, sides: named ? sides : null, subject };
  const opening = `For ${peopleOf(first.sex)} ${wayFull(first.stops, style)}`;
  if (!second) return sentence(opening, '.');
  const isUnitSaid = first.stops.some((stop) => stop.size !== 0);
  const other = canBeShort(first.stops, second.stops)
    ? wayShort(second.stops, style, !isUnitSaid)
    : wayFull(second.stops, style);
  return sentence(`${opening}. For ${peopleOf(second.sex)} ${other}.`);
}

/**
 * How a gap moved over the periods that share no year, and whether by more than chance where ranges
 * were published; otherwise that it cannot be said. Null where there is only one such period.
 */
export function movementSentence(gaps: MovingGaps): Sentence | null {
  const ways = (['female', 'male'] as const).flatMap((sex): Way[] => {
    const gap = gaps[sex];
    return gap?.sinceFirst ? [{ sex, stops: stopsOf(gap), movement: gap.sinceFirst }] : [];
  });
  const way = wayOfAll(ways, gaps);
  if (!way) return null;
  return joinSentences([way, ...verdictSentences(ways, gaps.isSaidBefore ?? false)]);
}

/** Why earlier years that are held are not among those set side by side; null where there are none. */
export const countedBackSentence = (
  gaps: Pick<MovingGaps, MovingSex>,
  series: Record<MovingSex, readonly { period: Period }[]>,
): string | null =>
  (['female', 'male'] as const).some((sex) => {
    const from = gaps[sex]?.sinceFirst?.from.period;
    return from && series[sex].some(({ period }) => period.middle < from.middle);
  })
    ? 'Years that overlap with these are left out.'
    : null;

/** The same of one gap that no sex is named of, such as the gap between the sexes. */
export function soleMovementSentence(
  gap: MovingGap | null,
  { decimals, sides }: Pick<MovingGaps, 'decimals' | 'sides'>,
): Sentence | null {
  if (!gap?.sinceFirst) return null;
  const stops = stopsOf(gap);
  const style: Style = { decimals, sides: changesSides(stops) ? sides : null, subject: 'the gap' };
  const { untested } = gap.sinceFirst;
  const verdict = untested
    ? untestedChangeSentence(untested, true)
    : capitalised(verdictOf(gap.sinceFirst));
  return sentence(`${capitalised(wayFull(stops, style))}. ${verdict}`);
}
