import {
  findingAt,
  heldBy,
  heldIn,
  nameOf,
  periodsOf,
  type Figures,
  type Finding,
} from './finding.ts';

/** Areas that a figure must stand beside before its size is judged. */
const enough = 5;
/** Steps between units that people confuse: a point moved, thousands, per cent. */
const factors: readonly number[] = [10, 100, 1000];
/** So many times from the nearest other area, as no area is by nature that fits in after a step. */
const apart = 1.8;
/** The lowest and the highest area may lie so far beyond the one next to them. */
const beyond = 1.4;

const isCount = ({ unit }: Figures): boolean => unit.startsWith('people');

/** By which factor a figure would have to be multiplied to stand among the others; null: it stands well. */
function misfit(value: number, [least, most]: readonly [number, number]): number | null {
  const fits = (factor: number): boolean =>
    value * factor * beyond >= least && value * factor <= most * beyond;
  if (value * apart < least) return factors.find(fits) ?? null;
  if (most > 0 && value > most * apart)
    return factors.map((factor) => 1 / factor).find(fits) ?? null;
  return null;
}

/** Least and most of the figures of a period without those of one area. */
function endsBeside(sorted: readonly number[], own: number): readonly [number, number] {
  const [first, last] = [sorted[0]!, sorted.at(-1)!];
  return [
    own === first ? (sorted[1] ?? first) : first,
    own === last ? (sorted.at(-2) ?? last) : last,
  ];
}

/** All figures of one area are ten, a hundred or a thousand times too small or large beside all others. */
export function sizesOfAreas(figures: Figures): Finding[] {
  if (isCount(figures)) return [];
  const { rows } = figures;
  // Beside noughts the least is nought, and nothing above it too small.
  const places = heldIn(figures).filter((i) => rows[i]!.value! > 0);
  const byPeriod = heldBy(figures, 'period', 'sex');
  const sorted = new Map(
    [...byPeriod].map(([key, of]) => [key, of.map((i) => rows[i]!.value!).toSorted(ascending)]),
  );
  const misfitOf = (i: number): number | null => {
    const { period, sex, value } = rows[i]!;
    const all = sorted.get(`${period} ${sex}`)!;
    return all.length <= enough ? null : misfit(value!, endsBeside(all, value!));
  };
  const byArea = Map.groupBy(places, (i) => rows[i]!.areaCode);
  return [...byArea.values()].flatMap((ofArea) => {
    const factor = misfitOf(ofArea[0]!);
    if (factor === null || !ofArea.every((i) => misfitOf(i) === factor)) return [];
    const times = factor > 1 ? `${factor} times smaller` : `${Math.round(1 / factor)} times larger`;
    const rule = `looks ${times} than it is, as do all figures of its area`;
    const fix = `Those of all other areas lie together (${nameOf(rows[ofArea[0]!]!)}). Compare unit and point with the source.`;
    return [findingAt(figures, ofArea[0]!, { kind: 'size', rule, fix })];
  });
}

const ascending = (a: number, b: number): number => a - b;

/** How much nearly all figures of a period went up or down together: published, at most 1.6 times. */
const mostTogether = 1.8;

/** A period from which nearly all figures are a multiple of those before: another unit, or another measure. */
export function sizesOfPeriods(figures: Figures): Finding[] {
  const { rows } = figures;
  const periods = periodsOf(figures);
  const keyOf = (period: string, i: number): string =>
    `${rows[i]!.areaCode} ${period} ${rows[i]!.sex}`;
  const places = rows.flatMap(({ value }, i) => (value !== null && value > 0 ? [i] : []));
  const values = new Map(places.map((i) => [keyOf(rows[i]!.period, i), rows[i]!.value!]));
  const byPeriod = Map.groupBy(places, (i) => rows[i]!.period);
  return periods.slice(1).flatMap((period, place) => {
    const before = periods[place]!;
    const shared = (byPeriod.get(period) ?? []).filter((i) => values.has(keyOf(before, i)));
    const ratios = shared
      .map((i) => rows[i]!.value! / values.get(keyOf(before, i))!)
      .toSorted(ascending);
    if (ratios.length < enough) return [];
    const [low, high] = [0.1, 0.9].map((part) => ratios[Math.floor((ratios.length - 1) * part)]!);
    if (low! < mostTogether && high! > 1 / mostTogether) return [];
    const middle = ratios[Math.floor(ratios.length / 2)]!;
    const rule = `begins a period whose figures are about ${Number(middle.toPrecision(2))} times those of ${before}`;
    const fix = `So nearly all of them are (${nameOf(rows[shared[0]!]!)}). The unit or the measure may have changed: compare with the source.`;
    return [
      { ...findingAt(figures, shared[0]!, { kind: 'size', rule, fix }), areaCode: null, sex: null },
    ];
  });
}
