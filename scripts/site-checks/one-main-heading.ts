import type { SiteRule } from './problem.ts';

/** Every page has exactly one h1, and it says something. Forwarding pages need none. */
export const oneMainHeading: SiteRule = {
  name: 'one-main-heading',
  holds: 'every page has one main heading',
  problemsOf: ({ pages }) =>
    pages
      .filter((page) => page.forwardsTo === null)
      .filter(({ headings }) => headings.length !== 1 || headings[0] === '')
      .map(({ path, headings }) => ({
        page: path,
        what:
          headings.length === 1
            ? 'the main heading (h1) is empty'
            : `there are ${headings.length} main headings (h1)${headings.length ? `: ${headings.join(' / ')}` : ''}`,
        fix: 'Give the page one h1 that names it.',
      })),
};
