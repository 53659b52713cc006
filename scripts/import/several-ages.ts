import type { KnownIndicator } from './fingertips-indicators.ts';
import type { Cells } from './published-cells.ts';

/**
 * Reads the ages of a file as a whole: where it has several of an indicator and indicators.csv names none, each of its
 * rows is told, and gives true. Only a person can say which is meant.
 */
export function severalAges<Column extends string>(
  rows: readonly Cells<Column | 'age'>[],
  knownOf: (cells: Cells<Column | 'age'>) => KnownIndicator | undefined,
): (cells: Cells<Column | 'age'>) => boolean {
  const ages = new Map<string, Set<string>>();
  for (const cells of rows) {
    const [known, age] = [knownOf(cells), cells.text('age')];
    if (known === undefined || known.age !== '' || age === '') continue;
    ages.set(known.id, (ages.get(known.id) ?? new Set()).add(age));
  }
  return (cells) => {
    const id = knownOf(cells)?.id ?? '';
    const found = [...(ages.get(id) ?? [])];
    if (found.length < 2) return false;
    const named = found.map((age) => `“${age}”`).join(', ');
    const fix = `The file has ${named}. Write the one it is of in the column age of indicators.csv, row ${id}.`;
    cells.tell('age', `is one of several ages of ${id}`, fix);
    return true;
  };
}
