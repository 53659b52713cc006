/** One published figure as a chart shows it: value and 95% interval in its unit, period in words. */
export interface Figure {
  value: number;
  lower: number | null;
  upper: number | null;
  /** As in a sentence: "2023 to 2025". */
  periodLabel: string;
}

/** The sexes a chart draws; they name its colours and its words. */
export type ChartSex = 'women' | 'men';

/** The sexes as headings. */
export const sexName: Record<ChartSex, string> = { women: 'Women', men: 'Men' };
