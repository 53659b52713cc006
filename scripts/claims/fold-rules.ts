import { workedOut, type ClaimRule } from './claim.ts';
import type { Profile, PublicSite } from './public-site.ts';

const groupsRead = new WeakMap<PublicSite, Map<string, string>>();

/** The group of the scorecard that each indicator stands in, by any area that has it. */
function groupsOf(site: PublicSite): Map<string, string> {
  const read = (): Map<string, string> =>
    new Map(
      [...site.profiles.values()].flatMap(({ indicators }) =>
        indicators.map(({ id, group }) => [id, group] as const),
      ),
    );
  const known = groupsRead.get(site) ?? read();
  groupsRead.set(site, known);
  return known;
}

/** How the rows of a scorecard stand, by group; averages are never tested. */
function standingByGroup({ scorecard, averages }: Profile, site: PublicSite): string[][] {
  const groups = groupsOf(site);
  const rows = scorecard.flatMap(({ indicator_id: id, latest, comparison }) => {
    const isAverage = (averages ?? []).some(({ indicator_id }) => indicator_id === id);
    if (!latest && !isAverage) return [];
    return [{ group: groups.get(id), result: latest ? comparison.result : 'untested' }];
  });
  return [...Map.groupBy(rows, ({ group }) => group).values()].map((alike) =>
    alike.map(({ result }) => (result === 'untested' ? 'not tested' : result)),
  );
}

/** `1 worse, 4 similar, 4 not tested.`, on the fold of a group: by the rows that the file has of it, of which some may stand open. */
const rowsCounted: ClaimRule = {
  pattern: /^(?:\d+ (?:worse|better|similar|higher|lower|not tested)(?:, |\.$|$))+$/,
  judge: ([found], { profile, site }) => {
    const said = [...found.matchAll(/(\d+) (worse|better|similar|higher|lower|not tested)/g)];
    const isSo = standingByGroup(profile, site).some((results) =>
      // Rows that stand open are not in the fold.
      said.every(
        ([, count, word]) => results.filter((each) => each === word).length >= Number(count),
      ),
    );
    return isSo ? 'tested' : workedOut(false, 'no group of the scorecard stands so');
  },
};

/** What the folds of a page say of what is in them. */
export const foldRules: readonly ClaimRule[] = [rowsCounted];
