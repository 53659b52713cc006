import type { Standing } from '../../priorities/standing.ts';
import type { BesideSystem } from '../../priorities/beside-system.ts';
import { listOf } from '../list.ts';
import { capitalised } from '../sentence.ts';
import type { Named } from './read.ts';
import { called } from '../kind-of-area.ts';
import { terms } from '../terms.ts';

/** The heading over what the board of a council published; of a district, its county’s, named as such. */
export const boardHeading = (council: Named, isOwn: boolean): string =>
  `Health and wellbeing board of ${council.nameInSentence}${isOwn ? '' : `, its ${called('county').short}`}`;

/** What such a board is, where the edition says it: `The board is a committee of the council, with the NHS and others on it.` */
export function boardMeans(): string | null {
  const { boardIs } = terms();
  return boardIs && `The board is ${boardIs}.`;
}

/** Said on a district’s page over the strategy of its county. */
export const boardOfCounty = (district: Named, county: Named): string =>
  `${capitalised(district.nameInSentence)} is part of ${county.nameInSentence}. The health and wellbeing board of ${county.nameInSentence} plans for it too.`;

/** How a list is to be taken. */
export interface ListState {
  standing: Standing | null;
  isDraft: boolean | null;
  read: 'whole' | 'in-part' | null;
}

const standingWords: Record<Standing, string> = {
  'in-force': 'Still in use when we read it.',
  unclear: 'What was read does not tell whether it is still in use.',
  draft: 'A draft, whose words may have changed since.',
  ended: 'No longer in use when we read of it.',
};

/** Whether a list is in force, whether its words are final, and whether it was read whole; that some was not is said over all lists. */
export function listStateWords({ standing, isDraft, read }: ListState): string {
  const draft =
    isDraft === true && standing !== 'draft' ? 'Read in a draft’s words, which may differ.' : null;
  return [
    standing && standingWords[standing],
    draft,
    read === 'whole' ? 'The whole list was read.' : null,
  ]
    .filter((each) => each !== null)
    .join(' ');
}

/** With whom a plan is shared; null where what was read names nobody. */
export const sharedWithWords = (councils: readonly Named[]): string | null =>
  councils.length === 0
    ? null
    : `Shared with ${listOf(councils.map(({ nameInSentence }) => nameInSentence))}.`;

const foldedWords: Record<Standing, string> = {
  'in-force': 'A part that was read',
  unclear: 'A part that was read',
  draft: 'A draft',
  ended: 'A list no longer in use',
};

/** What a fold over a list says of it: what it is, and its name. */
export const foldedListWords = (standing: Standing | null, name: string): string =>
  `${standing === null ? 'A part that was read' : foldedWords[standing]}: ${name}`;

const quoted = (names: readonly string[]): string => listOf(names.map((name) => `“${name}”`));

/**
 * What the priorities of a board and of a system name, both and only one; names from themes.csv. What only one
 * names is said where it is told at all.
 */
export function besideSystemWords(
  { both, boardOnly, systemOnly }: BesideSystem,
  { board, system, nameOf }: { board: Named; system: Named; nameOf: (themeId: string) => string },
): string {
  const names = (ids: readonly string[]): string => quoted(ids.map((id) => nameOf(id)));
  const only = (ids: readonly string[] | null, whose: Named): string | null =>
    ids && ids.length > 0 ? `Of the two, only ${whose.nameInSentence} names ${names(ids)}.` : null;
  const shared =
    both.length > 0
      ? `The priorities of ${board.nameInSentence} and of ${system.nameInSentence} both name ${names(both)}.`
      : `The priorities that were read of ${board.nameInSentence} and of ${system.nameInSentence} name different themes.`;
  const told =
    boardOnly === null || systemOnly === null
      ? 'We did not read all that the two published, in final words and on pages that we trust, so we do not say what only one of them names.'
      : null;
  return [shared, only(boardOnly, board), only(systemOnly, system), told]
    .filter((each) => each !== null)
    .join(' ');
}
