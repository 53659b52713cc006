import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A figure of a public profile. */
export interface PublicFigure {
  period: string;
  sex: string;
  value: number | null;
  lower: number | null;
  upper: number | null;
  published_comparison?: string | null;
  missing?: string | null;
}

/** How a figure stands beside the country’s. */
export interface PublicComparison {
  result: string;
  basis: string;
  country_value: number | null;
  difference: number | null;
}

/** A row of the scorecard. */
export interface Entry {
  indicator_id: string;
  sex: string;
  latest: PublicFigure | null;
  comparison: PublicComparison;
  missing: string | null;
  not_held: string | null;
  /** How many people a share is. */
  people?: { value: number; lower: number | null; upper: number | null } | null;
  trend: { result: string; periods: string[]; change?: { from: string } | null };
  range: { lowest: number; highest: number; areas: number } | null;
  /** Left out of a profile that was made before it was given. */
  rank?: { first: number; last: number; among: number } | null;
}

/** Whose a list of priorities is, and what was read of it. */
interface StatedOf {
  code: string;
  name_in_sentence: string;
}

/** What a board or a system states, as far as it was read. */
export interface Stated {
  reading: { status: string; words?: string };
  lists: {
    name?: string;
    read: string;
    is_draft: boolean;
    standing: string | null;
    scope: string;
    place_code: string | null;
    priorities: { label?: string; themes: string[]; confidence: string }[];
  }[];
  /** Themes that anything which counts speaks of, in lists or elsewhere; none in a profile that was made before they were given. */
  themes?: string[];
}

interface SpreadMember {
  name: string;
  name_in_sentence: string;
  value: number | null;
}

/** An average of the councils of an area, of one indicator and sex. */
export interface PublicAverage {
  indicator_id: string;
  sex: string;
  decimals: number;
  lowest: { value: number } | null;
  highest: { value: number } | null;
  /** Left out of a profile that was made before it was given. */
  ends_take_in_districts?: boolean;
  periods: { period: string; value: number | null; counted: number; members: number }[];
  too_few_since: { period: string; counted: number; members: number; coverage: number } | null;
}

interface AgainstCountry {
  now: { own: number; other: number; size: number };
  comparison: PublicComparison;
}

/** The figure nearest to a target that nothing measures. */
export interface NearestFigure {
  indicator_id?: string;
  period?: string;
  since?: string | null;
  values: {
    sex?: string;
    value?: number;
    change?: number | null;
    country_value?: number | null;
    is_average: boolean;
    is_change_average: boolean;
  }[];
}

/** A target as the file of an area gives it. */
export interface PublicTarget {
  value: number | null;
  target_year: string | null;
  is_counted: boolean;
  confidence?: string;
  themes: string[];
  years: {
    year?: number | null;
    status?: string;
    reason: string | null;
    measure?: {
      indicator_id: string;
      area_code: string;
      sex: string;
      direction: string;
      value: number;
      baseline: { value: number; period: string } | null;
    } | null;
    latest?: {
      value: number;
      lower: number | null;
      upper: number | null;
      period: string;
    } | null;
    nearest: NearestFigure | null;
  }[];
}

/** What the check reads of `/data/areas/<code>.json`. */
export interface Profile {
  code: string;
  name: string;
  name_in_sentence: string;
  kind: string;
  region: string | null;
  url: string;
  valid_to: string | null;
  successors: { code: string }[];
  county: { code: string } | null;
  systems?: { code: string; name: string }[];
  members: { code: string; name_in_sentence?: string; share: number; residents: number }[];
  scorecard: Entry[];
  /** Averages of its councils, where no figure of a system or county is held. */
  averages?: PublicAverage[];
  gaps: {
    against_country: Record<string, AgainstCountry | null>;
    healthy_against_country: Record<string, AgainstCountry | null>;
    poorer_health: Record<string, { now: { period: string; size: number } } | null>;
    between_members: Record<
      string,
      { period: string; spread: { included: SpreadMember[] } } | null
    >;
  };
  indicators: {
    id: string;
    name: string;
    group: string;
    decimals: number;
    polarity: string;
    /** Left out of a profile that was made before it was given. */
    source_id?: string;
    observations: PublicFigure[];
  }[];
  sources: { id: string; publisher?: string; ranges?: 'left-out' | 'not-published' | null }[];
  similar_areas: { code: string }[];
  neighbourhoods: {
    neighbourhoods: number;
    residents: number;
    by_decile: number[];
    residents_in_most_deprived_tenth: number;
    residents_in_most_deprived_fifth: number;
  } | null;
  deprivation: {
    domain: string | null;
    place_by_average_rank: number;
    place_by_average_score?: number;
  }[];
  priorities: {
    strategy: (Stated & { council: StatedOf }) | null;
    systems: (Stated & {
      system: StatedOf;
      shown_for: StatedOf;
    })[];
  };
  progress: {
    strategy: { council: StatedOf; targets: PublicTarget[] } | null;
    systems: { system: StatedOf; targets: PublicTarget[]; themes_without_target: string[] }[];
    overlooked_gaps: {
      assessed: boolean;
      gaps: { words: string; basis: string; indicator_id: string; sex: string; period: string }[];
    };
  };
}

/** The public files of a built site. */
export interface PublicSite {
  /** Folder of the built site, of which other public files can be read. */
  folder: string;
  /** Folder of the tables that it was made from. */
  data: string;
  /** Profiles by the address of their page. */
  profiles: Map<string, Profile>;
  country: Profile;
  /** Kinds of area by what the words of the edition call them. */
  kindNames?: ReadonlyMap<string, string>;
}

/** A page as it would be without the folder of its host in which the site lies. */
export const pageWithin = (html: string, subPath: string): string =>
  subPath === '' ? html : html.replaceAll(`href="${subPath}/`, 'href="/');

/** An address without the folder of its host, `/health`, in which the site lies. */
const withinSite = (url: string, subPath: string): string =>
  url.startsWith(`${subPath}/`) ? url.slice(subPath.length) : url;

/**
 * Every profile of the site in `folder`, made from the tables in `data`, with addresses as they are within the site;
 * the check reads nothing of the code that made it.
 */
export function readPublicSite(folder: string, data: string, subPath: string): PublicSite {
  const areas = join(folder, 'data/areas');
  const all = readdirSync(areas)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(areas, file), 'utf8')) as Profile)
    .map((profile) => ({ ...profile, url: withinSite(profile.url, subPath) }));
  const country = all.find(({ kind }) => kind === 'country');
  if (!country) throw new Error(`No profile of a country is in ${areas}.`);
  return { folder, data, country, profiles: new Map(all.map((profile) => [profile.url, profile])) };
}
