import type { Confidence, ReadingStatus } from '../tables/edition.ts';
import { isCounted, type Standing } from './standing.ts';

/** As much of a list of priorities as it takes to set it beside another. */
export interface ComparedList {
  standing: Standing | null;
  isDraft: boolean | null;
  read: 'whole' | 'in-part' | null;
  priorities: readonly { confidence: Confidence; themes: readonly string[] }[];
}

/** What a board or a system published, as far as it was read. */
export interface ComparedSide {
  reading: { status: ReadingStatus };
  lists: readonly ComparedList[];
}

/** Ids of themes by where the lists read name them; null where one side may name more than was read. */
export interface BesideSystem {
  both: string[];
  boardOnly: string[] | null;
  systemOnly: string[] | null;
}

const themesOf = (lists: readonly ComparedList[]): Set<string> =>
  new Set(
    lists
      .flatMap(({ priorities }) => priorities)
      .filter(({ confidence }) => confidence !== 'low')
      .flatMap(({ themes }) => themes),
  );

/** Read from the first to the last of its priorities, in their final words, on pages to be trusted. */
const isWholeAndFinal = ({ read, isDraft, priorities }: ComparedList): boolean =>
  read === 'whole' &&
  isDraft === false &&
  priorities.every(({ confidence }) => confidence !== 'low');

/** Nothing of it is known to be unread: a list read whole may stand beside another that was not found. */
const isReadToTheEnd = ({ reading, lists }: ComparedSide): boolean =>
  reading.status === 'found' && lists.every(isWholeAndFinal);

const counted = ({ reading, lists }: ComparedSide): ComparedSide => ({
  reading,
  lists: lists.filter(isCounted),
});

/**
 * Themes that a board's priorities and a system's name, both or only one; null where one of the two has no list
 * that counts. What only one names is told only where no part of either was left unread, and every list of both
 * was read whole and is final: what was not read may name it too.
 */
export function besideSystem(ofBoard: ComparedSide, ofSystem: ComparedSide): BesideSystem | null {
  const sides = [counted(ofBoard), counted(ofSystem)] as const;
  if (sides.some(({ lists }) => lists.length === 0)) return null;
  const [board, system] = [themesOf(sides[0].lists), themesOf(sides[1].lists)];
  const isTold = sides.every(isReadToTheEnd);
  return {
    both: [...board.intersection(system)].sort(),
    boardOnly: isTold ? [...board.difference(system)].sort() : null,
    systemOnly: isTold ? [...system.difference(board)].sort() : null,
  };
}
