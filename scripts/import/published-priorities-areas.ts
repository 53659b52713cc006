import type { DataFolder } from './data-folder.ts';
import { rowsWith } from './read-csv.ts';

/** An area as the import of priorities needs it. */
export interface NamedArea {
  code: string;
  slug: string;
}

/** The areas of `areas.csv` found by the names that pages use. */
export interface AreasByName {
  /** The system of that name as it stood before April 2026; throws where there is none. */
  system(name: string): NamedArea;
  /** The council area with this code, which the record calls by this name; throws where there is none. */
  council(code: string, name: string): NamedArea;
  /** The code of the council area that the words in brackets name, or null. */
  placeNamedIn(words: string): string | null;
}

const withoutCommas = (name: string): string => name.replaceAll(',', '').toLowerCase();

/** Reads `areas.csv` of a data folder for looking up by name. */
export function readAreasByName(data: DataFolder): AreasByName {
  const rows = rowsWith(data.text('areas.csv') ?? '', 'areas.csv', [
    'code',
    'kind',
    'name',
    'official_name',
    'slug',
  ]);
  const before = rows.filter((row) => row['kind'] === 'ics' && row['valid_from'] === '');
  const systems = new Map(
    before.map((row) => [
      withoutCommas(row['official_name']!),
      { code: row['code']!, slug: row['slug']! },
    ]),
  );
  const councils = rows.filter((row) => !['ics', 'region', 'country'].includes(row['kind']!));
  const authorities = new Map(councils.map((row) => [row['name']!, row['code']!]));
  return {
    system(name) {
      const found = systems.get(`nhs ${withoutCommas(name)} integrated care board`);
      if (!found) throw new Error(`areas.csv has no system called “${name}”.`);
      return found;
    },
    council(code, name) {
      const found = councils.find((row) => row['code'] === code);
      if (!found) throw new Error(`areas.csv has no council area ${code} (${name}).`);
      if (found['name'] !== name) {
        throw new Error(`${code} is “${name}” in the record and “${found['name']}” in areas.csv.`);
      }
      return { code, slug: found['slug']! };
    },
    placeNamedIn(words) {
      const inBrackets = /\(([^()]+)\)/.exec(words)?.[1] ?? '';
      const place = inBrackets.replace(/ \d{4}.*$/, '').replace(/ (?:County|City)$/, '');
      return authorities.get(place) ?? null;
    },
  };
}
