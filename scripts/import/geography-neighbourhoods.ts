import { join } from 'node:path';
import { readColumns } from './geography-sources.ts';
import type { GeographySources } from './geography-sources.ts';
import type { TableShape } from './write-table.ts';

const columns = [
  'lsoa_code',
  'local_authority',
  'ics',
  'ics_until_2026',
  'residents',
  'imd_rank',
  'imd_decile',
  'latitude',
  'longitude',
] as const;
type Column = (typeof columns)[number];

/** neighbourhoods.csv: one row a neighbourhood (LSOA 2021). */
export const neighbourhoodsShape: TableShape<Column> = {
  table: 'neighbourhoods.csv',
  columns,
  key: ['lsoa_code'],
};

/** The middle of a neighbourhood as published: degrees, WGS 84. */
export interface Centroid {
  LSOACD: string;
  latitude: string;
  longitude: string;
}

/** The place of a neighbourhood in the Index of Multiple Deprivation as published: rank 1 and decile 1 are the most deprived. */
export interface Deprivation {
  lsoa21_code: string;
  IMD_rank: string;
  IMD_decile: string;
}

/** Reads the centroids (geography) and the Index of Multiple Deprivation 2025 (MHCLG). */
export function readNeighbourhoodSources(geography: string, deprivation: string) {
  return {
    centroids: readColumns(join(geography, 'lsoa-latlong.csv'), [
      'LSOACD',
      'latitude',
      'longitude',
    ]),
    deprivation: readColumns(join(deprivation, 'imd2025_england_lsoa21.csv'), [
      'lsoa21_code',
      'IMD_rank',
      'IMD_decile',
    ]),
  };
}

/** About a metre. */
const decimals = 5;

/** Rows of neighbourhoods.csv. Throws when a neighbourhood has no centroid or no rank. */
export function neighbourhoodsFromSources(
  neighbourhoods: GeographySources['neighbourhoods'],
  centroids: readonly Centroid[],
  deprivation: readonly Deprivation[],
) {
  const centroidOf = new Map(centroids.map((row) => [row.LSOACD, row]));
  const rankOf = new Map(deprivation.map((row) => [row.lsoa21_code, row]));
  return neighbourhoods.map((row) => {
    const code = row.lsoa21_code;
    const centroid = centroidOf.get(code);
    const ranked = rankOf.get(code);
    if (!centroid) throw new Error(`lsoa-latlong.csv has no centroid of ${code}.`);
    if (!ranked) throw new Error(`imd2025_england_lsoa21.csv has no rank of ${code}.`);
    return {
      lsoa_code: code,
      local_authority: row.lad25cd,
      ics: row.icb26_code,
      ics_until_2026: row.icb24_code,
      residents: row.census2021_residents,
      imd_rank: ranked.IMD_rank,
      imd_decile: ranked.IMD_decile,
      latitude: Number(centroid.latitude).toFixed(decimals),
      longitude: Number(centroid.longitude).toFixed(decimals),
    };
  });
}
