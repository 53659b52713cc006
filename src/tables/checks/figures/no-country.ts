import { periodsOf, type Figures, type Finding } from './finding.ts';

/** A headline indicator whose latest period has no figure of the country: nothing can be compared with it. */
export function noCountry(figures: Figures): Finding[] {
  const { isHeadline, rows, kinds } = figures;
  if (!isHeadline || ![...kinds.values()].includes('country')) return [];
  const withValue = rows.filter(({ value }) => value !== null);
  const period = periodsOf(figures).at(-1);
  if (period === undefined) return [];
  const latest = withValue.filter((row) => row.period === period);
  if (latest.some(({ areaCode }) => kinds.get(areaCode) === 'country')) return [];
  const rule = 'has no figure of the country, which areas are compared with on every page';
  const fix = `Add its row for ${period}.`;
  const none = { row: null, field: 'value', areaCode: null, sex: null } as const;
  return [{ ...none, kind: 'no-country', period, rule, fix }];
}
