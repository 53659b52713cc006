import { plainName } from './order-results.ts';
import type { FoundPage } from './search-record.ts';

/** Letters that a subject must have at least, so that a first key does not list half the country. */
const fewest = 4;

const plainSubjects = new WeakMap<FoundPage, string[]>();

/** The subjects of a page in plain letters, made once. */
function plainOf(page: FoundPage): string[] {
  const known =
    plainSubjects.get(page) ?? (page.subjects ?? []).map((each) => ` ${plainName(each)}`);
  plainSubjects.set(page, known);
  return known;
}

/** Areas in force whose plans name a subject, `loneliness`, each with the subjects that hold every word as the beginning of one of theirs. */
export function namedInPlans(
  words: readonly string[],
  pages: Iterable<FoundPage>,
): ReadonlyMap<FoundPage, readonly string[]> {
  const found = new Map<FoundPage, readonly string[]>();
  if (words.join(' ').length < fewest) return found;
  for (const page of pages) {
    if (page.areaKind === null || page.ended) continue;
    const plain = plainOf(page);
    const named = (page.subjects ?? []).filter((_, place) =>
      words.every((word) => plain[place]!.includes(` ${word}`)),
    );
    if (named.length > 0) found.set(page, named);
  }
  return found;
}
