import type { ChartWords } from './chart.ts';
import type { TrendInput, TrendPoint } from './trend.ts';

/** Words for charts of made-up figures. */
export const madeUpWords: ChartWords = {
  title: 'A&E waits, Northmoor',
  unit: '%',
  alt: 'Northmoor lies below Albia.',
  source: 'Albian Statistics Office, A&E waits, June 2026',
  note: null,
};

/** Figures of made-up years, one a year from 2015. */
export const madeUpPoints = (
  values: readonly (number | null)[],
  half: number | null,
): TrendPoint[] =>
  values.map((value, index) => ({
    label: String(2015 + index),
    middle: 2015.5 + index,
    value,
    lower: value !== null && half !== null ? value - half : null,
    upper: value !== null && half !== null ? value + half : null,
  }));

/** A trend with a blank, ranges and the country beside it. */
export const madeUpTrend: TrendInput = {
  words: madeUpWords,
  tone: 'women',
  area: { name: 'Northmoor', points: madeUpPoints([61, 60.4, 59.2, null, 58.8, 60.1], 1.5) },
  country: { name: 'Albia', points: madeUpPoints([63, 63.1, 63.3, 62.7, 62.9, 63.2], null) },
  decimals: 1,
};
