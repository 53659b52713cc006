import { counted } from '../../words/number.ts';
import { called } from '../../words/kind-of-area.ts';
import type { PublishedIndex } from '../../priorities/published-for-area.ts';
import { statementsOnTheme } from '../../priorities/statements-on-theme.ts';

/** How many systems: `1 system`, `18 systems`. */
export const systemsInWords = (count: number): string => counted(count, called('system'));

/** How many systems name a theme, and where, in a sentence. */
export function whoNamesIt(themeId: string, index: PublishedIndex): string {
  const all = statementsOnTheme(themeId, index);
  const read = `In what was read of ${systemsInWords(index.size)}`;
  if (all.length === 0) return `${read}, it was not found.`;
  const inLists = all.filter(({ priorities }) => priorities.length > 0).length;
  const elsewhere = all.length - inLists;
  if (inLists === 0) {
    return `${read}, it was in no list of priorities. ${systemsInWords(elsewhere)} ${elsewhere === 1 ? 'speaks' : 'speak'} of it elsewhere.`;
  }
  const named = `${read}, ${inLists} ${inLists === 1 ? 'names' : 'name'} it in a list of priorities.`;
  if (elsewhere === 0) return named;
  return `${named} ${elsewhere} more ${elsewhere === 1 ? 'speaks' : 'speak'} of it elsewhere.`;
}
