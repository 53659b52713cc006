import { insideSite } from './inside-site.ts';
import type { BuiltSite, SiteProblem, SiteRule } from './problem.ts';
import type { PageLinks } from './read-links.ts';

/** As much of a site as links can be followed in. */
interface LinkedSite extends Pick<BuiltSite, 'files' | 'subPath'> {
  pages: PageLinks[];
  /** Where in the words of the edition a link is typed, if that is known. */
  typedIn?: (link: string) => string[];
}

/** Every link inside the site leads to a page or file that is there, and to a place on it. */
export const linksResolve: SiteRule = {
  name: 'links-resolve',
  holds: 'every link inside the site leads somewhere',
  problemsOf: brokenLinks,
};

/** Links that lead nowhere, each with the page it is on, what was meant and, if known, where it is typed. */
export function brokenLinks(site: LinkedSite): SiteProblem[] {
  const idsByPath = new Map(site.pages.map((page) => [page.path, new Set(page.ids)]));
  /** Links from the root that lead somewhere, on whatever page they stand: most stand on every page. */
  const sound = new Set<string>();
  return site.pages.flatMap((page) => {
    const links = page.forwardsTo === null ? page.links : [...page.links, page.forwardsTo];
    return [...new Set(links)].flatMap((link) => {
      if (sound.has(link)) return [];
      const problems = linkProblems(site, idsByPath, page, link);
      if (problems.length === 0 && link.startsWith('/')) sound.add(link);
      return problems.map((problem) => withSource(problem, site, link));
    });
  });
}

function withSource(problem: SiteProblem, site: LinkedSite, link: string): SiteProblem {
  const typed = link.startsWith(`${site.subPath}/`) ? link.slice(site.subPath.length) : link;
  const files = site.typedIn?.(typed) ?? [];
  if (files.length === 0) return problem;
  return { ...problem, fix: `It is typed in ${files.join('; ')}. ${problem.fix}` };
}

function linkProblems(
  site: LinkedSite,
  idsByPath: ReadonlyMap<string, ReadonlySet<string>>,
  page: PageLinks,
  link: string,
): SiteProblem[] {
  const target = insideSite(link, page.path, site.subPath);
  if (target === null) return [];
  const problem = (what: string, fix: string): SiteProblem[] => [{ page: page.path, what, fix }];
  if (target === 'outside')
    return problem(`the link ${link} leads out of ${site.subPath}/`, leavesFix(site));
  if (site.files.has(`${target.path}/index.html`)) {
    return problem(`the link ${link} lacks its closing slash`, `Write ${target.path}/.`);
  }
  const file = target.path.endsWith('/') ? `${target.path}index.html` : target.path;
  if (!site.files.has(file)) {
    return problem(`the link ${link} leads nowhere`, nearestFix(site, target.path));
  }
  const ids = idsByPath.get(target.path);
  if (target.fragment === '' || target.fragment === 'top' || !ids || ids.has(target.fragment))
    return [];
  return problem(
    `the link ${link} leads to a page without the place #${target.fragment}`,
    `Give an element of ${target.path} that id, or correct the link.`,
  );
}

const leavesFix = ({ subPath }: LinkedSite): string =>
  `The site lies there: see that ${subPath} comes before the path (src/middleware.ts).`;

function nearestFix(site: LinkedSite, path: string): string {
  const last = path.split('/').filter(Boolean).at(-1);
  const same = site.pages.find((page) => last && page.path.endsWith(`/${last}/`));
  return same ? `Did you mean ${same.path}?` : 'Correct the link, or make the page.';
}
