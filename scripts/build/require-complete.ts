import { addressesKept } from './addresses-kept.ts';
import { brokenLinks, linksResolve } from '../site-checks/links-resolve.ts';
import { linesOf } from '../site-checks/print-problems.ts';
import { typedIn, type PageLinks } from '../site-checks/read-links.ts';
import { readFileList } from '../site-checks/read-site.ts';
import { fileRules } from '../site-checks/file-rules.ts';
import { StepFailure } from '../steps/run-steps.ts';
import type { StepDone } from '../steps/run-steps.ts';
import type { SiteFolders } from './folders.ts';
import { readSettings } from '../../src/tables/settings.ts';

/**
 * Sees that the new site lacks no page or file of an area or indicator, and that none of its links leads
 * nowhere, before it takes the place of the last. Throws a StepFailure that tells every fault; of a link
 * typed in MDX, with its file and line. `pages` are its pages with their links, `files` all that it holds.
 */
export function requireComplete(
  folders: Pick<SiteFolders, 'staging' | 'data' | 'content'>,
  pages: PageLinks[],
  files: readonly string[],
): StepDone {
  const site = readFileList(folders.staging, folders.data, readSettings(folders), files);
  const links = brokenLinks({ ...site, pages, typedIn: typedIn(folders.content) });
  const results = [
    ...fileRules.map((rule) => ({ rule, problems: rule.problemsOf(site) })),
    { rule: linksResolve, problems: links },
    {
      rule: addressesKept,
      problems: addressesKept.problemsOf(folders.data, site.files),
      each: true,
    },
  ];
  const broken = results.filter(({ problems }) => problems.length > 0);
  if (broken.length > 0)
    throw new StepFailure('files are missing, or links lead nowhere', linesOf(broken).join('\n'));
  return {
    note: `${site.areas.length} areas, ${site.indicators.length} indicators, ${site.files.size} files, links on ${pages.length} pages`,
  };
}
