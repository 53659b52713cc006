import { insideSite } from './inside-site.ts';
import { cssAddresses } from './read-page.ts';
import type { BuiltSite, SiteProblem, SiteRule } from './problem.ts';

/** Every script, stylesheet, font and picture that pages and stylesheets ask for is there. */
export const loadsResolve: SiteRule = {
  name: 'loads-resolve',
  holds: 'every file a page asks for is there',
  problemsOf(site) {
    const inPages = site.pages.flatMap((page) =>
      page.loads.flatMap(({ address }) => missing(site, page.path, address)),
    );
    const sheets = [...site.files].filter((file) => file.endsWith('.css')).sort();
    const inSheets = sheets.flatMap((file) =>
      cssAddresses(site.read(file)).flatMap((address) => missing(site, file, address)),
    );
    return [...inPages, ...inSheets];
  },
};

function missing(site: BuiltSite, from: string, address: string): SiteProblem[] {
  if (address.startsWith('#') || !URL.canParse(address, 'https://here.invalid')) return [];
  const target = insideSite(address, from, site.subPath);
  if (target === null) return [];
  const path = target === 'outside' ? '' : target.path;
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (site.files.has(file)) return [];
  const what = `it asks for ${address}, which is not there`;
  return [{ page: from, what, fix: 'Correct the address, or add the file.' }];
}
