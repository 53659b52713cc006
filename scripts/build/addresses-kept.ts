import { addressOfFile } from '../../src/releases/address-list.ts';
import { redirects as redirectTable } from '../../src/tables/redirects.ts';
import { readTable } from '../../src/tables/read-table.ts';
import { readAddresses } from '../releases/keep-release.ts';
import type { SiteProblem } from '../site-checks/problem.ts';

interface Redirect {
  from: string;
  to: string;
}

/** Every address that was ever published is there, or leads to one that is. */
export const addressesKept = {
  name: 'addresses-kept',
  holds: 'every address that was ever published still leads somewhere',
  problemsOf: (data: string, files: ReadonlySet<string>): SiteProblem[] =>
    lostAddresses(files, {
      published: readAddresses(data),
      redirects: readTable(redirectTable, data).rows,
    }),
};

/** What is wrong with an address that was published, or with the redirect in row `row` of the table. */
export interface AddressFault {
  address: string;
  row: number | null;
  rule: string;
  fix: string;
}

/**
 * Addresses that were published once and that nobody answers now, and redirects that lead nowhere or stand
 * before a page that is there: asked by the check of the addresses that the tables will make, by the build of
 * those that it has made.
 */
export function addressFaults(
  isThere: (address: string) => boolean,
  { published, redirects }: { published: readonly string[]; redirects: readonly Redirect[] },
): AddressFault[] {
  const moved = new Set(redirects.map(({ from }) => from));
  const lost = published.filter((address) => !moved.has(address) && !isThere(address));
  return [
    ...lost.map((address) => ({
      address,
      row: null,
      rule: 'was published once and is gone',
      fix: 'Say in data/redirects.csv where it leads now, or bring it back.',
    })),
    ...redirects.flatMap((redirect, row) => redirectFaults(redirect, row, isThere)),
  ];
}

function redirectFaults(
  { from, to }: Redirect,
  row: number,
  isThere: (address: string) => boolean,
): AddressFault[] {
  const nowhere = 'leads to what is not there';
  const right = `Put its line in data/redirects.csv right: there is no ${to}`;
  const idle = 'is there and is led elsewhere';
  const out = 'Take its line out of data/redirects.csv.';
  return [
    ...(isThere(to) ? [] : [{ address: from, row, rule: nowhere, fix: right }]),
    ...(isThere(from) ? [{ address: from, row, rule: idle, fix: out }] : []),
  ];
}

/** The same of the files of a site. */
export function lostAddresses(
  files: ReadonlySet<string>,
  known: Parameters<typeof addressFaults>[1],
): SiteProblem[] {
  const held = new Set([...files].flatMap((file) => addressOfFile(file) ?? []));
  return addressFaults((address) => held.has(address), known).map((fault) => ({
    page: fault.address,
    what: `it ${fault.rule}`,
    fix: fault.fix,
  }));
}
