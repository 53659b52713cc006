import type { AreaKind, DeprivationDomainRow } from '../edition.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** Each figure with its place in order. */
const orders = [
  ['averageRank', 'placeByAverageRank'],
  ['averageScore', 'placeByAverageScore'],
  ['shareInMostDeprivedTenth', 'placeByShare'],
] as const;

/** Areas are placed among those of their sort. */
const sortOf = (kind: AreaKind | undefined): string =>
  kind === 'ics' || kind === 'county' || kind === 'region' ? kind : 'council';

/**
 * Places in order are those of the figures beside them: 1 is the most deprived, and has the highest. None is beyond
 * the areas that were placed, who are as many for all of one sort; where each of them is held, no place is left out.
 */
export function deprivationPlaces(tables: Tables): Problem[] {
  const { rows } = tables.deprivationDomains;
  const groups = Map.groupBy(rows.keys(), (i) => `${rows[i]!.domain} ${rows[i]!.areasPlaced}`);
  return [
    ...[...groups.values()].flatMap((group) => [
      ...notInOrder(tables, group),
      ...leftOut(tables, group),
    ]),
    ...placedAmongOthers(tables),
    ...otherShares(tables),
  ];
}

function notInOrder({ deprivationDomains: table }: Tables, group: readonly number[]): Problem[] {
  const { rows } = table;
  return orders.flatMap(([figure, place]): Problem[] => {
    const sorted = group.toSorted((a, b) => rows[a]![place] - rows[b]![place]);
    const at = sorted
      .slice(1)
      .find((i, before) => isAhead(rows[i]!, rows[sorted[before]!]!, figure, place));
    if (at === undefined) return [];
    const { areaCode, [place]: own, [figure]: value } = rows[at]!;
    const fix = `An area with a place before it has less than ${value} (${areaCode}). Place 1 is the most deprived: the order may have been turned round.`;
    return [problemAt(table, at, place, own, 'is not the place of its figure', fix)];
  });
}

function isAhead(
  own: DeprivationDomainRow,
  before: DeprivationDomainRow,
  figure: (typeof orders)[number][0],
  place: (typeof orders)[number][1],
): boolean {
  return own[place] > before[place] && own[figure] > before[figure];
}

/** Where every area that was placed is held, the places are 1, 2, 3 and so on; of those that are tied, the first. */
function leftOut({ deprivationDomains: table }: Tables, group: readonly number[]): Problem[] {
  const { rows, problems } = table;
  const all = rows[group[0]!]!.areasPlaced;
  return orders.flatMap(([, place]): Problem[] => {
    const sorted = group.toSorted((a, b) => rows[a]![place] - rows[b]![place]);
    const beyond = sorted.find((i) => rows[i]![place] > all);
    const isWhole = group.length === all && problems.length === 0;
    const wrong = sorted.find((i, before) => {
      const own = rows[i]![place];
      return own !== before + 1 && (before === 0 || own !== rows[sorted[before - 1]!]![place]);
    });
    const at = beyond ?? (isWhole ? wrong : undefined);
    if (at === undefined) return [];
    const { areaCode, [place]: own } = rows[at]!;
    const fix = `${all} areas were placed (${areaCode}). Were rows lost, or a place typed wrongly?`;
    const rule = beyond === undefined ? 'comes where another place is due' : 'is beyond the last';
    return [problemAt(table, at, place, own, rule, fix)];
  });
}

/** All areas of one sort are placed among as many, of each thing that is compared. */
function placedAmongOthers({ deprivationDomains: table, areas }: Tables): Problem[] {
  const { rows } = table;
  if (!areas.readable || areas.problems.length > 0) return [];
  const kinds = new Map(areas.rows.map(({ code, kind }) => [code, kind]));
  const sorts = Map.groupBy(
    rows.keys(),
    (i) => `${rows[i]!.domain} ${sortOf(kinds.get(rows[i]!.areaCode))}`,
  );
  return [...sorts.values()].flatMap((places): Problem[] => {
    const counts = Map.groupBy(places, (i) => rows[i]!.areasPlaced);
    const most = [...counts.values()].reduce((a, b) => (b.length > a.length ? b : a));
    const at = places.find((i) => rows[i]!.areasPlaced !== rows[most[0]!]!.areasPlaced);
    if (at === undefined) return [];
    const { areaCode, areasPlaced } = rows[at]!;
    const fix = `Others of its sort have ${rows[most[0]!]!.areasPlaced} (${areaCode}). Compare with the source.`;
    const rule = 'is another number of areas placed than beside it';
    return [problemAt(table, at, 'areasPlaced', areasPlaced, rule, fix)];
  });
}

/** Publishers round shares to three decimals or four. */
const rounding = 0.0006;

/** The share of an area’s neighbourhoods in the most deprived tenth is that of those held. */
function otherShares({ deprivationDomains: table, neighbourhoods }: Tables): Problem[] {
  if (neighbourhoods.problems.length > 0) return [];
  const held = Map.groupBy(neighbourhoods.rows, ({ localAuthority }) => localAuthority);
  return table.rows.flatMap((row, i): Problem[] => {
    const own = row.domain === null ? held.get(row.areaCode) : undefined;
    if (!own) return [];
    const first = own.filter(({ imdDecile }) => imdDecile === 1).length;
    const { shareInMostDeprivedTenth: share } = row;
    if (Math.abs(share - first / own.length) <= rounding) return [];
    const fix = `In neighbourhoods.csv ${first} of its ${own.length} are in tenth 1 (${row.areaCode}). Correct one of the two.`;
    const rule = 'is not the share that its neighbourhoods make';
    return [problemAt(table, i, 'shareInMostDeprivedTenth', share, rule, fix)];
  });
}
