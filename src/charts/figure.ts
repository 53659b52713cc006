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

/** A label beside an upright: where, on which side, and how many pixels off. */
export interface SideLabel {
  x: number;
  dx: number;
  anchor: 'start' | 'middle' | 'end';
  text: string;
}

/** A place across a chart, as SVG wants it. */
export const percentText = (percent: number): string => `${percent}%`;
