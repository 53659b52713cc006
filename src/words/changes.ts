import type { FigureChange } from '../releases/changes.ts';
import { formatValue, type NumberStyle } from '../indicators/number-format.ts';
import { parsePeriod } from '../indicators/period.ts';
import { listOf } from './list.ts';
import { peopleOf } from './sex.ts';

type Kind = FigureChange['kind'];

const kinds: readonly Kind[] = ['new', 'revised', 'withdrawn'];

const said: Readonly<Record<Kind, [one: string, many: string]>> = {
  new: ['is new', 'are new'],
  revised: ['was revised', 'were revised'],
  withdrawn: ['was withdrawn', 'were withdrawn'],
};

/** How many changes of each kind there are. */
export const countsOf = (changes: readonly Pick<FigureChange, 'kind'>[]): Record<Kind, number> => {
  const counts = { new: 0, revised: 0, withdrawn: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
};

/** `3 figures are new, 1 was revised and 2 were withdrawn`; `no figure changed`. */
export function countsPhrase(changes: readonly Pick<FigureChange, 'kind'>[]): string {
  const counts = countsOf(changes);
  const parts = kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind, place) => {
      const count = counts[kind];
      const noun = place > 0 ? '' : count === 1 ? ' figure' : ' figures';
      return `${count.toLocaleString('en-GB')}${noun} ${said[kind][count === 1 ? 0 : 1]}`;
    });
  return parts.length === 0 ? 'no figure changed' : listOf(parts);
}

/** Of whom and when a figure is: `women, 2022 to 2024`. */
const whoAndWhen = ({ sex, period }: FigureChange): string =>
  [sex === 'persons' ? '' : peopleOf(sex), parsePeriod(period).label].filter(Boolean).join(', ');

function changeWords(change: FigureChange, style: NumberStyle): string {
  const value = (figure: number | null): string =>
    figure === null ? '' : formatValue(figure, style);
  const { kind, before, now } = change;
  if (kind === 'new') return `${whoAndWhen(change)}: ${value(now)}, new`;
  return kind === 'revised'
    ? `${whoAndWhen(change)}: ${value(before)}, now ${value(now)}`
    : `${whoAndWhen(change)}: ${value(before)}, withdrawn`;
}

/** Changes told singly of one indicator; the rest are counted. */
const mostTold = 4;

/**
 * The changes of one indicator in one area, the newest periods first: `2023: 20.1%, now 20.3%; 2 more`.
 * Figures that were revised or withdrawn come before new ones.
 */
export function indicatorChanges(changes: readonly FigureChange[], style: NumberStyle): string {
  const order: readonly Kind[] = ['revised', 'withdrawn', 'new'];
  const sorted = order.flatMap((kind) =>
    changes.filter((change) => change.kind === kind).reverse(),
  );
  const told = sorted.slice(0, mostTold).map((change) => changeWords(change, style));
  const left = sorted.length - told.length;
  return [...told, ...(left > 0 ? [`${left} more`] : [])].join('; ');
}
