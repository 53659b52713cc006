import type { SourceRow } from '../tables/edition.ts';

/** Publisher, title and release in one line: `Office for National Statistics, Healthy life expectancy, June 2026`. */
export const creditOf = (source: Pick<SourceRow, 'publisher' | 'title' | 'release'>): string =>
  [source.publisher, source.title, source.release].filter(Boolean).join(', ');

/** By which public copy the figures came, as a phrase; empty where they came from the publisher. */
export const viaOf = (source: Pick<SourceRow, 'via'>): string =>
  source.via ? `via ${source.via}` : '';
