import { addressOfFile } from '../../src/releases/address-list.ts';
import { redirects as redirectTable } from '../../src/tables/redirects.ts';
import { readTable } from '../../src/tables/read-table.ts';
import { readAddresses } from '../releases/keep-release.ts';
import type { SiteProblem } from '../site-checks/problem.ts';

interface Redirect {
  from: string;
  to: string;
}

const rule = 'addresses-kept';

/** Every address that was ever published is there, or leads to one that is. */
export const addressesKept = {
  name: rule,
  holds: 'every address that was ever published still leads somewhere',
  problemsOf: (data: string, files: ReadonlySet<string>): SiteProblem[] =>
    lostAddresses(files, {
      published: readAddresses(data),
      redirects: readTable(redirectTable, data).rows,
    }),
};

/**
 * Addresses that were published once and that nobody answers now, and redirects that lead nowhere or stand
 * before a page that is there.
 */
export function lostAddresses(
  files: ReadonlySet<string>,
  { published, redirects }: { published: readonly string[]; redirects: readonly Redirect[] },
): SiteProblem[] {
  const held = new Set([...files].flatMap((file) => addressOfFile(file) ?? []));
  const moved = new Set(redirects.map(({ from }) => from));
  const lost = published
    .filter((address) => !held.has(address) && !moved.has(address))
    .map((address) => ({
      page: address,
      rule,
      what: 'it was published once and is gone',
      fix: 'Say in data/redirects.csv where it leads now, or bring it back.',
    }));
  const idle = redirects.flatMap(({ from, to }) => [
    ...(held.has(to)
      ? []
      : [
          {
            page: from,
            rule,
            what: `it leads to ${to}, which is not there`,
            fix: 'Put its line in data/redirects.csv right.',
          },
        ]),
    ...(held.has(from)
      ? [
          {
            page: from,
            rule,
            what: 'it is there and is led elsewhere',
            fix: 'Take its line out of data/redirects.csv.',
          },
        ]
      : []),
  ]);
  return [...lost, ...idle];
}
