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
}

/** How a figure stands beside the country’s. */
export interface PublicComparison {
  result: string;
  basis: string;
  country_value: number | null;
  difference: number | null;
}

interface Entry {
  indicator_id: string;
  sex: string;
  latest: PublicFigure | null;
  comparison: PublicComparison;
  trend: { result: string };
  range: { lowest: number; highest: number; areas: number } | null;
}

interface SpreadMember {
  name: string;
  name_in_sentence: string;
  value: number | null;
}

interface AgainstCountry {
  now: { own: number; other: number; size: number };
  comparison: PublicComparison;
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
  members: { code: string }[];
  scorecard: Entry[];
  /** Averages of its councils, where no figure of a system or county is held. */
  averages?: {
    indicator_id: string;
    sex: string;
    decimals: number;
    periods: { period: string; value: number | null }[];
  }[];
  gaps: {
    against_country: Record<string, AgainstCountry | null>;
    healthy_against_country: Record<string, AgainstCountry | null>;
    between_members: Record<
      string,
      { period: string; spread: { included: SpreadMember[] } } | null
    >;
  };
  indicators: { id: string; decimals: number; polarity: string; observations: PublicFigure[] }[];
  priorities: unknown;
  progress: {
    strategy: { council: Profile; targets: unknown[] } | null;
    systems: { system: Profile; targets: unknown[] }[];
    overlooked_gaps: {
      assessed: boolean;
      gaps: { words: string; basis: string; indicator_id: string; sex: string; period: string }[];
    };
  };
}

/** The public files of a built site. */
export interface PublicSite {
  /** Profiles by the address of their page. */
  profiles: Map<string, Profile>;
  country: Profile;
}

/** Every profile of the site in `folder`; the check reads nothing of the code that made it. */
export function readPublicSite(folder: string): PublicSite {
  const areas = join(folder, 'data/areas');
  const all = readdirSync(areas)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(areas, file), 'utf8')) as Profile);
  const country = all.find(({ kind }) => kind === 'country');
  if (!country) throw new Error(`No profile of a country is in ${areas}.`);
  return { country, profiles: new Map(all.map((profile) => [profile.url, profile])) };
}
