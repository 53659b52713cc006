import type { Period } from '../indicators/period.ts';
import { stringify } from './csv.ts';
import type { Profile } from './profile.ts';

/** camelCase to snake_case, the keys of every public file. */
const publicKey = (key: string): string =>
  key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A period is public as its text. */
const isPeriod = (data: object): data is Period => 'text' in data && 'middle' in data;

/** The same data under public keys, at every depth, each period as its text. Other values are untouched. */
export function publicForm(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(publicForm);
  if (data === null || typeof data !== 'object') return data;
  if (isPeriod(data)) return data.text;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [publicKey(key), publicForm(value)]),
  );
}

/** A profile as the text of `/data/areas/<code>.json`. */
export const profileJson = (profile: Profile): string => JSON.stringify(publicForm(profile));

/** Every observation of a profile as the text of `/data/areas/<code>.csv`. */
export function profileCsv(profile: Profile): string {
  const rows = profile.indicators.flatMap((indicator) =>
    indicator.observations.map((each) => [
      profile.code,
      profile.name,
      indicator.id,
      indicator.name,
      indicator.unit,
      each.period,
      each.sex,
      each.value,
      each.lower,
      each.upper,
      each.publishedComparison,
      each.missing,
      indicator.sourceId,
      each.mark,
    ]),
  );
  return stringify(profileColumns, rows);
}

/** Columns of a profile's CSV. */
export const profileColumns = [
  'area_code',
  'area_name',
  'indicator',
  'indicator_name',
  'unit',
  'period',
  'sex',
  'value',
  'lower',
  'upper',
  'published_comparison',
  'missing',
  'source',
  'mark',
] as const;
