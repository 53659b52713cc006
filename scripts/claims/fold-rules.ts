import { groupTitles } from '../../src/profiles/indicator-groups.ts';
import type { ClaimRule } from './claim.ts';
import { countedOnce, isInForce } from './counted.ts';
import type { Profile, PublicSite } from './public-site.ts';
import { remembered } from './remember.ts';

/** The group of the scorecard that each indicator stands in, by any area that has it. */
const groupsOf = remembered(
  ({ profiles }: PublicSite): Map<string, string> =>
    new Map(
      [...profiles.values()].flatMap(({ indicators }) =>
        indicators.map(({ id, group }) => [id, group] as const),
      ),
    ),
);

/** How the rows of a scorecard stand that have a figure or an average, which is never tested. */
export function rowsHeld({ scorecard, averages }: Profile) {
  return scorecard.flatMap(({ indicator_id: id, latest, comparison: { result } }) => {
    const isAverage = (averages ?? []).some(({ indicator_id }) => indicator_id === id);
    if (!latest && !isAverage) return [];
    return [{ id, result: latest && result !== 'untested' ? result : 'not tested' }];
  });
}

/** The same of one group; of rows that no count takes in, why. */
function standingIn(group: string, profile: Profile, site: PublicSite): string[] {
  const groups = groupsOf(site);
  const rows = rowsHeld(profile);
  const counted = new Set(countedOnce(rows, site));
  return rows
    .filter(({ id }) => groups.get(id) === group)
    .map((row) => {
      if (counted.has(row)) return row.result;
      return isInForce(row.id, site) ? 'already counted' : 'withdrawn or suspended';
    });
}

/** The group that a heading names, and how many of its rows it counts: `Early years: 4 more`. */
export function groupSaid(heading: string): { group: string; rows: number } | null {
  const [, title, rows] = /^(.+): (\d+) more$/.exec(heading) ?? [];
  const found = groupTitles.find(([, each]) => each === title);
  return found ? { group: found[0], rows: Number(rows) } : null;
}

/** `1 worse, 4 similar, 4 not tested, 1 already counted.`, on the fold of a group: of the rows that the file has of it, of which some stand open. */
const rowsCounted: ClaimRule = {
  pattern:
    /^(?:\d+ (?:worse|better|similar|higher|lower|not tested|already counted|withdrawn or suspended)(?:, |\.$|$))+$/,
  judge: ([found], { profile, site, block }) => {
    const fold = groupSaid(block.heading);
    if (fold === null) return { against: 'it stands under the title of no group' };
    const results = standingIn(fold.group, profile, site);
    const said = [
      ...found.matchAll(
        /(\d+) (worse|better|similar|higher|lower|not tested|already counted|withdrawn or suspended)/g,
      ),
    ];
    const all = said.reduce((sum, [, count]) => sum + Number(count), 0);
    const isSo = said.every(
      ([, count, word]) => results.filter((each) => each === word).length >= Number(count),
    );
    return isSo && all === fold.rows
      ? 'tested'
      : { against: `by the file its rows stand so: ${results.join(', ')}` };
  },
};

/** `By the publisher’s test or ours, 8 are worse than England and 0 better.`, over the scorecard: by the tests in its file, each question once. */
const verdictsCounted: ClaimRule = {
  pattern: /^By the publisher’s test or ours, (\d+) (is|are) worse than .+ and (\d+) better\.$/,
  judge: ([, worse, verb, better], { profile, site }) => {
    const counted = countedOnce(rowsHeld(profile), site);
    const count = (result: string): number =>
      counted.filter((each) => each.result === result).length;
    const isSo = count('worse') === Number(worse) && count('better') === Number(better);
    return isSo && (verb === 'is') === (worse === '1')
      ? 'tested'
      : { against: `the file has ${count('worse')} worse and ${count('better')} better` };
  },
};

/** What the folds of a page say of what is in them. */
export const foldRules: readonly ClaimRule[] = [rowsCounted, verdictsCounted];
