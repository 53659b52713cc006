import type { SiteRule } from './problem.ts';

/** No page shows, or says to a screen reader, what a program leaves when a value is missing. */
export const noLeakedValues: SiteRule = {
  name: 'no-leaked-values',
  holds: 'no page says NaN, undefined or null',
  problemsOf: ({ pages }) =>
    pages.flatMap((page) =>
      page.leaks.map((leak) => ({
        page: page.path,
        what: `a missing value shows as it is: ${leak}`,
        fix: 'Say in words why there is no value, or leave the element out.',
      })),
    ),
};
