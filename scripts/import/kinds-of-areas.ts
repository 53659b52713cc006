import type { DataFolder } from './data-folder.ts';
import { rowsWith } from './read-csv.ts';

/** What areas.csv says of an area that bears on whose a published figure is. */
export interface KnownArea {
  kind: string;
  /** blank where the table has no names */
  name: string;
}

/** Kind and name of every area of areas.csv by its code. */
export function knownAreas(data: DataFolder): ReadonlyMap<string, KnownArea> {
  const text = data.text('areas.csv');
  const rows = text === null ? [] : rowsWith(text, 'areas.csv', ['code', 'kind']);
  return new Map(
    rows.map((row) => [row['code']!, { kind: row['kind']!, name: row['name'] ?? '' }]),
  );
}

/** The kind of every area of areas.csv by its code. */
export const kindsOfAreas = (data: DataFolder): ReadonlyMap<string, string> =>
  new Map([...knownAreas(data)].map(([code, { kind }]) => [code, kind]));

/** Kinds of area that are no council: one may have the name of a council, or a figure of two of them as of right. */
export const largerKinds: ReadonlySet<string> = new Set(['country', 'region', 'ics']);

/** Authorities that are published as one, because one of them is very small, by the code of the two. */
export const combined: Readonly<Record<string, readonly [string, string]>> = {
  E67000001: ['E09000001', 'E09000012'], // City of London, Hackney
  E67000002: ['E06000053', 'E06000052'], // Isles of Scilly, Cornwall
};
