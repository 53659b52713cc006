import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { countryCode, problemAt } from './check.ts';

/** Whether words say which way is better of an indicator of which no way is. */
export const saysWhichIsBetter = (says: string | null, polarity: string): boolean =>
  polarity === 'none' && (says === 'better' || says === 'worse');

/** What is wrong with such words, and what to do. */
export const whichIsBetter = {
  rule: 'says which way is better, and its indicator does not',
  fix: 'Correct polarity in indicators.csv, or write higher or lower',
} as const;

/** A country is not compared with itself, and nothing is better or worse of which no way is better. Whether comparisons are what figures say is asked with other figures that are strange. */
export function publishedComparisons({ areas, indicators, observations }: Tables): Problem[] {
  const country = countryCode(areas);
  return indicators.rows.flatMap(({ id, polarity }) => {
    const table = observations.get(id);
    if (!table) return [];
    return table.rows.flatMap(({ areaCode, period, sex, publishedComparison: says }, i) => {
      const fault = (rule: string, fix: string): Problem[] => [
        problemAt(
          table,
          i,
          'publishedComparison',
          says,
          rule,
          `${fix} (${areaCode}, ${period}, ${sex}).`,
        ),
      ];
      if (says === null || says === 'not-compared') return [];
      if (areaCode === country)
        return says === 'similar'
          ? []
          : fault('compares the country with itself', 'Leave it blank');
      if (!saysWhichIsBetter(says, polarity)) return [];
      return fault(whichIsBetter.rule, whichIsBetter.fix);
    });
  });
}
