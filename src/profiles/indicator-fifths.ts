import { fifths, type Fifth } from '../statistics/fifths.ts';
import { figureNow, figuresNow } from './indicator-peers.ts';
import type { IndicatorTable, IndicatorTableRow } from './indicator-table.ts';

/** The lowest and highest value of a fifth; null where equal values left it empty. */
export type FifthEnds = { lowest: number; highest: number; areas: number } | null;

/** Fifths of the lower and single tier in the period of the table. */
export interface AreaFifths {
  /** Fifth of each, 1 the lowest; null without a figure in that period. */
  byCode: ReadonlyMap<string, Fifth | null>;
  /** Of the five in order, the lowest first. */
  ends: FifthEnds[];
  /** Areas with a figure. */
  areas: number;
}

/** A map is drawn where at least half the areas on it have a figure, and there are two to tell apart. */
export const hasMap = (table: IndicatorTable, areasOnMap: number): boolean =>
  areasOnMap > 1 && figuresNow(table.lowerTier, table, 0).length * 2 >= areasOnMap;

/** Fifths of the lower and single tier for one sex, equal values together (content/methods/ranks.mdx). */
export function fifthsOf(table: IndicatorTable, sexPlace: number): AreaFifths {
  const rows = table.lowerTier;
  const values = rows.map((row) => figureNow(row, table, sexPlace)?.value ?? null);
  const found = fifths(values);
  const valuesOf = (fifth: number) => values.filter((_, i) => found[i] === fifth) as number[];
  return {
    byCode: new Map(rows.map((row, i) => [row.area.code, found[i] ?? null])),
    ends: [1, 2, 3, 4, 5].map((fifth) => endsOf(valuesOf(fifth))),
    areas: values.filter((value) => value !== null).length,
  };
}

const endsOf = (values: readonly number[]): FifthEnds =>
  values.length === 0
    ? null
    : { lowest: Math.min(...values), highest: Math.max(...values), areas: values.length };

/** Where a fifth is commonest: the region with the largest share of its areas in it. */
export interface FifthRegion {
  region: string;
  inFifth: number;
  areas: number;
}

/** The region whose areas with a figure lie most often in a fifth; null where none does, or two do alike. */
export function regionOfFifth(
  fifth: Fifth,
  { byCode }: AreaFifths,
  rows: readonly IndicatorTableRow[],
): FifthRegion | null {
  const counts = new Map<string, { inFifth: number; areas: number }>();
  for (const { area, region } of rows) {
    const own = byCode.get(area.code);
    if (!region || !own) continue;
    const count = counts.get(region) ?? { inFifth: 0, areas: 0 };
    counts.set(region, {
      inFifth: count.inFifth + (own === fifth ? 1 : 0),
      areas: count.areas + 1,
    });
  }
  const share = (each: FifthRegion) => each.inFifth / each.areas;
  const [first, second] = [...counts]
    .map(([region, count]) => ({ region, ...count }))
    .filter((each) => each.inFifth > 0)
    .sort((a, b) => share(b) - share(a));
  return first && (!second || share(first) > share(second)) ? first : null;
}
