import type { FoundPair } from '../words/pairs.ts';
import type { PublicIndicator, PublicProfile } from './compared-area.ts';
import type { ComparedObservation } from './compared-indicator.ts';
import { foundDifference, type FoundDifference } from './found-difference.ts';

/** Two of the areas side by side, by their places, and their difference: the first less the second. */
export interface AreaPair extends FoundPair {
  difference: FoundDifference;
}

const foundOf = ({ test }: FoundDifference): FoundPair['found'] =>
  test ? (test.isReal ? 'differ' : 'may-not-differ') : 'untested';

/** Every two areas that have a figure. The country is in no pair: areas are held against it by a rule of its own. */
export function areaPairs(
  areas: readonly PublicProfile[],
  observations: readonly (ComparedObservation | undefined)[],
  style: Pick<PublicIndicator, 'decimals' | 'polarity'>,
): AreaPair[] {
  const places = areas.flatMap(({ kind }, place) => (kind === 'country' ? [] : [place]));
  return places.flatMap((first, index) =>
    places.slice(index + 1).flatMap((second): AreaPair[] => {
      const figures = [observations[first], observations[second]] as const;
      const difference = foundDifference(figures, [areas[first]!, areas[second]!], style);
      return difference
        ? [{ places: [first, second], found: foundOf(difference), difference }]
        : [];
    }),
  );
}

/** How clearly the two that are most clearly apart differ, as |z|; null where no pair was tested. */
export function clearest(pairs: readonly AreaPair[]): number | null {
  const sizes = pairs.flatMap(({ difference: { test } }) => (test ? [Math.abs(test.z)] : []));
  return sizes.length === 0 ? null : Math.max(...sizes);
}
