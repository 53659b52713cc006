import type { SiteRule } from './problem.ts';

/** Every listed page has a title, and no two have the same. */
export const titlesUnique: SiteRule = {
  name: 'titles-unique',
  holds: 'every page has a title of its own',
  problemsOf({ pages }) {
    const firstByTitle = new Map<string, string>();
    return pages.flatMap((page) => {
      if (page.forwardsTo !== null) return [];
      if (!page.title) {
        return [{ page: page.path, what: 'there is no title', fix: 'Give it one.' }];
      }
      if (page.unlisted) return [];
      const first = firstByTitle.get(page.title);
      if (first === undefined) firstByTitle.set(page.title, page.path);
      else {
        const what = `the title “${page.title}” is that of ${first} too`;
        return [{ page: page.path, what, fix: 'Say in the title what sets it apart.' }];
      }
      return [];
    });
  },
};
