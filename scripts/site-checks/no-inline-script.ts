import type { SiteRule } from './problem.ts';

/** No script is written into a page: the site's own headers would stop it. */
export const noInlineScript: SiteRule = {
  name: 'no-inline-script',
  holds: 'no script is written into a page',
  problemsOf: ({ pages }) =>
    pages.flatMap((page) =>
      page.inlineScripts.map((script) => ({
        page: page.path,
        what: `a script is written into the page: ${script}`,
        fix: 'Keep scripts in files of their own (for Astro: vite.build.assetsInlineLimit 0).',
      })),
    ),
};
