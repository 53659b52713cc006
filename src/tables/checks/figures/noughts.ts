import { findingAt, heldBy, median, type Figures, type Finding } from './finding.ts';

/** Other figures that a period must have before a nought among them is judged. */
const enough = 5;
/** The lowest of them is no rare event where the middle one is at most so many times as high. */
const near = 3;

/**
 * Noughts where no other figure of the period is near one, or whose range has no width as that of nothing else: a
 * program may have written 0 for a blank. One nought alone, without a range, may be of a very small place; more noughts
 * than other figures are of rare events, unless most of their areas have other figures in other periods.
 */
export function noughts(figures: Figures): Finding[] {
  const { rows } = figures;
  return [...heldBy(figures, 'period', 'sex').values()].flatMap((ofPeriod) => {
    const zeros = ofPeriod.filter((i) => rows[i]!.value === 0);
    if (zeros.length === 0) return [];
    const others = ofPeriod.flatMap((i) => (rows[i]!.value === 0 ? [] : [rows[i]!.value!]));
    const least = Math.min(...others);
    if (others.length < enough || least <= 0) return [];
    if (zeros.length > others.length && !hadFigures(figures, zeros)) return [];
    const isFar = least * near > median(others) && zeros.length > 1;
    const strange = isFar ? zeros : zeros.filter((i) => hasNoWidth(figures, i));
    if (strange.length === 0) return [];
    const rule = `is nought, where no other figure of the period is below ${least} but noughts`;
    const fix = `So ${strange.length === 1 ? 'it is in one area' : `they are in ${strange.length} areas`}. If a program wrote 0 for a blank, leave the cell blank and say why in missing.`;
    const finding = findingAt(figures, strange[0]!, { kind: 'size', rule, fix });
    return [strange.length === 1 ? finding : { ...finding, areaCode: null }];
  });
}

/** Whether most areas of these noughts have another figure than 0 in another period. */
function hadFigures({ rows }: Figures, zeros: readonly number[]): boolean {
  const keyOf = (i: number): string => `${rows[i]!.areaCode} ${rows[i]!.sex}`;
  const others = new Set(
    rows.flatMap(({ value, period }, i) =>
      value !== null && value !== 0 && period !== rows[zeros[0]!]!.period ? [keyOf(i)] : [],
    ),
  );
  return zeros.filter((i) => others.has(keyOf(i))).length * 2 > zeros.length;
}

const hasNoWidth = ({ rows }: Figures, i: number): boolean =>
  rows[i]!.lower === 0 && rows[i]!.upper === 0;
