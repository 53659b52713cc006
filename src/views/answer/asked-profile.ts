import type { BySex } from '../../indicators/life-indicators.ts';

/** What an answer takes of the public JSON of an area. */
export interface AskedProfile {
  headline: readonly { text: string }[];
  lengths: { life: BySex<{ latest: { period: string } | null }> };
  averages: readonly { indicator_id: string; periods: readonly { period: string }[] }[];
  scorecard: readonly AskedEntry[];
  progress: { overlooked_gaps: { words: string | null; gaps: readonly { words: string }[] } };
  neighbourhoods: {
    residents: number;
    residents_in_most_deprived_tenth: number;
    residents_in_most_deprived_fifth: number;
  } | null;
  gaps: Record<'life_own_change' | 'healthy_own_change', BySex<AskedChange | null>> & {
    poorer_health: BySex<{
      now: { period: string; own: number; other: number; size: number };
    } | null>;
  };
}

/** How one of its lengths of life changed, as far as a test tells. */
export interface AskedChange {
  from: string;
  change: number;
  test: { is_real: boolean; difference: number } | null;
}

/** One figure of the area beside the country’s. */
export interface AskedEntry {
  indicator_id: string;
  latest: { value: number; period: string } | null;
  counted: boolean;
  comparison: { result: string; country_value: number | null };
}
