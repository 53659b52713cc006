/** An average of members beside the official figure of the same area, sex and period. */
export interface DerivedBesideOfficial {
  derived: number;
  official: number;
}

/** How far averages of members lie from official figures, in the unit of the figures; error is derived less official. */
export interface AverageErrors {
  count: number;
  meanError: number;
  meanAbsoluteError: number;
  /** The error furthest from nought, with its sign. */
  worstError: number;
}

/** The errors of averages of members where the official figure is known; null for an empty list. */
export function averageAgainstOfficial(
  cells: readonly DerivedBesideOfficial[],
): AverageErrors | null {
  if (cells.length === 0) return null;
  const errors = cells.map(({ derived, official }) => derived - official);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    count: errors.length,
    meanError: mean(errors),
    meanAbsoluteError: mean(errors.map(Math.abs)),
    worstError: errors.reduce((worst, error) =>
      Math.abs(error) > Math.abs(worst) ? error : worst,
    ),
  };
}
