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

/** What was read of an area stands in a document of its own, or of an area that shares its plan. */
export function readInOwnDocuments(tables: Tables): Problem[] {
  const areaOf = new Map(tables.documents.rows.map(({ id, areaCode }) => [id, areaCode]));
  const shared = new Set(
    tables.sharedPlans.rows.flatMap(({ areaCode, sharedWith }) =>
      sharedWith.map((other) => `${areaCode} ${other}`),
    ),
  );
  const look = <Row extends { areaCode: string; documentId: string }>(
    table: Table<Row>,
  ): Problem[] =>
    table.rows.flatMap(({ areaCode, documentId }, i) => {
      const other = areaOf.get(documentId);
      const isOwn = other === undefined || other === areaCode;
      if (isOwn || shared.has(`${areaCode} ${other}`)) return [];
      const fix = `documents.csv has it as read for ${other}, and this row is of ${areaCode}. Correct the one that is wrong.`;
      return [problemAt(table, i, 'documentId', documentId, 'is a document of another area', fix)];
    });
  return [
    ...look(tables.plans),
    ...look(tables.priorities),
    ...look(tables.targets),
    ...look(tables.core20PlusGroups),
    ...look(tables.subjects),
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
