import { called, withArticle } from '../kind-of-area.ts';

/** Why a map shades systems by the gap inside them, by whether an official figure of any system is held. */
export const whyGapIsShaded = (hasOfficial: boolean): string =>
  hasOfficial
    ? `We shade ${withArticle(called('system').one)} by the gap between its ${called('local-authority').many}. One figure for all of it would hide the gap.`
    : `We shade ${withArticle(called('system').one)} by the gap between its ${called('local-authority').many}. No official life expectancy for ${called('system').many} is held here, and an average would hide the gap.`;
