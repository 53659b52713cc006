/** A fifth of the areas in order of value, 1 the lowest. */
export type Fifth = 1 | 2 | 3 | 4 | 5;

/**
 * The fifth each value falls in, `null` where there is no value. Equal values share a fifth, by the
 * lowest of their ranks, so a fifth can hold more or less than a fifth of the areas.
 */
export function fifths(values: readonly (number | null)[]): (Fifth | null)[] {
  const inOrder = values.filter((value) => value !== null).sort((a, b) => a - b);
  const lowestRank = new Map<number, number>();
  inOrder.forEach((value, i) => {
    if (!lowestRank.has(value)) lowestRank.set(value, i);
  });
  return values.map((value) =>
    value === null
      ? null
      : ((Math.floor((lowestRank.get(value)! * 5) / inOrder.length) + 1) as Fifth),
  );
}

/** Where the outer fifths end; `null` where equal values left one empty. */
export interface OuterFifths {
  /** The highest value of the lowest fifth. */
  lowestTo: number | null;
  /** The lowest value of the highest fifth. */
  highestFrom: number | null;
}

/** The ends of the lowest and the highest fifth of values, equal values together as in `fifths`. */
export function outerFifths(values: readonly number[]): OuterFifths {
  const found = fifths(values);
  const valuesOf = (fifth: Fifth) => values.filter((_, i) => found[i] === fifth);
  const [lowest, highest] = [valuesOf(1), valuesOf(5)];
  return {
    lowestTo: lowest.length === 0 ? null : Math.max(...lowest),
    highestFrom: highest.length === 0 ? null : Math.min(...highest),
  };
}
