import type { Confidence } from '../tables/edition.ts';
import { isCounted, type Standing } from './standing.ts';

/** As much of a list of priorities as it takes to set it beside another. */
export interface ComparedList {
  standing: Standing | null;
  isDraft: boolean | null;
  read: 'whole' | 'in-part' | null;
  priorities: readonly { confidence: Confidence; themes: readonly string[] }[];
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

/**
 * Themes that a board's priorities and a system's name, both or only one; null where one of the two has no list
 * that counts. What only one names is told only where every list of both was read whole and is final: what was
 * not read may name it too.
 */
export function besideSystem(
  boardLists: readonly ComparedList[],
  systemLists: readonly ComparedList[],
): BesideSystem | null {
  const [board, system] = [boardLists.filter(isCounted), systemLists.filter(isCounted)];
  if (board.length === 0 || system.length === 0) return null;
  const [ofBoard, ofSystem] = [themesOf(board), themesOf(system)];
  const isTold = [...board, ...system].every(isWholeAndFinal);
  return {
    both: [...ofBoard.intersection(ofSystem)].sort(),
    boardOnly: isTold ? [...ofBoard.difference(ofSystem)].sort() : null,
    systemOnly: isTold ? [...ofSystem.difference(ofBoard)].sort() : null,
  };
}
