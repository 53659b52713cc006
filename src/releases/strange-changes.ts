import type { KeptSeries } from './kept-figures.ts';
import { largeRevisions } from './large-revisions.ts';
import { lostFigures } from './lost-figures.ts';
import { numberIn, type FigureOfBoth, type StrangeChange } from './strange-change.ts';
import { swappedFigures } from './swapped-figures.ts';

function figuresOfBoth(was: KeptSeries, now: KeptSeries): FigureOfBoth[] {
  return [...was].flatMap(([name, periods]) =>
    [...periods.keys()].flatMap((period) => {
      const [before, today] = [numberIn(periods, period), numberIn(now.get(name), period)];
      return before === null || today === null ? [] : [{ name, period, was: before, now: today }];
    }),
  );
}

/**
 * What someone should account for of one indicator since a release: figures that were published and are gone,
 * series and periods that have changed places, and figures that are far from what they were.
 */
export function strangeChanges(
  was: KeptSeries,
  now: KeptSeries,
  { release, isCount }: { release: string; isCount: boolean },
): StrangeChange[] {
  const both = figuresOfBoth(was, now);
  const swapped = swappedFigures(was, both, release);
  return [
    ...lostFigures(was, now, release),
    ...swapped.changes,
    ...largeRevisions(
      both.filter((figure) => !swapped.isExplained(figure)),
      was,
      { release, isCount },
    ),
  ];
}
