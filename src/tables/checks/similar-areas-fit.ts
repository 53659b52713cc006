import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** An area is not similar to itself, and has each similar area once for each thing compared. */
export function similarAreasFit({ similarAreas }: Tables): Problem[] {
  const firstLines = new Map<string, number>();
  return similarAreas.rows.flatMap(({ areaCode, basis, similarCode }, i) => {
    const problem = (rule: string, fix: string): Problem[] => [
      problemAt(similarAreas, i, 'similarCode', similarCode, rule, fix),
    ];
    if (areaCode === similarCode) {
      return problem('is said to be similar to itself', 'Name another area, or take the row out.');
    }
    const key = `${areaCode} ${basis} ${similarCode}`;
    const first = firstLines.get(key);
    if (first !== undefined) {
      return problem('is named as similar twice', `Line ${first} names it too. Keep one of them.`);
    }
    firstLines.set(key, similarAreas.lines[i]!);
    return [];
  });
}
