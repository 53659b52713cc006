import { pageWeight } from './page-weight.ts';
import type { PageWeight } from './page-weight.ts';
import type { SiteProblem, SiteRule } from './problem.ts';

const name = 'budgets';

/** The most an area page may cost a reader: bytes after compression, and requests. */
export const areaPageBudget = { total: 78_000, script: 6_000, requests: 7 } as const;

/** Every area page keeps to the budget. */
export const budgets: SiteRule = {
  name,
  holds: 'every area page is light',
  problemsOf(site) {
    const areaPaths = new Set(site.areas.map((area) => area.path));
    return site.pages
      .filter((page) => areaPaths.has(page.path))
      .flatMap((page) => excesses(pageWeight(site, page)).map((what) => heavy(page.path, what)));
  },
};

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

function excesses(weight: PageWeight): string[] {
  const { total, script, requests } = areaPageBudget;
  const parts = `HTML ${kilobytes(weight.html)}, style ${kilobytes(weight.style)}, fonts ${kilobytes(weight.font)}, script ${kilobytes(weight.script)}, pictures ${kilobytes(weight.image)}`;
  return [
    ...(weight.total > total
      ? [`the page weighs ${kilobytes(weight.total)}, more than ${kilobytes(total)} (${parts})`]
      : []),
    ...(weight.script > script
      ? [`its script weighs ${kilobytes(weight.script)}, more than ${kilobytes(script)}`]
      : []),
    ...(weight.requests > requests
      ? [`it takes ${weight.requests} requests, more than ${requests}`]
      : []),
  ];
}

const heavy = (page: string, what: string): SiteProblem => ({
  page,
  rule: name,
  what,
  fix: 'See where the bytes go with npm run bench.',
});
