import { isTrusted } from './themes-spoken-of.ts';
import type { Group, Priority, Published, Subject, Target } from './published.ts';

/** What was found for one system on one theme. */
export interface StatementsOnTheme {
  areaCode: string;
  priorities: Priority[];
  targets: Target[];
  groups: Group[];
  subjects: Subject[];
}

type Stating = Parameters<typeof isTrusted>[0] & { themes: readonly string[] };

/**
 * What systems said on a theme, in the index's order; systems of which nothing on it was found are left out,
 * and so is what rests on a source of low confidence.
 */
export function statementsOnTheme(
  themeId: string,
  index: ReadonlyMap<string, Published>,
): StatementsOnTheme[] {
  const onIt = <T extends Stating>(items: readonly T[]): T[] =>
    items.filter((item) => item.themes.includes(themeId) && isTrusted(item));
  return [...index.values()]
    .map(({ areaCode, sets, targets, groups, subjects }) => ({
      areaCode,
      priorities: onIt(sets.flatMap((set) => set.priorities)),
      targets: onIt(targets),
      groups: onIt(groups),
      subjects: onIt(subjects),
    }))
    .filter(
      ({ priorities, targets, groups, subjects }) =>
        priorities.length + targets.length + groups.length + subjects.length > 0,
    );
}
