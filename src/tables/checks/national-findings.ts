import type { Problem } from '../problem.ts';
import type { Table } from '../read-table.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/**
 * Findings that conflict name each other, and none names itself; no two of a study stand in one place;
 * every study and every page of the lists is one that a finding rests on.
 */
export function nationalFindings(tables: Tables): Problem[] {
  const { nationalFindings: findings, nationalStudies, nationalSources } = tables;
  const used = (field: 'studyId' | 'sourceId') => new Set(findings.rows.map((row) => row[field]));
  const found = [...oneSidedConflicts(tables), ...sharedPlaces(tables), ...moreThanAll(tables)];
  // A row with a faulty cell is not among the rows: what it rests on must not be called unused.
  if (findings.problems.length > 0) return found;
  return [
    ...found,
    ...unused(nationalStudies, used('studyId'), 'is a study without a finding'),
    ...unused(nationalSources, used('sourceId'), 'is a page that no finding was read on'),
  ];
}

function oneSidedConflicts({ nationalFindings: table }: Tables): Problem[] {
  const conflicts = new Map(table.rows.map(({ id, conflictsWith }) => [id, conflictsWith]));
  return table.rows.flatMap(({ id, conflictsWith }, i) =>
    conflictsWith.flatMap((other) => {
      const back = conflicts.get(other);
      if (back === undefined || (other !== id && back.includes(id))) return [];
      const rule =
        other === id ? 'is said to conflict with itself' : 'does not name this finding in return';
      const fix =
        other === id
          ? 'Take it out.'
          : `Two findings that differ name each other: write ${id} in conflicts_with of ${other}, or take ${other} out here.`;
      return [problemAt(table, i, 'conflictsWith', other, rule, fix)];
    }),
  );
}

/** A figure of so many of so many: no more of them than there are. */
function moreThanAll({ nationalFindings: table }: Tables): Problem[] {
  const count = (digits: string): number => Number(digits.replaceAll(',', ''));
  return table.rows.flatMap(({ figure }, i) => {
    const [, some, all] = /^([\d,]+) of (?:all |the )?([\d,]+)/i.exec(figure ?? '') ?? [];
    if (some === undefined || all === undefined || count(some) <= count(all)) return [];
    return [problemAt(table, i, 'figure', figure, 'is more than all', 'Compare with the page.')];
  });
}

function sharedPlaces({ nationalFindings: table }: Tables): Problem[] {
  const taken = new Map<string, string>();
  return table.rows.flatMap(({ id, studyId, position }, i) => {
    const place = `${studyId} ${position}`;
    const first = taken.get(place);
    if (first === undefined) taken.set(place, id);
    if (first === undefined) return [];
    const fix = `${first} of the same study stands there too. Give each a place of its own.`;
    return [problemAt(table, i, 'position', position, 'is taken', fix)];
  });
}

function unused<Row extends { id: string }>(
  table: Table<Row>,
  used: ReadonlySet<string>,
  rule: string,
): Problem[] {
  return table.rows.flatMap(({ id }, i) =>
    used.has(id)
      ? []
      : [
          problemAt(
            table,
            i,
            null,
            id,
            rule,
            'Write its finding in national-findings.csv, or take it out.',
          ),
        ],
  );
}
