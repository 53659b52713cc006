import type { Profile } from './profile.ts';

/** The publisher of an indicator’s figures in a profile, its name in full; empty where none are held. */
export function publisherOf(
  { indicators, sources }: Pick<Profile, 'indicators' | 'sources'>,
  indicatorId: string,
): string {
  const held = indicators.find(({ id }) => id === indicatorId);
  return sources.find(({ id }) => id === held?.sourceId)?.publisher ?? '';
}
