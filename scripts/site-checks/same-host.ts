import { cssAddresses } from './read-page.ts';
import type { SiteProblem, SiteRule } from './problem.ts';

const fix = 'Put the file into the site and load it from there.';
const isElsewhere = (address: string): boolean => /^(?:[a-z]+:)?\/\//i.test(address);

/** Nothing is loaded from another host: not by an element, not by a stylesheet. */
export const sameHost: SiteRule = {
  name: 'same-host',
  holds: 'nothing is loaded from another host',
  problemsOf(site) {
    const inPages = site.pages.flatMap((page) =>
      page.loads
        .filter(({ address }) => isElsewhere(address))
        .map(({ element, address }) => problem(page.path, `${element} loads ${address}`)),
    );
    const sheets = [...site.files].filter((file) => /\.(css|svg)$/.test(file)).sort();
    const inSheets = sheets.flatMap((file) =>
      cssAddresses(site.read(file))
        .filter(isElsewhere)
        .map((address) => problem(file, `the stylesheet loads ${address}`)),
    );
    return [...inPages, ...inSheets];
  },
};

const problem = (page: string, what: string): SiteProblem => ({ page, what, fix });
