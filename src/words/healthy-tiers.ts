import { listOf } from './list.ts';
import { called } from './kind-of-area.ts';

/** A kind of area as figures are published for it, councils of one tier apart from districts. */
export type Tier = 'ics' | 'county' | 'district' | 'single-tier';

const isThere = (tier: Tier): boolean => tier === 'single-tier' || !called(tier).isNone;

function many(tier: Tier): string {
  if (tier === 'ics') return called('system').many;
  if (tier !== 'single-tier') return called(tier).shortMany;
  return isThere('county')
    ? `single tier ${called('council').shortMany}`
    : called('council').shortMany;
}

const order = ['county', 'single-tier', 'district', 'ics'] as const;

/** For which kinds of area figures are published, and for which not: `Published for counties, not for districts or systems.` */
export function publishedForSentence(tiers: readonly Tier[]): string {
  const inWords = (wanted: boolean) =>
    order
      .filter((tier) => isThere(tier) && tiers.includes(tier) === wanted)
      .map((tier) => many(tier));
  const [held, not] = [inWords(true), inWords(false)];
  const without = not.length === 0 ? '' : `, not for ${not.join(' or ')}`;
  return `Published for ${listOf(held)}${without}.`;
}
