import type { Published, PublishedDocument } from './published.ts';

const isTrusted = ({ confidence }: Pick<PublishedDocument, 'confidence'>): boolean =>
  confidence !== 'low';

/**
 * Themes that the priorities, targets, groups and subjects found for a system name. What rests on a
 * source of low confidence is left out altogether, so that it can neither make nor unmake a finding.
 */
export function themesSpokenOf(published: readonly Published[]): Set<string> {
  const themes = published.flatMap(({ sets, targets, groups, subjects }) => [
    ...[...sets.flatMap((set) => set.priorities), ...groups, ...subjects].filter(({ document }) =>
      isTrusted(document),
    ),
    ...targets.filter((target) => isTrusted(target) && isTrusted(target.document)),
  ]);
  return new Set(themes.flatMap((each) => each.themes));
}
