import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteFolders } from '../build/folders.ts';
import { subPathIn } from '../build/sub-path.ts';
import { claimPages } from './claim-pages.ts';
import { addCounts, judgePage, type ClaimCounts } from './judge-page.ts';
import { kindNames } from './kind-names.ts';
import { lackingOn } from './lacking.ts';
import { pageWithin, readPublicSite } from './public-site.ts';
import { namesIn } from './stated-words.ts';

/** Every claim of a built site asked of its public files: what was found, each problem with its address, and on how many pages. */
export function holdClaims(folders: SiteFolders): { counts: ClaimCounts; pages: number } {
  const subPath = subPathIn(folders);
  const site = {
    ...readPublicSite(folders.out, folders.data, subPath),
    kindNames: kindNames(folders.content),
  };
  const names = namesIn(folders.data, folders.content);
  const addresses = claimPages(folders.out, site.country.url);
  const counts = addresses.map((address) => {
    const file = readFileSync(join(folders.out, address, 'index.html'), 'utf8');
    const html = pageWithin(file, subPath);
    const profile = site.profiles.get(address.replace(/history\/$/, '')) ?? site.country;
    const page = { address, profile, site };
    const found = judgePage(html, page, names);
    const problems = [...found.problems, ...lackingOn(html, page)];
    return { ...found, problems: problems.map((problem) => `${address} ${problem}`) };
  });
  return { counts: addCounts(counts), pages: addresses.length };
}
