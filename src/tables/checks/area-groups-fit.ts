import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** A group is of several councils, and its rows say the same of it: pages and search take what the first says. */
export function areaGroupsFit({ areaGroups: table }: Tables): Problem[] {
  if (table.problems.length > 0) return [];
  const { rows, lines } = table;
  const groups = Map.groupBy(rows.keys(), (i) => rows[i]!.name);
  return [...groups.values()].flatMap((places): Problem[] => {
    const first = places[0]!;
    if (places.length === 1) {
      const fix = 'Add the others, or write the name among other_names of areas.csv.';
      const { name } = rows[first]!;
      return [problemAt(table, first, 'name', name, 'is a group of one council', fix)];
    }
    return places.slice(1).flatMap((i) =>
      (['what', 'otherNames'] as const).flatMap((field): Problem[] => {
        const [own, other] = [rows[i]![field], rows[first]![field]].map(String);
        if (own === other) return [];
        const fix = `Line ${lines[first]} has "${other}". All rows of a group say the same of it.`;
        return [problemAt(table, i, field, own!, 'is not what its group has above', fix)];
      }),
    );
  });
}
