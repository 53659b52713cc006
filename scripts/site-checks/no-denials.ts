import type { SiteRule } from './problem.ts';

const name = 'no-denials';

/** No page says that an area has no priorities, strategy or target: only that none was found in what was read. */
export const noDenials: SiteRule = {
  name,
  holds: 'no page says that an area has no priorities, no strategy or no target',
  problemsOf: ({ pages }) =>
    pages.flatMap((page) =>
      page.denials.map((sentence) => ({
        page: page.path,
        rule: name,
        what: `it denies what can only be not found: “${sentence}”`,
        fix: 'Say that none was found in what was read; the documents could be read only in part.',
      })),
    ),
};
