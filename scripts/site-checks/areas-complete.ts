import type { SiteProblem, SiteRule } from './problem.ts';

/**
 * Every area of the tables has its page, its permanent address for each code it has had, its profile
 * as JSON, CSV and XLSX, and the reference to it in three forms.
 */
export const areasComplete: SiteRule = {
  name: 'areas-complete',
  holds: 'every area has its page, its permanent address and its files',
  problemsOf: ({ areas, files }) =>
    areas.flatMap((area) => {
      const expected = [
        `${area.path}index.html`,
        ...[area.code, ...area.formerCodes].map((code) => `/id/${code}/index.html`),
        `/data/areas/${area.code}.json`,
        `/data/areas/${area.code}.csv`,
        `/data/areas/${area.code}.xlsx`,
        ...['bib', 'ris', 'csl.json'].map((form) => `/cite/${area.code}.${form}`),
      ];
      return expected
        .filter((file) => !files.has(file))
        .map((file) => absent(area.path, `${area.name} (${area.code}) lacks ${file}`));
    }),
};

const absent = (page: string, what: string): SiteProblem => ({
  page,
  what,
  fix: 'Look for what makes these files in src/pages/, src/views/data-files.ts or scripts/files/.',
});
