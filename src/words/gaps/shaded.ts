import { called, withArticle } from '../kind-of-area.ts';

/** What the shade of a system on a map shows, and why that is no figure of the whole, by whether an official one of any system is held. */
export function whyGapIsShaded(hasOfficial: boolean): string {
  const { one, many } = called('system');
  const shown = `The shade of ${withArticle(one)} shows how far apart its ${called('local-authority').many} are.`;
  return hasOfficial
    ? `${shown} One figure for all of it would hide the gap.`
    : `${shown} No official life expectancy for ${many} is held here, and an average would hide the gap.`;
}
