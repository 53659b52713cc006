import { countryOf, findingAt, heldBy, nameOf, type Figures, type Finding } from './finding.ts';

/** Areas that must have a figure before the country’s is set beside them. */
const enough = 4;

/** A figure of the country that is above or below those of all its areas: it is an average of them. */
export function countryAmongAreas(figures: Figures): Finding[] {
  const { rows, unit } = figures;
  const code = countryOf(figures);
  if (unit.startsWith('people') || code === null) return [];
  return [...heldBy(figures, 'period', 'sex').values()].flatMap((ofPeriod) => {
    const isCountry = (i: number): boolean => rows[i]!.areaCode === code;
    const country = ofPeriod.find(isCountry);
    const values = ofPeriod.filter((i) => !isCountry(i)).map((i) => rows[i]!.value!);
    if (country === undefined || values.length < enough) return [];
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const own = rows[country]!.value!;
    // Areas that are a part of their country may all lie to one side of it.
    const by = figures.isOfAPart ? most - least : 0;
    if (own >= least - by && own <= most + by) return [];
    const rule = 'is the figure of the country, and lies outside those of all its areas';
    const fix = `They go from ${least} to ${most} (${nameOf(rows[country]!)}). Compare row and unit with the source.`;
    return [findingAt(figures, country, { kind: 'country-apart', rule, fix })];
  });
}

/** Tens, hundreds or thousands that counts are rounded to: the largest that all of them are whole numbers of. */
const roundedTo = (counts: readonly number[]): number =>
  [1000, 100, 10].find((step) => counts.every((count) => count % step === 0)) ?? 1;

/** Counts of women and men that are rounded may miss that of everybody by so much. */
const roundedBy = 0.01;
/** A rate worked out of ages of its own may lie so far beyond both. */
const beyondBy = 0.05;

/** Everybody’s figure is the sum of women’s and men’s where people are counted, and between them where not. */
export function everybodyOfBoth(figures: Figures): Finding[] {
  const { rows, unit } = figures;
  return [...heldBy(figures, 'areaCode', 'period').values()].flatMap((of) => {
    const [all, women, men] = (['persons', 'female', 'male'] as const).map((sex) =>
      of.find((i) => rows[i]!.sex === sex),
    );
    if (all === undefined || women === undefined || men === undefined) return [];
    const [own, w, m] = [all, women, men].map((i) => rows[i]!.value!) as [number, number, number];
    const counts = unit.startsWith('people');
    const [least, most] = counts ? [w + m, w + m] : [Math.min(w, m), Math.max(w, m)];
    const by = Math.max(
      Math.abs(most) * (counts ? roundedBy : beyondBy),
      counts ? Math.max(5, roundedTo([own, w, m])) : 0,
    );
    if (own >= least - by && own <= most + by) return [];
    const rule = counts
      ? 'is not the sum of women and men'
      : 'does not lie between those of women and men';
    const fix = `Women have ${w}, men ${m} (${nameOf(rows[all]!)}). The sexes may have been swapped: compare with the source.`;
    return [findingAt(figures, all, { kind: 'sexes', rule, fix })];
  });
}
