import { listOf } from './list.ts';
import { roundedText } from '../statistics/rounding.ts';
import { rangeAfter, type Ranged } from './range.ts';
import { formatWithUnit, type NumberStyle } from '../indicators/number-format.ts';

/** An area's name and its figure. */
export interface NamedValue {
  name: string;
  value: number;
  /** Ends of the published 95% interval, in the unit of the value; null where none is held. */
  range?: Ranged | null;
}

/** Those whose figure is printed as one is: a reader cannot tell them apart. */
function alike<Held extends NamedValue>(
  held: readonly Held[],
  value: number,
  decimals: number,
): Held[] {
  const printed = roundedText(value, decimals);
  return held.filter((each) => roundedText(each.value, decimals) === printed);
}

/** The published range of a lone figure, in brackets: ` (60.1 to 64.3)`; nothing where there is none. */
function rangeWords(held: readonly NamedValue[], value: number, { decimals }: NumberStyle): string {
  const [only, second] = alike(held, value, decimals);
  if (!only?.range || second) return '';
  return rangeAfter(only.range, decimals);
}

/** Who holds an end of a list in order: a name or two, or how many where more share the figure as printed. */
export function holders(held: readonly NamedValue[], value: number, decimals: number): string {
  const names = alike(held, value, decimals).map(({ name }) => name);
  return names.length > 2 ? `${names.length} areas` : listOf(names);
}

/** The lowest and the highest of some figures. */
export function endsOf(held: readonly NamedValue[]): { lowest: number; highest: number } {
  const values = held.map(({ value }) => value);
  return { lowest: Math.min(...values), highest: Math.max(...values) };
}

/** One end with its figure, and its range where published: `Northmoor, 74.2 years (73.0 to 75.4)`. */
export const endInWords = (
  held: readonly NamedValue[],
  value: number,
  style: NumberStyle,
): string =>
  `${holders(held, value, style.decimals)}, ${formatWithUnit(value, style)}${rangeWords(held, value, style)}`;

/** From whom to whom: `From Northmoor, 74.2 years, to Southmarsh, 81.0 years.` */
export function fromTo(held: readonly NamedValue[], style: NumberStyle): string {
  const { lowest, highest } = endsOf(held);
  return `From ${endInWords(held, lowest, style)}, to ${endInWords(held, highest, style)}.`;
}

/** That a lowest and a highest are partly chance, and where to see how far. */
export const endsCaution = (hasRanges: boolean): string =>
  hasRanges
    ? 'In brackets: the 95% range, where one was published. The ends of a list are partly down to chance.'
    : 'No ranges are held, and the ends of a list are partly down to chance.';
