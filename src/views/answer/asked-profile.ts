/** What an answer takes of the public JSON of an area. */
export interface AskedProfile {
  headline: readonly { text: string }[];
  lengths: { life: Record<'female' | 'male', { latest: { period: string } | null }> };
  averages: readonly { indicator_id: string; periods: readonly { period: string }[] }[];
  scorecard: readonly AskedEntry[];
}

/** One figure of the area beside the country’s. */
export interface AskedEntry {
  indicator_id: string;
  latest: { value: number; period: string } | null;
  counted: boolean;
  comparison: { result: string; country_value: number | null };
}
