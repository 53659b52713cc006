import { isLowerTier } from '../../tables/area-kinds.ts';
import { bothSexes } from '../../indicators/life-indicators.ts';
import { holdsLife } from '../../profiles/life-of-area.ts';
import type { Profile } from '../../profiles/profile.ts';
import { gapAgainstBlock } from './gap-against.ts';
import type { GapBlock } from './gap-block.ts';
import { gapDeprivationBlock } from './gap-deprivation.ts';
import { gapMembersBlock } from './gap-members.ts';
import { gapPoorerHealthBlock } from './gap-poorer-health.ts';
import { gapSexesBlock } from './gap-sexes.ts';

/** A gap, or why there is none, as a sentence. */
export type GapPart = GapBlock | { blank: string };

/**
 * The slope index is published for councils of the lower and of the single tier: where one of them
 * has lengths of life and no index, the section says so once.
 */
function deprivationPart(profile: Profile, country: Profile): GapPart | null {
  const block = gapDeprivationBlock(profile, country);
  if (block || !isLowerTier(profile) || profile.gaps.betweenSexes === null) return block;
  return {
    blank: `By deprivation: no slope index is held for ${profile.nameInSentence}, so the gap inside it cannot be shown.`,
  };
}

const isAnyHeld = ({ life, healthy }: Profile['lengths']): boolean =>
  bothSexes.some((sex) => (life[sex].latest ?? healthy[sex].latest) !== null);

/** Every gap in length of life of an area, in the order of the page; none at all is said where no length is held either. */
export function gapsView(profile: Profile, country: Profile): GapPart[] {
  const parts = [
    gapMembersBlock(profile, country),
    gapAgainstBlock(profile, country, 'life'),
    gapAgainstBlock(profile, country, 'healthy'),
    deprivationPart(profile, country),
    gapPoorerHealthBlock(profile, country),
    gapSexesBlock(profile, country),
  ].filter((part) => part !== null);
  if (parts.length > 0 || !holdsLife(country) || isAnyHeld(profile.lengths)) return parts;
  return [{ blank: 'A gap needs a length of life, so there is none to show.' }];
}
