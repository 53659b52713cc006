import type { FoundPage } from './search-record.ts';
import { subjectsWith } from './subjects-with.ts';

/** Letters that a subject must have at least, so that a first key does not list half the country. */
const fewest = 4;

/** Areas in force whose plans name a subject, `loneliness`, each with the subjects that do. */
export function namedInPlans(
  words: readonly string[],
  pages: Iterable<FoundPage>,
): ReadonlyMap<FoundPage, readonly string[]> {
  const found = new Map<FoundPage, readonly string[]>();
  if (words.join(' ').length < fewest) return found;
  for (const page of pages) {
    if (page.areaKind === null || page.ended || !page.subjects) continue;
    const named = subjectsWith(page.subjects, words);
    if (named.length > 0) found.set(page, named);
  }
  return found;
}
