import { shortPublisher } from '../citations/short-publisher.ts';
import type { IndicatorRow } from '../tables/edition.ts';
import { writtenDate } from './priorities/dates.ts';

type Standing = Pick<IndicatorRow, 'standing' | 'standingSince' | 'standingNote'>;

const inShort: Record<NonNullable<IndicatorRow['standing']>, string> = {
  withdrawn: 'since withdrawn by its publisher',
  suspended: 'suspended for now by its publisher',
};

/** What its publisher has done with an indicator, beside a figure of it; null of one in force. */
export const standingInShort = ({ standing }: Pick<Standing, 'standing'>): string | null =>
  standing && inShort[standing];

/** What a publisher calls figures, and what it has done with their indicator since: `official statistics in development; suspended for now by its publisher`; empty where nothing. */
export const statusInShort = (
  status: string | null,
  indicator: Pick<Standing, 'standing'>,
): string => [status, standingInShort(indicator)].filter((words) => words !== null).join('; ');

const done: Record<NonNullable<IndicatorRow['standing']>, string> = {
  withdrawn: 'has withdrawn this indicator',
  suspended: 'has suspended this indicator',
};

/**
 * The same as sentences, with the day and the reason that its publisher gives: `ONS has suspended this indicator.
 * Its reason: “…”`. Empty of one in force.
 */
export function standingSentence(
  { standing, standingSince, standingNote }: Standing,
  publisher: string,
): string {
  if (standing === null) return '';
  const since = standingSince === null ? '' : ` (${writtenDate(standingSince)})`;
  const history = standing === 'withdrawn' ? ' Read its figures as history.' : '';
  const reason = standingNote === null ? '' : ` It says: “${standingNote.replace(/\.$/, '')}”.`;
  return `${shortPublisher(publisher)} ${done[standing]}${since}.${history}${reason}`;
}
