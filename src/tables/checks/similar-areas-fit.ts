import type { AreaKind } from '../edition.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

const apart: readonly string[] = ['country', 'region', 'ics'];

/** Councils of all kinds are of one sort. */
const sortOf = (kind: AreaKind): string => (apart.includes(kind) ? kind : 'council');

/** An area is similar to others of its sort and not to itself, and has each once for each thing compared. */
export function similarAreasFit({ areas, similarAreas }: Tables): Problem[] {
  const sorts = new Map(areas.rows.map(({ code, kind }) => [code, sortOf(kind)]));
  const firstLines = new Map<string, number>();
  return similarAreas.rows.flatMap(({ areaCode, basis, similarCode }, i) => {
    const problem = (rule: string, fix: string): Problem[] => [
      problemAt(similarAreas, i, 'similarCode', similarCode, rule, fix),
    ];
    if (areaCode === similarCode) {
      return problem('is said to be similar to itself', 'Name another area, or take the row out.');
    }
    const [own, other] = [sorts.get(areaCode), sorts.get(similarCode)];
    if (own !== undefined && other !== undefined && own !== other) {
      const fix = `${areaCode} is a ${own} and ${similarCode} a ${other}: nobody compares the two.`;
      return problem('is said to be similar to an area of another sort', fix);
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
