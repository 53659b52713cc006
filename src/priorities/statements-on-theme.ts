import type { Group, Priority, Published, Subject, Target } from './published.ts';

/** What was found for one system on one theme. */
export interface StatementsOnTheme {
  areaCode: string;
  priorities: Priority[];
  targets: Target[];
  groups: Group[];
  subjects: Subject[];
}

/** What systems said on a theme, in the index's order; systems of which nothing on it was found are left out. */
export function statementsOnTheme(
  themeId: string,
  index: ReadonlyMap<string, Published>,
): StatementsOnTheme[] {
  const onIt = <T extends { themes: readonly string[] }>(items: readonly T[]): T[] =>
    items.filter(({ themes }) => themes.includes(themeId));
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
