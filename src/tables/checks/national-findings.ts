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
  const found = [
    ...oneSidedConflicts(tables),
    ...sharedPlaces(tables),
    ...moreThanAll(findings, ['figure', 'finding', 'base']),
    ...moreThanAll(nationalStudies, ['base']),
    ...ofAnotherBase(tables),
  ];
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

const count = (digits: string): number => Number(digits.replaceAll(',', ''));

/** So many of so many: no more of them than there are. */
function moreThanAll<Row>(table: Table<Row>, fields: readonly (keyof Row & string)[]): Problem[] {
  return table.rows.flatMap((row, i) =>
    fields.flatMap((field): Problem[] => {
      const words = String(row[field] ?? '');
      const isMore = [...words.matchAll(/\b(\d[\d,]*) of (?:all |the )?(\d[\d,]*)/gi)].some(
        ([, some = '', all = '']) => count(some) > count(all),
      );
      const fix = 'Compare with the page.';
      return isMore ? [problemAt(table, i, field, words, 'is more than all', fix)] : [];
    }),
  );
}

/** What a figure is of, where both say how many that are: `3 of 4`, and `4 comments.` */
function ofAnotherBase({ nationalFindings: table }: Tables): Problem[] {
  return table.rows.flatMap(({ figure, base }, i): Problem[] => {
    const all = /^[\d,]+ of (?:all |the )?([\d,]+)/i.exec(figure ?? '')?.[1];
    const own = /^[\d,]+\b/.exec(base ?? '')?.[0];
    if (all === undefined || own === undefined || count(all) === count(own)) return [];
    const fix = `The figure is “${figure}”. Compare both with the page.`;
    return [problemAt(table, i, 'base', base, 'is not what the figure is of', fix)];
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
