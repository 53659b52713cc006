import type { ProfilePageView } from './profile-page.ts';

/** A part of a page, as the line under the hero names it. */
export interface ContentsLink {
  /** The `id` of the part. */
  id: string;
  label: string;
}

/** The parts of a profile in the order of the page; those that it does not have are left out. */
export function contentsView(
  page: Pick<
    ProfilePageView,
    'members' | 'healthyMembers' | 'neighbourhoods' | 'priorities' | 'progress' | 'similar'
  >,
  countryParts: readonly ContentsLink[] = [],
): ContentsLink[] {
  const parts: readonly (readonly [unknown, string, string])[] = [
    [page.members, 'authorities', page.members?.title ?? ''],
    [page.healthyMembers, 'healthy', 'Years in good health'],
    [true, 'gaps', 'Gaps'],
    ...countryParts.map(({ id, label }) => [true, id, label] as const),
    [true, 'scorecard', 'Scorecard'],
    [page.neighbourhoods, 'neighbourhoods', 'Neighbourhoods'],
    [page.priorities, 'priorities', 'Priorities'],
    [page.progress, 'progress', 'Progress'],
    [page.similar, 'similar', 'Similar areas'],
    [true, 'take', 'Cite'],
    [true, 'sources', 'Sources'],
  ];
  return parts.flatMap(([part, id, label]) => (part ? [{ id, label }] : []));
}
