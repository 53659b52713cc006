import type { PriorityRow } from '../edition.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

const glued = (areaCode: string, words: string): string => `${areaCode}\u001F${words}`;

/** The rows of a table by area and a text of theirs; rows with a fault are missing from it. */
const keysOf = <Row extends { areaCode: string }>(
  rows: readonly Row[],
  wordsOf: (row: Row) => string,
): Set<string> => new Set(rows.map((row) => glued(row.areaCode, wordsOf(row))));

/** Every list of a council has been judged; what is judged or shared is a list or a plan that is there. */
export function priorityListsFit(tables: Tables): Problem[] {
  return [
    ...unjudged(tables),
    ...strayLists(tables),
    ...strayPlans(tables),
    ...unshared(tables),
    ...unlike(tables),
  ];
}

/** All of one list is of one plan, in force or not. */
function unlike({ priorities }: Tables): Problem[] {
  const lists = new Map<string, PriorityRow>();
  return priorities.rows.flatMap((row, i) => {
    const list = glued(row.areaCode, row.set);
    const first = lists.get(list) ?? row;
    lists.set(list, first);
    const other = (['inForce', 'kind', 'kindAsStated'] as const).find(
      (field) => row[field] !== first[field],
    );
    if (other === undefined) return [];
    const fix = `"${first.id}" of the same list has "${first[other] ?? ''}". One list is of one plan.`;
    return [problemAt(priorities, i, other, row[other], 'is not that of its list', fix)];
  });
}

function unjudged({ priorities, priorityLists }: Tables): Problem[] {
  const judged = keysOf(priorityLists.rows, ({ set }) => set);
  return priorities.rows.flatMap(({ areaCode, set, scope }, i) => {
    const key = glued(areaCode, set);
    if (scope !== 'council' || judged.has(key)) return [];
    judged.add(key);
    const fix =
      'Add its row: the plan it is of, whether a draft words it, whether all of it was read.';
    return [
      problemAt(priorities, i, 'set', set, 'is a list without a row in priority-lists.csv', fix),
    ];
  });
}

function strayLists({ priorities, priorityLists }: Tables): Problem[] {
  if (priorities.problems.length > 0) return [];
  const lists = keysOf(priorities.rows, ({ set }) => set);
  return priorityLists.rows.flatMap(({ areaCode, set }, i) => {
    if (lists.has(glued(areaCode, set))) return [];
    const fix = 'Copy the name of the list from priorities.csv, or take the row out.';
    return [problemAt(priorityLists, i, 'set', set, 'is not a list of that area', fix)];
  });
}

const noPlan = ['is not a plan of that area', 'Copy its title from plans.csv.'] as const;

function strayPlans({ plans, priorityLists, sharedPlans }: Tables): Problem[] {
  if (plans.problems.length > 0) return [];
  const known = keysOf(plans.rows, ({ title }) => title);
  return [
    ...priorityLists.rows.flatMap(({ areaCode, plan }, i) =>
      plan === null || known.has(glued(areaCode, plan))
        ? []
        : [problemAt(priorityLists, i, 'plan', plan, ...noPlan)],
    ),
    ...sharedPlans.rows.flatMap(({ areaCode, title }, i) =>
      known.has(glued(areaCode, title))
        ? []
        : [problemAt(sharedPlans, i, 'title', title, ...noPlan)],
    ),
  ];
}

/** A plan that one area shares with another is shared back. */
function unshared({ sharedPlans }: Tables): Problem[] {
  const shared = new Set(
    sharedPlans.rows.flatMap((row) => row.sharedWith.map((other) => glued(row.areaCode, other))),
  );
  return sharedPlans.rows.flatMap(({ areaCode, sharedWith }, i) =>
    sharedWith
      .filter((other) => !shared.has(glued(other, areaCode)))
      .map((other) => {
        const fix = `Add a row for ${other}, with ${areaCode} among those it shares with.`;
        return problemAt(sharedPlans, i, 'sharedWith', other, 'does not share it back', fix);
      }),
  );
}
