import { creditOf, publisherAndStatus } from '../citations/source-credit.ts';
import type { Profile, ProfileSource } from './profile.ts';

type Sources = Pick<Profile, 'indicators' | 'sources'>;

/** The source of an indicator’s figures in a profile; null where none are held. */
export function sourceOf(
  { indicators, sources }: Sources,
  indicatorId: string,
): ProfileSource | null {
  const held = indicators.find(({ id }) => id === indicatorId);
  return sources.find(({ id }) => id === held?.sourceId) ?? null;
}

/** The publisher of an indicator’s figures in a profile, its name in full; empty where none are held. */
export const publisherOf = (profile: Sources, indicatorId: string): string =>
  sourceOf(profile, indicatorId)?.publisher ?? '';

/** The same with what the publisher calls the figures, as `official statistics in development`. */
export function publisherWithStatus(profile: Sources, indicatorId: string): string {
  const source = sourceOf(profile, indicatorId);
  return source ? publisherAndStatus(source, 'full') : '';
}

/** Publisher, title and release of an indicator’s figures in a profile; empty where none are held. */
export function creditIn(profile: Sources, indicatorId: string): string {
  const source = sourceOf(profile, indicatorId);
  return source ? creditOf(source) : '';
}
