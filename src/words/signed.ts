import { formatNumber } from '../indicators/number-format.ts';

/** A number with its sign: `+2.5`, `-0.3`, `0.0`. */
export const signed = (value: number, decimals: number): string => {
  const text = formatNumber(value, decimals);
  return Number(text) > 0 ? `+${text}` : text;
};
