import type { SiteRule } from './problem.ts';

const name = 'search-complete';

/** Every area and indicator page goes into the search index, and the index is there. */
export const searchComplete: SiteRule = {
  name,
  holds: 'every area and indicator can be found by search',
  problemsOf({ areas, indicators, pages, files }) {
    const searchable = new Set(pages.filter((page) => page.searchable).map((page) => page.path));
    const expected = [
      ...areas.map((area) => area.path),
      ...indicators.map(({ id }) => `/indicators/${id}/`),
    ];
    const left = expected
      .filter((path) => !searchable.has(path))
      .map((path) => ({
        page: path,
        rule: name,
        what: 'the page is not in the search index',
        fix: 'Mark its content with data-pagefind-body.',
      }));
    if (files.has('/pagefind/pagefind.js')) return left;
    const what = 'there is no search index';
    return [{ page: '/pagefind/', rule: name, what, fix: 'Run npm run build.' }, ...left];
  },
};
