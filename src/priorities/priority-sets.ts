import type { PriorityListRow } from '../tables/edition.ts';
import type { Priority, PrioritySet, PublishedPlan } from './published.ts';
import { byStanding, standingOf } from './standing.ts';

/** The plan a kind names: the same words and the only one of them, so that nothing is guessed. */
function planOfKind(kindAsStated: string, plans: readonly PublishedPlan[]): PublishedPlan | null {
  const alike = plans.filter((plan) => plan.kindAsStated === kindAsStated);
  return alike.length === 1 ? alike[0]! : null;
}

/** The plan of a list: as judged by its reader; else, but for lists of places, by its kind. */
function planOf(
  { scope, kindAsStated }: Priority,
  judged: PriorityListRow | undefined,
  plans: readonly PublishedPlan[],
): PublishedPlan | null {
  if (judged) return plans.find(({ title }) => title === judged.plan) ?? null;
  return scope === 'system' ? planOfKind(kindAsStated, plans) : null;
}

/** The lists of priorities of one area, in force first where that is known, else in the order read. */
export function prioritySets(
  priorities: readonly Priority[],
  plans: readonly PublishedPlan[],
  judgedLists: readonly PriorityListRow[],
): PrioritySet[] {
  const lists = [...Map.groupBy(priorities, ({ set }) => set).values()].flatMap((ofSet) => [
    ...Map.groupBy(ofSet, ({ kindAsStated }) => kindAsStated).values(),
  ]);
  const judgedBySet = new Map(judgedLists.map((row) => [row.set, row]));
  return lists
    .map((list) => {
      const first = list[0]!;
      const judged = judgedBySet.get(first.set);
      const isDraft = judged?.isDraft ?? null;
      return {
        name: first.set,
        kind: first.kind,
        kindAsStated: first.kindAsStated,
        scope: first.scope,
        placeCode: first.placeCode,
        plan: planOf(first, judged, plans),
        standing: standingOf(first.inForce, isDraft === true),
        isDraft,
        read: judged?.read ?? null,
        priorities: list,
      };
    })
    .sort(byStanding);
}
