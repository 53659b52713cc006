import type { SiteRule } from './problem.ts';

/** No page says that an area has no priorities, strategy or target: only that none was found in what was read. */
export const noDenials: SiteRule = {
  name: 'no-denials',
  holds: 'no page says that an area has no priorities, no strategy or no target',
  problemsOf: ({ pages }) =>
    pages.flatMap((page) =>
      page.denials.map((sentence) => ({
        page: page.path,
        what: `it denies what can only be not found: “${sentence}”`,
        fix: 'Say that none was found in what was read; the documents could be read only in part.',
      })),
    ),
};
