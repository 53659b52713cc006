import { peersOf } from '../../profiles/indicator-peers.ts';
import type { IndicatorTable, IndicatorTableRow } from '../../profiles/indicator-table.ts';
import { called } from '../../words/kind-of-area.ts';
import { capitalised } from '../../words/sentence.ts';
import { regionAnchor } from '../region-anchor.ts';

/** A part of the table of areas that has a page: `areas` is that of the indicator itself. */
export type PartName = 'areas' | 'systems' | 'counties';

/** Rows under one heading. */
export interface Heading {
  id: string;
  title: string;
  rows: readonly IndicatorTableRow[];
}

/** The region of a council; where the country has none, what councils are called. */
const regionOf = ({ region }: IndicatorTableRow): string =>
  region ?? capitalised(called('local-authority').many);

/** Councils by region. */
const byRegion = (rows: readonly IndicatorTableRow[]): Heading[] =>
  [...new Set(rows.map((row) => regionOf(row)))].sort().map((region) => ({
    id: regionAnchor(region),
    title: region,
    rows: rows.filter((row) => regionOf(row) === region),
  }));

function ofCountry({ country, regions }: IndicatorTable): Heading {
  const title = [country?.area.name, regions.length > 0 ? 'regions' : null].filter(Boolean);
  return {
    id: 'regions',
    title: capitalised(title.join(' and ')),
    rows: [...(country ? [country] : []), ...regions],
  };
}

const ofSystems = ({ systems, endedSystems }: IndicatorTable): Heading[] => [
  { id: 'systems', title: capitalised(called('ics').many), rows: systems },
  {
    id: 'ended-systems',
    title: `${capitalised(called('ics').shortMany)} that have ended`,
    rows: endedSystems,
  },
];

const ofCounties = ({ counties }: IndicatorTable): Heading => ({
  id: 'counties',
  title: capitalised(called('county').shortMany),
  rows: counties,
});

/**
 * The rows of one part. With the country and its regions stand the areas that the indicator is best seen by;
 * the other kinds have pages of their own, so that no page has more rows than can be drawn at once.
 */
export function headingsOf(part: PartName, table: IndicatorTable): Heading[] {
  const { kind } = peersOf(table);
  const own = {
    systems: ofSystems(table),
    counties: [ofCounties(table)],
    areas: [
      ofCountry(table),
      ...(kind === 'systems' ? ofSystems(table) : []),
      ...(kind === 'lower-tier' ? [] : [ofCounties(table)]),
      ...byRegion(table.lowerTier),
    ],
  };
  return own[part].filter(({ rows }) => rows.length > 0);
}
