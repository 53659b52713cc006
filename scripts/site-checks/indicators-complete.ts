import type { SiteRule } from './problem.ts';

/** Every indicator of the tables has its page, its figures as CSV and what their columns mean. */
export const indicatorsComplete: SiteRule = {
  name: 'indicators-complete',
  holds: 'every indicator has its page and its figures',
  problemsOf: ({ indicators, files }) =>
    indicators.flatMap(({ id, name: indicator }) =>
      [
        `/indicators/${id}/index.html`,
        `/data/indicators/${id}.csv`,
        `/data/indicators/${id}.csv-metadata.json`,
      ]
        .filter((file) => !files.has(file))
        .map((file) => ({
          page: `/indicators/${id}/`,
          what: `${indicator} lacks ${file}`,
          fix: 'Look for what makes these files in src/views/data-files.ts or src/pages/.',
        })),
    ),
};
