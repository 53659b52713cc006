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
