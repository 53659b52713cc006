import { roundedText } from '../statistics/rounding.ts';

/** The parts of an indicator that decide how its figures are written. */
export interface NumberStyle {
  unit: string;
  decimals: number;
}

/** A value with `decimals` decimals, thousands marked: 1234.56 with one is `1,234.6`. Minus is a true minus sign. */
export function formatNumber(value: number, decimals: number): string {
  const [whole = '', part] = roundedText(value, decimals).split('.');
  // Most figures are below a thousand, and are asked for by the million.
  const marked = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const signed = value < 0 ? marked.replace('-', '−') : marked;
  return part === undefined ? signed : `${signed}.${part}`;
}

/** What follows a number directly: `%`, or nothing. */
export const unitSuffix = (unit: string): string => (unit === '%' ? '%' : '');

/** A value with its unit where the unit is a sign: `20.8%`, `283.3`. */
export const formatValue = (value: number, style: NumberStyle): string =>
  formatNumber(value, style.decimals) + unitSuffix(style.unit);

/** A value with its unit in words: `74.2 years`, `20.8%`, `54.4 per 100,000`. */
export function formatWithUnit(value: number, style: NumberStyle): string {
  const number = formatValue(value, style);
  const words = unitWords(style.unit);
  return words ? `${number} ${words}` : number;
}

/** What is said after a number: `years`, `per 100,000`; nothing where the sign says it. */
export const unitWords = (unit: string): string =>
  unit === '%' || unit === 'score' || unit === 'score out of 10' ? '' : unit;

/** A 95% interval in words: `between 47.4 and 62.1`. */
export const formatInterval = (lower: number, upper: number, decimals: number): string =>
  `between ${formatNumber(lower, decimals)} and ${formatNumber(upper, decimals)}`;
