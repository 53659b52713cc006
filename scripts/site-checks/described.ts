import type { PageFacts, SiteProblem, SiteRule } from './problem.ts';

/** Every page names its language; listed pages describe themselves and give their own address. */
export const described: SiteRule = {
  name: 'described',
  holds: 'every page gives its language, description and address',
  problemsOf: ({ pages, subPath }) =>
    pages
      .filter((page) => page.forwardsTo === null)
      .flatMap((page) => faultsOf(page, subPath + page.path)),
};

function faultsOf(page: PageFacts, path: string): SiteProblem[] {
  const problem = (what: string, fix: string): SiteProblem => ({
    page: page.path,
    what,
    fix,
  });
  const faults: SiteProblem[] = [];
  if (!page.lang)
    faults.push(problem('the language is not given', 'Add lang to the html element.'));
  if (page.unlisted) return faults;
  if (!page.description) {
    faults.push(problem('there is no description', 'Add a meta description of one sentence.'));
  }
  if (page.canonical === null) {
    faults.push(problem('its own address is not given', 'Add a canonical link.'));
  } else if (!URL.canParse(page.canonical) || new URL(page.canonical).pathname !== path) {
    const what = `it gives ${page.canonical} as its own address`;
    faults.push(problem(what, `The canonical link must end in ${path}.`));
  }
  return faults;
}
