import { coveredEdition } from '../../src/areas/covered-edition.ts';
import { addressOfFile } from '../../src/releases/address-list.ts';
import type { Folders } from '../../src/tables/folders.ts';
import { readEdition } from '../../src/tables/read-edition.ts';
import { readSettings } from '../../src/tables/settings.ts';
import { readTerms } from '../../src/tables/terms.ts';
import { useTerms } from '../../src/words/terms.ts';
import { addressForeteller } from '../check-data/lost-addresses.ts';
import type { SiteProblem, SiteRule } from './problem.ts';

const problem = (page: string, what: string): SiteProblem => ({
  page,
  what,
  fix: 'Say in scripts/check-data/addresses-made.ts or charts-made.ts which tables make it.',
});

/**
 * What `npm run check:data` foretells of the addresses of an edition is what its site has: neither is an address
 * told as lost that will be there, nor one let go without a word.
 */
export const addressesForetold = (folders: Folders): SiteRule => ({
  name: 'addresses-foretold',
  holds: 'the check of the tables knows every address of the site',
  problemsOf: ({ files }) => {
    const { edition } = readEdition(folders.data);
    if (edition === null) return [];
    useTerms(readTerms(folders.content));
    const settings = readSettings(folders);
    const asked = settings.areasToCover;
    const covered = asked ? coveredEdition(edition, asked) : edition;
    const { made, isMade } = addressForeteller(folders, covered, settings);
    const held = new Set([...files].flatMap((file) => addressOfFile(file) ?? []));
    const lacking = [...made].filter((each) => addressOfFile(each) !== null && !held.has(each));
    return [
      ...[...held]
        .filter((each) => !isMade(each))
        .map((each) => problem(each, 'it is there and was not foretold')),
      ...lacking.map((each) => problem(each, 'it was foretold and is not there')),
    ];
  },
});
