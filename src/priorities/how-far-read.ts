import type { ReadingStatus } from '../tables/edition.ts';
import { isCounted, type Standing } from './standing.ts';

/** How far what somebody published was read, as far as is known. */
export type HowFarRead = 'whole' | 'in-part' | 'not-found';

/** What was found of somebody, and how each list was read. */
interface FoundOf {
  reading: { status: ReadingStatus };
  lists: readonly { standing: Standing | null; read: 'whole' | 'in-part' | null }[];
}

/** Read in part also where one of the lists that speak for the area was. */
export function howFarRead({ reading: { status }, lists }: FoundOf): HowFarRead {
  if (status === 'not-found') return status;
  const isPart = lists.some((list) => isCounted(list) && list.read === 'in-part');
  return status === 'in-part' || isPart ? 'in-part' : 'whole';
}
