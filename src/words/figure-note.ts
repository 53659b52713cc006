import { parsePeriod } from '../indicators/period.ts';
import type { NumberStyle } from '../indicators/number-format.ts';
import type { ObservationRow } from '../tables/edition.ts';
import { markWords } from './mark.ts';
import { betweenOrNone, type RangesOfSource } from './range.ts';

type Noted = Pick<ObservationRow, 'period' | 'lower' | 'upper' | 'mark'>;

/** Whose a figure is, what they call it, and what is known of ranges that it has not. */
interface Origin {
  publisher: string;
  status?: string;
  ranges?: RangesOfSource;
}

/** When a figure is from and how sure it is: `2024/25; between 28.9 and 35.8`, or what its publisher warns of. */
export function figureNote(
  figure: Noted,
  style: NumberStyle,
  { publisher, status = '', ranges = null }: Origin,
): string {
  const unit = style.unit.startsWith('per ') ? `, ${style.unit}` : '';
  const range = betweenOrNone(figure, style.decimals, ranges);
  const warning = figure.mark === null ? '' : `; ${markWords(figure.mark, publisher)}`;
  const called = status === '' ? '' : `; ${status}`;
  return `${parsePeriod(figure.period).label}${unit}; ${range}${warning}${called}`;
}
