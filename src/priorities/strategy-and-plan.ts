import type { PlanKind } from '../tables/edition.ts';
import type { Published } from './published.ts';

/** Ids of themes by where the priorities read name them. */
export interface StrategyAndPlan {
  both: string[];
  strategyOnly: string[];
  planOnly: string[];
}

function themesOf(published: Published, kind: PlanKind): Set<string> | null {
  const sets = published.sets.filter((set) => set.kind === kind && set.scope === 'system');
  const areFinal = sets.every((set) => set.read === 'whole' && set.isDraft === false);
  if (sets.length === 0 || !areFinal) return null;
  return new Set(sets.flatMap((set) => set.priorities.flatMap(({ themes }) => themes)));
}

/**
 * Themes that a system's priorities name in its integrated care strategy, in its joint forward plan, or
 * in both; null unless the lists of both were read whole and none of them is a draft, as far as its reader
 * noted: what was not read cannot be said to lack a theme.
 */
export function strategyAndPlan(published: Published): StrategyAndPlan | null {
  const strategy = themesOf(published, 'integrated-care-strategy');
  const plan = themesOf(published, 'joint-forward-plan');
  if (!strategy || !plan) return null;
  return {
    both: [...strategy.intersection(plan)],
    strategyOnly: [...strategy.difference(plan)],
    planOnly: [...plan.difference(strategy)],
  };
}
