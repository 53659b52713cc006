import { periodsOf, type Figures, type Finding } from './finding.ts';

/** Lengths of life, which the page of every area begins with, headline or not. */
const lengthsOfLife: readonly string[] = ['life-expectancy', 'healthy-life-expectancy'];

/**
 * A headline indicator, or a length of life, whose latest period has no figure of the country, for everybody or
 * for one sex: nothing can be compared with it.
 */
export function noCountry({ id, isHeadline, rows, kinds }: Figures): Finding[] {
  const isNeeded = isHeadline || lengthsOfLife.includes(id);
  if (!isNeeded || ![...kinds.values()].includes('country')) return [];
  const period = periodsOf({ rows }).at(-1);
  if (period === undefined) return [];
  const latest = rows.filter((row) => row.value !== null && row.period === period);
  const sexes = [...new Set(latest.map(({ sex }) => sex))];
  const lacking = sexes.filter(
    (sex) => !latest.some((row) => row.sex === sex && kinds.get(row.areaCode) === 'country'),
  );
  if (lacking.length === 0) return [];
  const sex = lacking.length < sexes.length ? lacking[0]! : null;
  const whom = sex === null ? '' : ` for ${sex}`;
  const rule = `has no figure of the country${whom}, which areas are compared with on every page`;
  const fix = `Add its row for ${period}.`;
  return [
    { row: null, field: 'value', areaCode: null, kind: 'no-country', period, sex, rule, fix },
  ];
}
