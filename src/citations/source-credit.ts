import { shortPublisher } from './short-publisher.ts';
import type { SourceRow } from '../tables/edition.ts';

/** Publisher, title and release in one line: `Office for National Statistics, Healthy life expectancy, June 2026`. */
export const creditOf = (
  source: Pick<SourceRow, 'publisher' | 'title' | 'release'> & { status?: SourceRow['status'] },
): string =>
  [source.publisher, source.title, source.release, source.status].filter(Boolean).join(', ');

/** A publisher with what it calls its figures: `Office for National Statistics (ONS), official statistics in development`. */
export const publisherAndStatus = (
  { publisher, status }: { publisher: string; status?: SourceRow['status'] },
  form: 'full' | 'short',
): string =>
  [form === 'full' ? publisher : shortPublisher(publisher), status].filter(Boolean).join(', ');

/** By which public copy the figures came, as a phrase; empty where they came from the publisher. */
export const viaOf = (source: Pick<SourceRow, 'via'>): string =>
  source.via ? `via ${source.via}` : '';
