import { kilobytes, pageWeight } from './page-weight.ts';
import type { PageWeight } from './page-weight.ts';
import type { PageFacts, SiteProblem, SiteRule } from './problem.ts';

/** The most an area page may cost a reader: bytes after compression, and requests. */
export const areaPageBudget = { total: 64_000, script: 4_000, requests: 5 } as const;

/** The most elements of a page that lists every area: more, and a phone is busy for longer than a tap can wait. */
const mostElements = 3_000;

const listsAreas = ({ path }: PageFacts): boolean => /^\/indicators\/./.test(path);

/** Every area page keeps to the budget, and every page of an indicator to its number of elements. */
export const budgets: SiteRule = {
  name: 'budgets',
  holds: 'every page of an area or an indicator is light',
  problemsOf(site) {
    const areaPaths = new Set(site.areas.map((area) => area.path));
    const ofAreas = site.pages
      .filter((page) => areaPaths.has(page.path))
      .flatMap((page) => excesses(pageWeight(site, page)).map((what) => heavy(page.path, what)));
    const long = site.pages
      .filter((page) => listsAreas(page) && page.elements > mostElements)
      .map(({ path, elements }) => ({
        page: path,
        what: `it has ${elements} elements, more than ${mostElements}`,
        fix: 'Put a kind of area on a page of its own (src/views/indicator/table-parts.ts), or less into a row.',
      }));
    return [...ofAreas, ...long];
  },
};

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
  what,
  fix: 'See where the bytes go with npm run bench.',
});
