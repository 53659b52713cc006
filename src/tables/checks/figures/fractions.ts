import { findingAt, median, nameOf, type Figures, type Finding } from './finding.ts';

/** Figures above 0 of a period that must be there before all of them below 1 are taken for fractions. */
const enough = 3;

/**
 * Percentages of a whole period that are all below 1 were written as shares. Fewer figures than `enough`
 * are judged beside the other periods: where those are of another size, the few are shares too.
 */
export function fractions(figures: Figures): Finding[] {
  if (figures.unit !== '%') return [];
  const ofPeriods = fractionsOfPeriods(figures);
  if (ofPeriods.length > 0) return ofPeriods;
  const ofAreas = fractionsOfAreas(figures);
  return ofAreas.length > 0 ? ofAreas : fractionsAmongPercentages(figures);
}

function fractionsOfPeriods(figures: Figures): Finding[] {
  const places = figures.rows.flatMap(({ value }, i) => (value !== null && value > 0 ? [i] : []));
  const periods = Map.groupBy(places, (i) => figures.rows[i]!.period);
  const isSmall = (i: number): boolean => figures.rows[i]!.value! < 1;
  const large = places.filter((i) => !isSmall(i)).length;
  return [...periods.values()].flatMap((ofPeriod) => {
    if (!ofPeriod.every(isSmall)) return [];
    if (ofPeriod.length < enough && large <= places.length / 2) return [];
    const rule = 'looks like a share, where its unit is per cent';
    return ofPeriod.map((i) => {
      const fix = `Every figure of the period is below 1 (${nameOf(figures.rows[i]!)}). If they are shares, multiply them by 100.`;
      return findingAt(figures, i, { kind: 'shares', rule, fix });
    });
  });
}

/** So many times smaller than the smallest of any other area, and no smaller than it a hundredfold. */
const times = 10;

/** All figures of an area are below 1, far below those of other areas of their period, and in their midst a hundredfold. */
function fractionsOfAreas(figures: Figures): Finding[] {
  const { rows } = figures;
  const places = rows.flatMap(({ value }, i) => (value !== null && value > 0 ? [i] : []));
  const byPeriod = Map.groupBy(places, (i) => `${rows[i]!.period} ${rows[i]!.sex}`);
  const isShare = (i: number): boolean => {
    const { period, sex, value } = rows[i]!;
    if (value! >= 1) return false;
    // Several areas may have been written so: then all that is below 1 lies apart from the others.
    const all = byPeriod.get(`${period} ${sex}`)!.map((j) => rows[j]!.value!);
    const others = all.filter((one) => one >= 1);
    const [least, most] = [Math.min(...others), Math.max(...others)];
    if (others.length < enough) return false;
    const isApart = all.every((one) => one >= 1 || one * times < least);
    return isApart && value! * 100 > least / 2 && value! * 100 < most * 2;
  };
  const byArea = Map.groupBy(places, (i) => rows[i]!.areaCode);
  return [...byArea.values()].flatMap((ofArea) => {
    if (ofArea.some((i) => rows[i]!.value! >= 1) || !ofArea.every(isShare)) return [];
    const rule = 'looks like a share, where its unit is per cent';
    return ofArea.map((i) => {
      const fix = `Every figure of the area is below 1 (${nameOf(rows[i]!)}). If they are shares, multiply them by 100.`;
      return findingAt(figures, i, { kind: 'shares', rule, fix });
    });
  });
}

/** Whether a figure is a hundredth of what its area has in other periods; null where it has none. */
function isHundredthOfOwn({ rows }: Figures, i: number, ofArea: readonly number[]): boolean | null {
  const { period, sex, value } = rows[i]!;
  const others = ofArea.filter((j) => rows[j]!.period !== period && rows[j]!.sex === sex);
  if (others.length === 0) return null;
  const own = median(others.map((j) => rows[j]!.value!));
  return value! * 100 > own / 2 && value! * 100 < own * 2;
}

/**
 * Some figures of a period are below 1, and all others many times as large: no figure lies between. A hundredfold
 * the small ones are like the large ones, and like their own of other periods: two files were put together, one of
 * shares and one of percentages.
 */
function fractionsAmongPercentages(figures: Figures): Finding[] {
  const { rows } = figures;
  const places = rows.flatMap(({ value }, i) => (value !== null && value > 0 ? [i] : []));
  const byPeriod = Map.groupBy(places, (i) => `${rows[i]!.period} ${rows[i]!.sex}`);
  const byArea = Map.groupBy(places, (i) => rows[i]!.areaCode);
  return [...byPeriod.values()].flatMap((ofPeriod) => {
    const small = ofPeriod.filter((i) => rows[i]!.value! < 1);
    const values = ofPeriod.map((i) => rows[i]!.value!).toSorted((a, b) => a - b);
    const [least, most] = [values[small.length]!, values.at(-1)!];
    if (small.length === 0 || values.length - small.length < enough) return [];
    const asPercent = median(values.slice(0, small.length)) * 100;
    const isApart = values[small.length - 1]! * times < least;
    if (!isApart || asPercent < least / 2 || asPercent > most * 2) return [];
    const rule = 'looks like a share, where its unit is per cent';
    return small.flatMap((i) => {
      const isOwn = isHundredthOfOwn(figures, i, byArea.get(rows[i]!.areaCode)!);
      if (!(isOwn ?? small.length >= enough)) return [];
      const fix = `The other figures of the period are ${least} and more (${nameOf(rows[i]!)}). If it is a share, multiply it by 100.`;
      return findingAt(figures, i, { kind: 'shares', rule, fix });
    });
  });
}
