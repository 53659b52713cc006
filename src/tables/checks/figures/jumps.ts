import { findingAt, nameOf, seriesIn, type Figures, type Finding } from './finding.ts';

interface Step {
  /** the later of two rows, by its place */
  row: number;
  from: number;
  size: number;
}

const relativeUnits = new Set(['people', 'people a day']);

/** How far it is from one figure to the next: in the unit, or for counts as a share of the smaller. */
function sizeOf(unit: string, before: number, after: number): number {
  const size = Math.abs(after - before);
  return relativeUnits.has(unit) ? size / Math.max(1, Math.min(before, after)) : size;
}

/** Steps between neighbouring periods of one series, rows in order of period. */
function stepsOf(
  { rows, unit }: Figures,
  series: readonly number[],
  orderOf: ReadonlyMap<string, number>,
): Step[] {
  return series.slice(1).flatMap((row, i) => {
    const [before, after] = [rows[series[i]!]!, rows[row]!];
    if (orderOf.get(after.period)! - orderOf.get(before.period)! !== 1) return [];
    return [{ row, from: before.value!, size: sizeOf(unit, before.value!, after.value!) }];
  });
}

/** The step that 99 of 100 of the others do not pass; `sizes` in order, with this one among them. */
function usualStep(sizes: readonly number[], own: number): number {
  const place = Math.floor((sizes.length - 1) * 0.99);
  return sizes[place]! >= own ? (sizes[place - 1] ?? Infinity) : sizes[place]!;
}

/** So many times what the series itself ever did, and what nearly all series ever do. */
const timesOwn = 4;
const timesUsual = 3;
/** A series of fewer other steps says little of itself: then so many times what nearly all ever do. */
const enoughSteps = 3;
const timesUsualAlone = 6;

function isJump(step: Step, series: readonly Step[], sizes: readonly number[]): boolean {
  const usual = usualStep(sizes, step.size);
  // So nearly all go at once: no jump, whatever the series itself did.
  if (step.size <= timesUsual * usual) return false;
  // The step away from a figure, or to it, says nothing of what the series usually does.
  const at = series.indexOf(step);
  const apart = series.filter((_, i) => Math.abs(i - at) > 1);
  const others = apart.length < enoughSteps ? series.filter((other) => other !== step) : apart;
  if (others.length < enoughSteps) return sizes.length > 20 && step.size > timesUsualAlone * usual;
  const own = Math.max(...others.map(({ size }) => size));
  return step.size > timesOwn * own;
}

/** A change between neighbouring periods far outside what the series, and nearly all others, ever did. */
export function jumps(figures: Figures): Finding[] {
  const { rows } = figures;
  const { series, orderOf } = seriesIn(figures);
  const steps = series.map((each) => stepsOf(figures, each, orderOf));
  const sizes = steps.flatMap((each) => each.map(({ size }) => size)).toSorted((a, b) => a - b);
  return steps.flatMap((each) =>
    each
      .filter((step) => isJump(step, each, sizes))
      .map(({ row, from }) => {
        const rule = 'is far from the period before, more than the series ever changed';
        const fix = `It was ${from} (${nameOf(rows[row]!)}). Compare with the source.`;
        return findingAt(figures, row, { kind: 'jump', rule, fix });
      }),
  );
}
