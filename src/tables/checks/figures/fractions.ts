import { findingAt, nameOf, type Figures, type Finding } from './finding.ts';

/** Figures above 0 of a period that must be there before all of them below 1 are taken for fractions. */
const enough = 3;

/**
 * Percentages of a whole period that are all below 1 were written as shares. Fewer figures than `enough`
 * are judged beside the other periods: where those are of another size, the few are shares too.
 */
export function fractions(figures: Figures): Finding[] {
  if (figures.unit !== '%') return [];
  const ofPeriods = fractionsOfPeriods(figures);
  return ofPeriods.length > 0 ? ofPeriods : fractionsOfAreas(figures);
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

/** All figures of one area are below 1, far below every other of their period, and in their midst a hundredfold. */
function fractionsOfAreas(figures: Figures): Finding[] {
  const { rows } = figures;
  const places = rows.flatMap(({ value }, i) => (value !== null && value > 0 ? [i] : []));
  const byPeriod = Map.groupBy(places, (i) => `${rows[i]!.period} ${rows[i]!.sex}`);
  const isShare = (i: number): boolean => {
    const { areaCode, period, sex, value } = rows[i]!;
    const others = byPeriod.get(`${period} ${sex}`)!.filter((j) => rows[j]!.areaCode !== areaCode);
    const least = Math.min(...others.map((j) => rows[j]!.value!));
    return (
      others.length >= enough && value! < 1 && value! * times < least && value! * 100 > least / 2
    );
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
