import { sexes } from '../../sexes.ts';
import { findingAt, periodsOf, type Figures, type Finding } from './finding.ts';

/** Figures of so many areas are never all the same in two periods, or in one. */
const enough = 6;
/** Periods that share years may be alike by chance in a few areas: of so many they are not. */
const enoughSharing = 20;
/** Nor of so many for women and men. */
const enoughOfSexes = 4;

/** Figures of one period and sex: the place of the row of each area. */
type Column = ReadonlyMap<string, number>;

function columnsOf({ rows }: Figures): ReadonlyMap<string, Column> {
  const columns = new Map<string, Map<string, number>>();
  rows.forEach(({ areaCode, period, sex, value }, i) => {
    if (value === null) return;
    const name = `${period} ${sex}`;
    const column = columns.get(name) ?? new Map<string, number>();
    columns.set(name, column.set(areaCode, i));
  });
  return columns;
}

/** Of so many of the figures a few may have been put right since; with their ranges fewer need be alike. */
const shareAlike = 0.95;
const shareAlikeRanged = 0.75;

/** Places of the rows of areas that are in both columns, where nearly all of their figures are the same; else none. */
function sameRows(
  { rows }: Figures,
  own: Column | undefined,
  other: Column | undefined,
  least: number,
): number[] {
  if (!own || !other) return [];
  const shared = [...own].filter(([code]) => other.has(code));
  if (shared.length < least) return [];
  const alike = shared.filter(([code, i]) => {
    const [a, b] = [rows[i]!, rows[other.get(code)!]!];
    return a.value === b.value && a.lower === b.lower && a.upper === b.upper;
  });
  const ranged = alike.filter(([, i]) => rows[i]!.lower !== null);
  const isSame =
    alike.length >= shareAlike * shared.length || ranged.length >= shareAlikeRanged * shared.length;
  return isSame ? alike.map(([, i]) => i) : [];
}

/** Whether two periods have a year in common, as 2014-2016 and 2015-2017. */
function shareYears(before: string, own: string): boolean {
  const last = before.match(/\d{4}/g)?.at(-1) ?? '';
  return last >= own.slice(0, 4);
}

const fix = 'One was pasted over the other: compare with the source.';

/** One value for every area of a period, or all its figures those of the period before, or of the other sex. */
export function pasted(figures: Figures): Finding[] {
  const columns = columnsOf(figures);
  const columnOf = (period: string, sex: string) => columns.get(`${period} ${sex}`);
  const found = (row: number, rule: string, more = fix): Finding =>
    findingAt(figures, row, { kind: 'same-figures', rule, fix: more });
  const periods = periodsOf(figures);
  return periods.flatMap((period, place) => {
    const ofPeriod = sexes.flatMap((sex) => {
      const column = columnOf(period, sex);
      const all = [...(column ?? [])].map(([, i]) => i);
      const values = new Set(all.map((i) => figures.rows[i]!.value));
      if (all.length >= enough && values.size === 1) {
        const rule = `is the figure of each of ${all.length} areas of its period`;
        return [found(all[0]!, rule, 'Nothing was measured so evenly: compare with the source.')];
      }
      const before = periods[place - 1] ?? '';
      const least = shareYears(before, period) ? enoughSharing : enough;
      const [same] = sameRows(figures, column, columnOf(before, sex), least);
      const rule = `begins a period whose figures are those of ${before}`;
      return same === undefined ? [] : [found(same, rule)];
    });
    const [ofWomen, ofMen] = [columnOf(period, 'female'), columnOf(period, 'male')];
    const [women] = sameRows(figures, ofWomen, ofMen, enoughOfSexes);
    const rule = 'begins figures of women that are those of men';
    return women === undefined ? ofPeriod : [...ofPeriod, found(women, rule)];
  });
}
