import type { ObservationRow, StrangeKind } from '../../edition.ts';

/** The figures of one indicator with what bears on whether they can be right. */
export interface Figures {
  id: string;
  unit: string;
  /** the least and the most that a figure of it can be; null: as its unit allows */
  lowest: number | null;
  highest: number | null;
  isHeadline: boolean;
  /** which way is better: `higher`, `lower` or `none`; left out: none */
  polarity?: string;
  rows: readonly ObservationRow[];
  /** whether the areas are a part of their country alone */
  isOfAPart?: boolean;
  /** kind of every area by its code */
  kinds: ReadonlyMap<string, string>;
}

/** Something of figures that cannot be right, or is strange. `row`: its place in `rows`; null: no one row. */
export interface Finding {
  row: number | null;
  field: 'value' | 'lower' | 'upper' | 'publishedComparison';
  /** null: it cannot be, whatever anyone says of it */
  kind: StrangeKind | null;
  period: string;
  areaCode: string | null;
  sex: ObservationRow['sex'] | null;
  rule: string;
  fix: string;
}

/** A rule on the figures of one indicator. */
export type FigureRule = (figures: Figures) => Finding[];

/** A finding at one row. */
export const findingAt = (
  { rows }: Figures,
  row: number,
  { kind = null, field = 'value', rule, fix }: Partial<Finding> & Pick<Finding, 'rule' | 'fix'>,
): Finding => {
  const { period, areaCode, sex } = rows[row]!;
  return { row, field, kind, period, areaCode, sex, rule, fix };
};

/** The code of the country; null where none is, or where several say they are. */
export function countryOf({ kinds }: Pick<Figures, 'kinds'>): string | null {
  const countries = [...kinds].filter(([, kind]) => kind === 'country');
  return countries.length === 1 ? countries[0]![0] : null;
}

/** `E06000009, 2024, male`: which figure is meant, where its line says too little. */
export const nameOf = ({ areaCode, period, sex }: ObservationRow): string =>
  [areaCode, period, sex].join(', ');

/** Places in `rows` of the figures that are held. */
export const heldIn = ({ rows }: Pick<Figures, 'rows'>): number[] =>
  rows.flatMap(({ value }, i) => (value === null ? [] : [i]));

/** The same by what they are of, with a space between: `heldBy(figures, 'period', 'sex')`. */
export const heldBy = (
  figures: Pick<Figures, 'rows'>,
  ...of: ('areaCode' | 'period' | 'sex')[]
): Map<string, number[]> =>
  Map.groupBy(heldIn(figures), (i) => of.map((each) => figures.rows[i]![each]).join(' '));

/** A period with fewer than so many of the figures of the fullest one is a stray of one area, no period of the series. */
const shareOfFullest = 0.25;

/** The periods of the figures in order, those of one or two areas alone left out. */
export function periodsOf({ rows }: Pick<Figures, 'rows'>): string[] {
  const counts = new Map<string, number>();
  for (const { period, value } of rows) {
    if (value !== null) counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  const fullest = Math.max(0, ...counts.values());
  return [...counts]
    .filter(([, count]) => count >= shareOfFullest * fullest)
    .map(([period]) => period)
    .toSorted();
}

/** Places in `rows` of the figures of each area and sex, in order of period; `orderOf`: where each period comes. */
export function seriesIn(figures: Figures): {
  series: number[][];
  orderOf: ReadonlyMap<string, number>;
} {
  const { rows } = figures;
  const orderOf = new Map(periodsOf(figures).map((period, i) => [period, i]));
  const places = rows
    .flatMap(({ value, period }, i) => (value === null || !orderOf.has(period) ? [] : [i]))
    .toSorted((a, b) => orderOf.get(rows[a]!.period)! - orderOf.get(rows[b]!.period)!);
  const series = Map.groupBy(places, (i) => `${rows[i]!.areaCode} ${rows[i]!.sex}`);
  return { series: [...series.values()], orderOf };
}

/** The middle of some figures, of an even number of them the upper. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
