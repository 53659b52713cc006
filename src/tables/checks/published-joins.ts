import type { Problem } from '../problem.ts';
import type { Table } from '../read-table.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/**
 * Every priority has its row of themes, every target its row of tracking, every subject and group its
 * themes, and every system that anything was read of says what: a new reading cannot slip by unjoined.
 */
export function publishedJoins(tables: Tables): Problem[] {
  const { documents, priorities, targets, subjects, core20PlusGroups } = tables;
  const read = namesOf(tables.readings.rows, 'areaCode', tables.readings.named);
  const words = tables.themeWords.named;
  return [
    ...without(priorities, 'id', tables.priorityThemes.named, 'priority-themes.csv'),
    ...without(targets, 'id', tables.targetTracking.named, 'target-tracking.csv'),
    ...without(subjects, 'words', words, 'theme-words.csv'),
    ...without(core20PlusGroups, 'group', words, 'theme-words.csv'),
    ...without(documents, 'areaCode', read, 'readings.csv'),
  ];
}

const namesOf = <Row>(
  rows: readonly Row[],
  field: keyof Row,
  others: ReadonlySet<string>,
): ReadonlySet<string> => new Set([...others, ...rows.map((row) => row[field] as string)]);

/** One problem for each text that has no row there, at the first row that holds it. */
function without<Row>(
  table: Table<Row>,
  field: keyof Row & string,
  joined: ReadonlySet<string>,
  file: string,
): Problem[] {
  const told = new Set<string>();
  return table.rows.flatMap((row, i) => {
    const text = row[field] as string;
    if (joined.has(text) || told.has(text)) return [];
    told.add(text);
    const fix = `Add its row. Leave out what its words do not say.`;
    return [problemAt(table, i, field, text, `has no row in ${file}`, fix)];
  });
}
