import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from './read-csv.ts';

type Rows<Column extends string> = Record<Column, string>[];

/** The published lists as found, cells as printed; each type names the columns that are used. */
export interface GeographySources {
  authorities: Rows<(typeof columns)['authorities'][number]>;
  systems: Rows<(typeof columns)['systems'][number]>;
  allCodes: Rows<(typeof columns)['allCodes'][number]>;
  codeChanges: Rows<(typeof columns)['codeChanges'][number]>;
  nameVariants: Rows<(typeof columns)['nameVariants'][number]>;
  /** with the name of the council where the list has it */
  neighbourhoods: (Record<(typeof columns)['neighbourhoods'][number], string> & {
    lad25nm?: string;
  })[];
}

const columns = {
  authorities: [
    'lad25cd',
    'lad25nm',
    'type',
    'county_cd',
    'county_nm',
    'region_cd',
    'region_nm',
    'official_name',
    'local_authority_code',
    'predecessor_codes',
  ],
  systems: [
    'icb_code',
    'ods_code',
    'name',
    'nhs_region',
    'valid_from',
    'valid_to',
    'successors',
    'predecessors',
  ],
  allCodes: ['LADCD', 'LADNM', 'CTRYCD', 'CTRYNM'],
  codeChanges: ['oldcd', 'oldnm', 'newcd', 'newnm', 'type', 'start'],
  nameVariants: ['la-name', 'local-authority-code'],
  neighbourhoods: ['lsoa21_code', 'icb24_code', 'icb26_code', 'lad25cd', 'census2021_residents'],
} as const;

/** Rows of one file with the named columns. Throws when a column is lacking. */
export function readColumns<Column extends string>(
  path: string,
  wanted: readonly Column[],
): Rows<Column> {
  return readCsv(path, wanted) as Rows<Column>;
}

/** The folder of that name inside `from`, or `from` itself when the files lie there. */
export function folderOf(from: string, name: string): string {
  const inside = join(from, name);
  return existsSync(inside) ? inside : from;
}

/** Reads the lists of authorities, systems, codes, names and neighbourhoods. */
export function readGeographySources(folder: string): GeographySources {
  return {
    authorities: readColumns(join(folder, 'lad25_register.csv'), columns.authorities),
    systems: readColumns(join(folder, 'icb_register.csv'), columns.systems),
    allCodes: readColumns(join(folder, 'la-all-codes.csv'), columns.allCodes),
    codeChanges: readColumns(join(folder, 'la-code-changes.csv'), columns.codeChanges),
    nameVariants: readColumns(join(folder, 'la-name-variants.csv'), columns.nameVariants),
    neighbourhoods: readColumns(
      join(folder, 'lsoa21_sicbl24_icb24_icb26_lad25.csv'),
      columns.neighbourhoods,
    ),
  };
}
