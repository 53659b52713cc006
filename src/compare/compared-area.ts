import type {
  AreaKind,
  AverageBy,
  MissingReason,
  Polarity,
  PublishedComparison,
  PublishedMark,
  Sex,
} from '../tables/edition.ts';

/** One figure of a public profile. */
export interface PublicObservation {
  period: string;
  sex: Sex;
  value: number | null;
  lower: number | null;
  upper: number | null;
  /** The publisher’s own comparison with the country. */
  published_comparison: PublishedComparison | null;
  missing: MissingReason | null;
  mark: PublishedMark | null;
}

/** One indicator of a public profile. */
export interface PublicIndicator {
  id: string;
  name: string;
  unit: string;
  decimals: number;
  polarity: Polarity;
  source_id: string;
  observations: PublicObservation[];
}

/** The average of the councils of a system or county, which stands where no figure of its own is held. */
export interface PublicAverage extends Omit<PublicIndicator, 'id' | 'observations'> {
  indicator_id: string;
  sex: Sex;
  weighted_by: AverageBy;
  periods: { period: string; value: number; counted: number; members: number; coverage: number }[];
}

/** What a scorecard tells of areas of one kind: the lowest and the highest figure of the newest period. */
export interface PublicScorecardEntry {
  indicator_id: string;
  sex: Sex;
  latest: { period: string } | null;
  range: { lowest: number; highest: number } | null;
}

/** As much of `/data/areas/<code>.json` as a comparison reads. */
export interface PublicProfile {
  schema_version: string;
  code: string;
  name: string;
  name_in_sentence: string;
  kind: AreaKind;
  url: string;
  valid_to: string | null;
  change_note: string | null;
  county: { code: string } | null;
  systems: { code: string }[];
  predecessors: { code: string }[];
  successors: { code: string }[];
  scorecard: PublicScorecardEntry[];
  averages: PublicAverage[];
  indicators: PublicIndicator[];
  sources: {
    id: string;
    publisher: string;
    title: string;
    release: string;
    status?: string | null;
    /** Words by which its publisher asks to be named, and the licence. */
    attribution?: string;
    licence?: string;
  }[];
}

/** Whether an answer of the site tells of an area in the form this code reads: version 1 of its schema. */
export function isPublicProfile(data: unknown): data is { schema_version: string } {
  if (typeof data !== 'object' || data === null || !('schema_version' in data)) return false;
  return String(data.schema_version).startsWith('1.');
}

/** What of an area tells which others share its residents. */
export type Related = Pick<
  PublicProfile,
  'code' | 'kind' | 'county' | 'systems' | 'predecessors' | 'successors'
>;

/** Codes of the areas that share residents with this one by lying round it, before it or after it. */
const relatedCodes = (area: Related): string[] =>
  [
    ...(area.county ? [area.county] : []),
    ...area.systems,
    ...area.predecessors,
    ...area.successors,
  ].map(({ code }) => code);

/**
 * Whether two areas share residents, so that their figures are not independent: one lies in the other, or
 * took over from it.
 */
export function shareResidents(a: Related, b: Related): boolean {
  if (a.code === b.code || a.kind === 'country' || b.kind === 'country') return true;
  return relatedCodes(a).includes(b.code) || relatedCodes(b).includes(a.code);
}
