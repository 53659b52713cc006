import type { SiteRule } from './problem.ts';

const index = '/pagefind/records.json';

/** Addresses of the pages in the search index; none where there is no index. */
function indexedIn(text: string): Set<string> {
  const pages = Object.values(JSON.parse(text) as Record<string, { url: string }>);
  return new Set(pages.map(({ url }) => url));
}

/** Every area, indicator and marked page is in the search index, and the index is there. */
export const searchComplete: SiteRule = {
  name: 'search-complete',
  holds: 'every area, indicator and page of prose can be found by search',
  problemsOf({ areas, indicators, pages, files, read }) {
    const problem = (page: string, what: string) => ({
      page,
      what,
      fix: 'Run npm run build.',
    });
    if (!files.has('/pagefind/pagefind.js') || !files.has(index)) {
      return [problem('/pagefind/', 'there is no search index')];
    }
    const indexed = indexedIn(read(index));
    const expected = new Set([
      ...areas.map((area) => area.path),
      ...indicators.map(({ id }) => `/indicators/${id}/`),
      ...pages.filter((page) => page.searchable).map((page) => page.path),
    ]);
    return [...expected]
      .filter((path) => !indexed.has(path))
      .map((path) => problem(path, 'the page is not in the search index'));
  },
};
