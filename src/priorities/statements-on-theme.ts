import { isCounted } from './standing.ts';
import { isTrusted } from './trusted.ts';
import type { Group, Priority, Published, Subject, Target } from './published.ts';

/** What was found for one area on one theme. */
export interface StatementsOnTheme {
  areaCode: string;
  priorities: Priority[];
  targets: Target[];
  groups: Group[];
  subjects: Subject[];
}

type Stating = Parameters<typeof isTrusted>[0] & { themes: readonly string[] };

/**
 * What areas said on a theme, in the index's order; areas of which nothing on it was found are left out, and
 * so are lists that ended or are known only as a draft, and what rests on a source of low confidence.
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
      priorities: onIt(sets.filter(isCounted).flatMap((set) => set.priorities)),
      targets: onIt(targets),
      groups: onIt(groups),
      subjects: onIt(subjects),
    }))
    .filter(
      ({ priorities, targets, groups, subjects }) =>
        priorities.length + targets.length + groups.length + subjects.length > 0,
    );
}
