import type { PublishedIndex } from '../../priorities/published-for-area.ts';
import { formatNumber } from '../../indicators/number-format.ts';

/** What was and was not read of all systems together, for pages that put them side by side. */
export function readingInWords(index: PublishedIndex): string {
  const all = [...index.values()];
  const pages = all.reduce((sum, { documents }) => sum + documents.length, 0);
  const count = (status: string) => all.filter(({ reading }) => reading.status === status).length;
  const missing = count('not-found');
  return [
    `${formatNumber(pages, 0)} pages and papers by or about ${all.length} systems were read.`,
    `For ${count('found')} systems a list of priorities was found, though not always the whole of it; for ${count('in-part')} only a part; for ${missing} the priorities now in force were not found.`,
    'Many documents could be read only in part. What is not found here may still be in a plan, so a blank never means that a system leaves a theme out.',
  ].join(' ');
}
