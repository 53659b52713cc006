import { join } from 'node:path';
import type { CsvRow } from './read-csv.ts';
import { readCsv } from './read-csv.ts';
import type { TableShape } from './write-table.ts';

const columns = ['area_code', 'basis', 'rank', 'similar_code'] as const;
type Column = (typeof columns)[number];

/** similar-areas.csv: up to twenty rows an area and basis. */
export const similarAreasShape: TableShape<Column> = {
  table: 'similar-areas.csv',
  columns,
  key: ['area_code', 'basis', 'rank'],
};

const bases = ['demographic', 'economic', 'global'] as const;
const ranks = Array.from({ length: 20 }, (_, index) => index + 1);

/** A row of similar-areas.csv; `rank` counts from 1, the most similar. */
export interface SimilarCells extends Record<Column, string | number> {
  rank: number;
}

/** Rows of one basis between areas in `codes`; the rank is the published one, among all areas of the UK. */
export function similarAreas(
  basis: string,
  published: readonly CsvRow[],
  codes: ReadonlySet<string>,
): SimilarCells[] {
  return published
    .filter((row) => codes.has(row['AREACD'] ?? ''))
    .flatMap((row) =>
      ranks.flatMap((rank) => {
        const similar = row[rank] ?? '';
        if (!codes.has(similar)) return [];
        return [{ area_code: row['AREACD'] ?? '', basis, rank, similar_code: similar }];
      }),
    );
}

/** Reads the three lists of neighbours and keeps those between areas in `codes`. */
export function similarAreasFromFolder(folder: string, codes: ReadonlySet<string>): SimilarCells[] {
  return bases.flatMap((basis) =>
    similarAreas(basis, readCsv(join(folder, `${basis}-neighbours.csv`), ['AREACD', '1']), codes),
  );
}
