import { findingAt, nameOf, type Figures, type Finding } from './finding.ts';

/** Figures above 0 of a period that must be there before all of them below 1 are taken for fractions. */
const enough = 3;

/**
 * Percentages of a whole period that are all below 1 were written as shares. Fewer figures than `enough`
 * are judged beside the other periods: where those are of another size, the few are shares too.
 */
export function fractions(figures: Figures): Finding[] {
  if (figures.unit !== '%') return [];
  const places = figures.rows.flatMap(({ value }, i) => (value !== null && value > 0 ? [i] : []));
  const periods = Map.groupBy(places, (i) => figures.rows[i]!.period);
  const isSmall = (i: number): boolean => figures.rows[i]!.value! < 1;
  const large = places.filter((i) => !isSmall(i)).length;
  return [...periods.values()].flatMap((ofPeriod) => {
    if (!ofPeriod.every(isSmall)) return [];
    if (ofPeriod.length < enough && large <= places.length / 2) return [];
    const rule = 'is a share, where its unit is per cent';
    return ofPeriod.map((i) => {
      const fix = `Every figure of the period is below 1 (${nameOf(figures.rows[i]!)}). Multiply them by 100.`;
      return findingAt(figures, i, { rule, fix });
    });
  });
}
