import { join } from 'node:path';
import { buildProfiles } from '../../src/profiles/build-profiles.ts';
import { outcodesOfEdition } from '../../src/postcodes/outcodes-of-edition.ts';
import { readBoundaries } from '../../src/tables/boundaries.ts';
import type { Edition } from '../../src/tables/edition.ts';
import type { Folders } from '../../src/tables/folders.ts';
import { keptReleases } from '../../src/tables/kept-releases.ts';
import { readPackedPostcodes } from '../../src/tables/postcode-table.ts';
import type { Problem } from '../../src/tables/problem.ts';
import { readStories } from '../../src/tables/read-stories.ts';
import type { Settings } from '../../src/tables/settings.ts';
import { partsHeldBy } from '../../src/views/parts-held.ts';
import { terms } from '../../src/words/terms.ts';
import { addressFaults } from '../build/addresses-kept.ts';
import { readAddresses } from '../releases/keep-release.ts';
import { keptPages } from '../releases/kept-pages.ts';
import { addressesMade, type SiteToMake } from './addresses-made.ts';
import { chartsMade } from './charts-made.ts';
import { pagesOfWords } from './pages-of-words.ts';

/** What decides the addresses of the site of an edition that was found to be right. */
function siteToMake({ data, content }: Folders, edition: Edition, settings: Settings): SiteToMake {
  const site = buildProfiles(edition, settings.release.id);
  const packed = readPackedPostcodes(data);
  const isOfAPart = settings.areasToCover !== null;
  const outcodes = packed ? outcodesOfEdition(packed.bytes, site.areas, isOfAPart).outcodes : null;
  const stories = readStories(content);
  const parts = partsHeldBy(site, {
    postcodes: (outcodes?.size ?? 0) > 0,
    shapes: Object.keys(readBoundaries(data, 'local-authorities').objects).length > 0,
    stories: stories.length > 0,
    methods: Object.keys(terms().methods).length > 0,
  });
  const words = pagesOfWords(content).map(({ address }) => address);
  return {
    ...site,
    settings,
    parts,
    outcodes: outcodes ?? new Map(),
    stories,
    pagesOfWords: words,
  };
}

/** Whether the site of an edition that was found to be right will have an address. */
export function addressForeteller(
  folders: Folders,
  edition: Edition,
  settings: Settings,
): { made: ReadonlySet<string>; isMade: (address: string) => boolean } {
  const { data } = folders;
  const site = siteToMake(folders, edition, settings);
  const copies = keptReleases(data).flatMap(({ id }) => keptPages(data, id));
  const made = new Set([...addressesMade(site), ...copies.map(([address]) => address)]);
  const isChart = chartsMade(site, data, new Set(readAddresses(data)));
  return { made, isMade: (address) => made.has(address) || isChart(address) };
}

/** The same, worked out when it is first asked for: it takes as long as all that the check asks before. */
export function foreteller(
  ...of: Parameters<typeof addressForeteller>
): () => ReturnType<typeof addressForeteller> {
  let known: ReturnType<typeof addressForeteller> | null = null;
  return () => (known ??= addressForeteller(...of));
}

/**
 * Addresses that were published once and that the site of an edition would lose, and redirects that lead nowhere
 * or stand before a page: every one of them, since each wants its own line in redirects.csv.
 */
export function lostAddressProblems(
  data: string,
  redirects: Edition['redirects'],
  isMade: (address: string) => boolean,
): Problem[] {
  const published = readAddresses(data);
  return addressFaults(isMade, { published, redirects }).map(({ address, row, rule, fix }) => ({
    file: join(data, 'redirects.csv'),
    // Its first line is the heading, and no line may be empty.
    line: row === null ? null : row + 2,
    column: 'from',
    value: address,
    rule,
    fix,
    each: true,
  }));
}
