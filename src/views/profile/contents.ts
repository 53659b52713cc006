import { listOf } from '../../words/list.ts';
import { plainText } from '../../words/sentence.ts';
import type { CountryPartsView } from '../country/country-parts.ts';
import type { ProfilePageView } from './profile-page.ts';

/** A part of a page, as the contents under the opening name it. */
export interface ContentsLink {
  /** The `id` of the part. */
  id: string;
  label: string;
  /** What the part answers to what is asked most, in its own words; null where it answers nothing so shortly. */
  answer: string | null;
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
  | 'publishers'
  | 'scorecard'
  | 'similar'
>;

/** Whether it gets better, as the part on gaps begins. */
const betterOf = ({ gapsLead }: Page): string | null =>
  gapsLead && gapsLead.lines.map(({ answer }) => answer).join(' ');

/** What is furthest from the country’s figures, as the part that compares begins. */
const furthestIn = ({ scorecard: { furthest } }: Page): string | null =>
  furthest[0] ? plainText(furthest[0].first) : null;

const publishersOf = ({ publishers }: Page): string | null =>
  publishers.length === 0 ? null : `${listOf(publishers.map(({ short }) => short))}.`;

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
    answer?: string | null,
  ])[] = [
    [members, 'authorities', members?.title ?? ''],
    [healthyMembers, 'healthy', 'Years in good health'],
    [gapsLead ?? gaps[0], 'gaps', gapsLead ? 'Getting better?' : 'Gaps', betterOf(page)],
    [ofCountry?.tenths, 'tenths', 'By deprivation'],
    [ofCountry?.inside, 'inside', 'Inside areas'],
    [ofCountry?.inactivity, 'good-health-and-sickness', 'Health and work'],
    [true, 'scorecard', page.scorecard.title, furthestIn(page)],
    [neighbourhoods, 'neighbourhoods', 'Neighbourhoods', neighbourhoods?.inShort],
    [priorities, 'priorities', 'What was promised', priorities?.inShort],
    [progress, 'progress', progress?.title ?? ''],
    [page.similar, 'similar', 'Similar areas'],
    [true, 'take', 'Cite'],
    [true, 'sources', 'Sources', publishersOf(page)],
  ];
  return parts.flatMap(([part, id, label, answer = null]) => (part ? [{ id, label, answer }] : []));
}
