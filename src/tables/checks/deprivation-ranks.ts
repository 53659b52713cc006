import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** So many in a hundred are in the tenth of their rank where tenths are of ranks: others part them by residents. */
const byRanks = 0.9;

/**
 * Where all ranks from the first to the last are held, each neighbourhood is in the tenth that its rank falls into;
 * publishers part tenths at one rank before or after.
 */
export function deprivationTenthsOfRanks({ neighbourhoods }: Tables): Problem[] {
  const { rows } = neighbourhoods;
  const all = rows.length;
  if (rows.some(({ imdRank }) => imdRank > all)) return [];
  const tenthOf = (rank: number): number => Math.min(10, Math.max(1, Math.ceil((rank * 10) / all)));
  const wrong = [...rows.keys()].filter((i) => {
    const { imdRank, imdDecile } = rows[i]!;
    const lowest = imdRank === all ? 10 : tenthOf(imdRank - 1);
    const highest = imdRank === 1 ? 1 : tenthOf(imdRank + 1);
    return imdDecile < lowest || imdDecile > highest;
  });
  if (wrong.length > all * (1 - byRanks)) return [];
  return wrong.map((i) => {
    const { imdRank, imdDecile } = rows[i]!;
    const fix = `Rank ${imdRank} of ${all} is in tenth ${tenthOf(imdRank)}. Correct one of the two.`;
    const rule = 'is not the tenth of its rank';
    return problemAt(neighbourhoods, i, 'imdDecile', imdDecile, rule, fix);
  });
}

/**
 * No two neighbourhoods have one rank of deprivation unless it is tied, and none of a later rank is in an earlier
 * tenth. After a tie of two one rank is left out, as after the second of a race; where none is, one was pasted.
 */
export function deprivationRanks({ neighbourhoods }: Tables): Problem[] {
  const { rows, lines } = neighbourhoods;
  const order = rows.map((_, i) => i).toSorted((a, b) => rows[a]!.imdRank - rows[b]!.imdRank);
  const given = new Set(rows.map(({ imdRank }) => imdRank));
  const sharing = Map.groupBy(rows, ({ imdRank }) => imdRank);
  const isTied = (rank: number): boolean => {
    const tied = sharing.get(rank)!;
    const isOneTenth = tied.every(({ imdDecile }) => imdDecile === tied[0]!.imdDecile);
    return isOneTenth && tied.slice(1).every((_, place) => !given.has(rank + place + 1));
  };
  return order.slice(1).flatMap((i, place): Problem[] => {
    const [before, own] = [rows[order[place]!]!, rows[i]!];
    const line = lines[order[place]!];
    if (own.imdRank === before.imdRank) {
      if (isTied(own.imdRank)) return [];
      const fix = `Line ${line} has it too. Each neighbourhood has a rank of its own; after those that are tied, in one tenth, as many ranks are left out.`;
      return [problemAt(neighbourhoods, i, 'imdRank', own.imdRank, 'is the rank of another', fix)];
    }
    if (own.imdDecile >= before.imdDecile) return [];
    const rule = 'is a more deprived tenth than that of a neighbourhood ranked as more deprived';
    const fix = `Rank ${before.imdRank} on line ${line} is in tenth ${before.imdDecile}, rank ${own.imdRank} here. 1 is the most deprived of both.`;
    return [problemAt(neighbourhoods, i, 'imdDecile', own.imdDecile, rule, fix)];
  });
}
