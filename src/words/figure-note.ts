import { parsePeriod } from '../indicators/period.ts';
import type { NumberStyle } from '../indicators/number-format.ts';
import type { ObservationRow } from '../tables/edition.ts';
import { markWords } from './mark.ts';
import { betweenOrNone } from './range.ts';

type Noted = Pick<ObservationRow, 'period' | 'lower' | 'upper' | 'mark'>;

/** When a figure is from and how sure it is: `2024/25; between 28.9 and 35.8`, or what its publisher warns of. */
export function figureNote(
  figure: Noted,
  style: NumberStyle,
  publisher: string,
  status = '',
): string {
  const unit = style.unit.startsWith('per ') ? `, ${style.unit}` : '';
  const range = betweenOrNone(figure, style.decimals);
  const warning = figure.mark === null ? '' : `; ${markWords(figure.mark, publisher)}`;
  const called = status === '' ? '' : `; ${status}`;
  return `${parsePeriod(figure.period).label}${unit}; ${range}${warning}${called}`;
}
