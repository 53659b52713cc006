import type { PublishedTables } from './published-rows.ts';

/** What the tables of one edition hold once read and checked. Rows keep the tables' own words (data/README.md). */

/** Kinds of area; a region has no page. */
export type AreaKind =
  | 'country'
  | 'region'
  | 'ics'
  | 'county'
  | 'unitary'
  | 'metropolitan'
  | 'london-borough'
  | 'district';

/** Whose figure it is. */
export type Sex = 'persons' | 'female' | 'male';

/** Which end of an indicator is better. */
export type Polarity = 'higher' | 'lower' | 'none';

/** The publisher’s own comparison with the country. */
export type PublishedComparison =
  'better' | 'similar' | 'worse' | 'higher' | 'lower' | 'not-compared';

/** Why there is no figure. */
export type MissingReason =
  | 'not-published'
  | 'suppressed'
  | 'not-collected'
  | 'area-did-not-exist'
  | 'boundary-changed'
  | 'not-comparable';
/** What a publisher says of a figure it gives all the same: that it rests on a very small sample. */
export type PublishedMark = 'small-sample';

/** Groups of the scorecard. */
export type IndicatorGroup =
  | 'life'
  | 'early-years'
  | 'behaviour'
  | 'illness-and-early-death'
  | 'care'
  | 'wider-determinants'
  | 'people';

/** What a period of an indicator is a year, or a point, of. */
export type PeriodKind = 'calendar' | 'financial' | 'academic' | 'survey' | 'month' | 'point';

/** One area; codes are GSS codes, dates `YYYY-MM-DD`. */
export interface AreaRow {
  code: string;
  kind: AreaKind;
  name: string;
  nameInSentence: string;
  officialName: string;
  slug: string;
  regionCode: string | null;
  nhsRegion: string | null;
  validFrom: string | null;
  validTo: string | null;
  formerCodes: string[];
  otherCodes: string[];
  otherNames: string[];
  changeNote: string | null;
}

/** How two areas stand to each other; `share` is 0 to 1 of the residents of the smaller. */
export interface AreaLinkRow {
  areaCode: string;
  link: 'part-of' | 'succeeded-by';
  toCode: string;
  residents: number | null;
  share: number | null;
}

/** One indicator; `headline` is its place among the headline indicators, from 1. */
export interface IndicatorRow {
  id: string;
  name: string;
  shortName: string;
  group: IndicatorGroup;
  definition: string;
  unit: string;
  decimals: number;
  polarity: Polarity;
  periodKind: PeriodKind;
  sourceId: string;
  icsSourceId: string | null;
  officialId: string | null;
  headline: number | null;
  trust: 'high' | 'medium-high' | 'medium';
  trustNote: string;
  otherWords: string[];
  childrenAddUp: boolean;
  /** Periods that the trend test passes over, as if they had not been published. */
  leftOutOfTrends: string[];
}

/** One release that figures come from. */
export interface SourceRow {
  id: string;
  publisher: string;
  title: string;
  release: string;
  released: string;
  licence: string;
  attribution: string;
  url: string | null;
  via: string | null;
  note: string | null;
}

/** One published figure; `value` is null exactly when `missing` says why. */
export interface ObservationRow {
  areaCode: string;
  period: string;
  sex: Sex;
  value: number | null;
  lower: number | null;
  upper: number | null;
  publishedComparison: PublishedComparison | null;
  missing: MissingReason | null;
  mark: PublishedMark | null;
}

/** Years of life and of good health in one tenth of an area’s neighbourhoods; decile 1 is the most deprived. */
export interface DeprivationDecileRow {
  areaCode: string;
  period: string;
  sex: Sex;
  decile: number;
  lifeExpectancy: number;
  healthyLifeExpectancy: number;
}

/** One neighbourhood (LSOA 2021) with its residents at Census 2021; rank and decile 1 are the most deprived. */
export interface NeighbourhoodRow {
  lsoaCode: string;
  localAuthority: string;
  ics: string;
  icsUntil2026: string;
  residents: number;
  imdRank: number;
  imdDecile: number;
  latitude: number;
  longitude: number;
}

/** The publisher’s own summary of an area’s neighbourhoods; the share is 0 to 1. */
export interface NeighbourhoodSummaryRow {
  areaCode: string;
  averageScore: number;
  shareInMostDeprivedTenth: number;
}

/** An area like another; `rank` counts from 1, the most similar. */
export interface SimilarAreaRow {
  areaCode: string;
  basis: 'global' | 'demographic' | 'economic';
  rank: number;
  similarCode: string;
}

/** A town, village or parish, and the authority it lies in. */
export interface PlaceRow {
  name: string;
  localAuthority: string;
  kind: string;
  sourceId: string;
  residents: number | null;
}

/** Where an authority stands on the map of hexagons. */
export interface HexRow {
  areaCode: string;
  column: number;
  row: number;
}

/** One source of a table that names none in its own rows. */
export interface TableSourceRow {
  table: string;
  sourceId: string;
}

/** Every table of an edition. `observations` is keyed by indicator id. */
export interface Edition extends PublishedTables {
  areas: AreaRow[];
  areaLinks: AreaLinkRow[];
  indicators: IndicatorRow[];
  sources: SourceRow[];
  observations: ReadonlyMap<string, ObservationRow[]>;
  deprivationDeciles: DeprivationDecileRow[];
  neighbourhoods: NeighbourhoodRow[];
  neighbourhoodSummaries: NeighbourhoodSummaryRow[];
  similarAreas: SimilarAreaRow[];
  places: PlaceRow[];
  tableSources: TableSourceRow[];
  hexes: HexRow[];
}
