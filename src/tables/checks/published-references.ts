import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Table } from '../read-table.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** A table that others name rows of, and what is said of an id that it does not hold. */
interface Named {
  table: { named: ReadonlySet<string>; schema: { file: string } };
  rule: string;
}

/** The tables that are named, each with what is said of an id that it does not hold. */
function namedTables(tables: Tables) {
  const named = (table: Named['table'], rule: string): Named => ({ table, rule });
  return {
    document: named(tables.documents, 'is not a document of this edition'),
    theme: named(tables.themes, 'is not a theme of this edition'),
    indicator: named(tables.indicators, 'is not an indicator of this edition'),
    priority: named(tables.priorities, 'is not a priority of this edition'),
    target: named(tables.targets, 'is not a target of this edition'),
    study: named(tables.nationalStudies, 'is not a study of this edition'),
    source: named(tables.nationalSources, 'is not a source of national studies'),
    finding: named(tables.nationalFindings, 'is not a finding of this edition'),
  };
}

/** Every document, theme, indicator, priority and target named in the tables of priorities is in its table. */
export function publishedReferences(tables: Tables): Problem[] {
  const { document, theme, indicator, priority, target, study, source, finding } =
    namedTables(tables);
  return [
    ...unknown(tables.plans, 'documentId', document),
    ...unknown(tables.priorities, 'documentId', document),
    ...unknown(tables.targets, 'documentId', document),
    ...unknown(tables.core20PlusGroups, 'documentId', document),
    ...unknown(tables.subjects, 'documentId', document),
    ...unknown(tables.themes, 'parent', theme),
    ...unknown(tables.themes, 'indicators', indicator),
    ...unknown(tables.themes, 'onlyTouches', indicator),
    ...unknown(tables.indicators, 'saidBy', indicator),
    ...unknown(tables.themeWords, 'themes', theme),
    ...unknown(tables.priorityThemes, 'themes', theme),
    ...unknown(tables.priorityThemes, 'priorityId', priority),
    ...unknown(tables.targetTracking, 'themes', theme),
    ...unknown(tables.targetTracking, 'indicatorId', indicator),
    ...unknown(tables.targetTracking, 'relatedIndicatorId', indicator),
    ...unknown(tables.targetTracking, 'targetId', target),
    ...unknown(tables.nationalFindings, 'themes', theme),
    ...unknown(tables.nationalFindings, 'studyId', study),
    ...unknown(tables.nationalFindings, 'sourceId', source),
    ...unknown(tables.nationalFindings, 'conflictsWith', finding),
  ];
}

function unknown<Row>(
  table: Table<Row>,
  field: keyof Row & string,
  { table: { named: ids, schema }, rule }: Named,
): Problem[] {
  return table.rows.flatMap((row, i) =>
    [row[field] as string | string[] | null]
      .flat()
      .filter((id) => id !== null)
      .filter((id) => !ids.has(id))
      .map((id) => {
        const hint = didYouMean(id, ids);
        const fix = `${hint === '' ? '' : `${hint} `}They are listed in ${schema.file}.`;
        return problemAt(table, i, field, id, rule, fix);
      }),
  );
}
