import type { PlanRow } from '../../tables/edition.ts';
import { writtenDate } from './dates.ts';
import { terms } from '../terms.ts';

/** The kind of a plan in a reader's words; for kinds without a duty in law, as its page states it. */
export const planKindName = ({
  kind,
  kindAsStated,
}: Pick<PlanRow, 'kind' | 'kindAsStated'>): string =>
  kind === 'other' ? kindAsStated : terms().plans[kind];

/** A plan's title with its years and date as stated: `Fens Plan, 2023-2028, dated March 2023`. */
export function planInWords({
  title,
  period,
  date,
}: Pick<PlanRow, 'title' | 'period' | 'date'>): string {
  // Some dates say themselves what happened then: `updated March 2024`.
  const says = date !== null && /^[a-z]/.test(date);
  const dated = date === null ? null : `${says ? '' : 'dated '}${writtenDate(date)}`;
  const years = (text: string): string => text.replace(' to ', '-');
  const isInTitle = period !== null && years(title).includes(years(period));
  return [title, isInTitle ? null : period, dated].filter((part) => part !== null).join(', ');
}
