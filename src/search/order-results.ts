import { withoutFormalWords } from './formal-words.ts';
import type { FoundPage } from './search-record.ts';
import { withoutSmallWords } from './small-words.ts';

/** Names are the same when they read the same aloud: `King's Lynn` and `kings lynn`, `C&P` and `c and p`. */
export function plainName(name: string): string {
  const lower = name.toLowerCase();
  // As most of thousands of names are.
  if (/^[a-z]+(?: [a-z]+)*$/.test(lower)) return lower;
  return lower
    .replaceAll('&', ' and ')
    .replaceAll(/['’.]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Without “council”, “the”, “how” and the like. */
const bare = (plain: string): string => withoutSmallWords(withoutFormalWords(plain));

/** How well a page answers to the whole of what was typed: 4 by its title, 3 by another name, 2 but for small words. */
function answers(page: FoundPage, typed: string): number {
  if (plainName(page.title) === typed) return 4;
  const names = page.names.map(plainName);
  if (names.includes(typed)) return 3;
  return [plainName(page.title), ...names].some((name) => bare(name) === bare(typed)) ? 2 : 0;
}

/** Areas that have ended come after every page in force that bears the name. */
const place = (page: FoundPage, typed: string): number =>
  page.ended ? Math.min(answers(page, typed), 1) : answers(page, typed);

/**
 * The pages found, best first. The index's own order is kept, except that a page whose name or title is
 * the whole of what was typed goes before the rest, and an ended area after every other that bears the name.
 */
export function orderResults<Page extends FoundPage>(
  found: readonly Page[],
  query: string,
): Page[] {
  const typed = plainName(query);
  return found
    .map((page) => ({ page, place: place(page, typed) }))
    .sort((a, b) => b.place - a.place)
    .map(({ page }) => page);
}
