import type { CountryPartsView } from '../country/country-parts.ts';
import type { ProfilePageView } from './profile-page.ts';

/** A part of a page, as the line under the hero names it. */
export interface ContentsLink {
  /** The `id` of the part. */
  id: string;
  label: string;
  /** What tells whether to go there: `11 worse, 0 better`; null where nothing does so shortly. */
  fact: string | null;
}

type Page = Pick<
  ProfilePageView,
  | 'gaps'
  | 'gapsLead'
  | 'members'
  | 'healthyMembers'
  | 'neighbourhoods'
  | 'priorities'
  | 'progress'
  | 'scorecard'
  | 'similar'
>;

const targetsOf = ({ systems }: NonNullable<Page['progress']>): string | null => {
  const count = systems.flatMap(({ groups }) => groups).flatMap(({ targets }) => targets).length;
  return count === 0 ? null : `${count} target${count === 1 ? '' : 's'}`;
};

/** The parts of a profile in the order of the page; those that it does not have are left out. */
export function contentsView(
  page: Page,
  ofCountry: CountryPartsView | null = null,
): ContentsLink[] {
  const { gaps, gapsLead, members, healthyMembers, neighbourhoods, priorities, progress } = page;
  const parts: readonly (readonly [
    part: unknown,
    id: string,
    label: string,
    fact?: string | null,
  ])[] = [
    [members, 'authorities', members?.title ?? ''],
    [healthyMembers, 'healthy', 'Years in good health'],
    [gapsLead ?? gaps[0], 'gaps', gapsLead ? 'Getting better?' : 'Gaps', gapsLead?.inShort],
    [ofCountry?.tenths, 'tenths', 'By deprivation'],
    [ofCountry?.inside, 'inside', 'Inside areas'],
    [ofCountry?.inactivity, 'good-health-and-sickness', 'Health and work'],
    [true, 'scorecard', 'Scorecard', page.scorecard.verdicts],
    [neighbourhoods, 'neighbourhoods', 'Neighbourhoods'],
    [priorities, 'priorities', 'What was promised'],
    [progress, 'progress', progress?.title ?? '', progress && targetsOf(progress)],
    [page.similar, 'similar', 'Similar areas'],
    [true, 'take', 'Cite'],
    [true, 'sources', 'Sources'],
  ];
  return parts.flatMap(([part, id, label, fact = null]) => (part ? [{ id, label, fact }] : []));
}
