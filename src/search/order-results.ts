import type { FoundPage } from './search-record.ts';

/** Names are the same when they read the same aloud: `King's Lynn` and `kings lynn`, `C&P` and `c and p`. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/['’.]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How well a page answers to the whole of what was typed: 3 by its title, 2 by another name, 0 not at all. */
function answers(page: FoundPage, typed: string): number {
  if (plainName(page.title) === typed) return 3;
  return page.names.some((name) => plainName(name) === typed) ? 2 : 0;
}

/** Four for a page in force that bears the name; an area that has ended comes after every such page. */
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
