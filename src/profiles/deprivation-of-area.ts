import type { DeprivationDomainRow } from '../tables/edition.ts';

/** What its publisher says of an area by the index of deprivation, whose `domain` is null, or by a domain of it. */
export type ProfileDeprivation = Omit<DeprivationDomainRow, 'areaCode'>;

/** By area: the index, then its domains, in which the area is most deprived first by average rank. */
export function deprivationByArea(
  rows: readonly DeprivationDomainRow[],
): ReadonlyMap<string, ProfileDeprivation[]> {
  const isIndex = ({ domain }: DeprivationDomainRow): boolean => domain === null;
  const byArea = Map.groupBy(rows, ({ areaCode }) => areaCode);
  return new Map(
    [...byArea].map(([code, all]) => [
      code,
      all
        .toSorted(
          (a, b) =>
            Number(isIndex(b)) - Number(isIndex(a)) ||
            a.placeByAverageRank - b.placeByAverageRank ||
            (a.domain ?? '').localeCompare(b.domain ?? '', 'en-GB'),
        )
        .map(({ areaCode: _, ...row }) => row),
    ]),
  );
}
