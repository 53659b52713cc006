import { join } from 'node:path';
import { readSettings } from '../../src/tables/settings.ts';
import type { SiteFolders } from '../build/folders.ts';
import { addressesForetold } from './addresses-foretold.ts';
import { noShippedCountry, shippedWords, titlesOf } from './no-shipped-country.ts';
import type { PageReader } from './page-reader.ts';
import type { RuleResult } from './print-problems.ts';
import type { BuiltSite } from './problem.ts';
import { readSite } from './read-site.ts';
import { siteRules } from './rules.ts';

/** A built site, and what each rule finds in it. */
export interface HeldSite {
  site: BuiltSite;
  results: RuleResult[];
}

/** Holds the built site to every rule; `read` reads its pages where not every core is to. */
export async function holdSite(folders: SiteFolders, read?: PageReader): Promise<HeldSite> {
  const site = await readSite(folders.out, folders.data, readSettings(folders), read);
  const shipped = { data: join(folders.root, 'data'), content: join(folders.root, 'content') };
  const rules = [
    ...siteRules,
    addressesForetold(folders),
    noShippedCountry(shippedWords(shipped, folders), titlesOf(folders)),
  ];
  return { site, results: rules.map((rule) => ({ rule, problems: rule.problemsOf(site) })) };
}
