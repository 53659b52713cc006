/** Every unit an indicator may have. */
export const units = [
  'years',
  '%',
  'per 100,000',
  'per 1,000',
  'score out of 10',
  'people',
  'score',
  'people a day',
] as const;

/**
 * Lowest and highest figure possible in a unit; units not named have no limits (years may be below
 * 0: the slope index of inequality is a difference).
 */
export const limitsOfUnit: Readonly<Record<string, readonly [number, number]>> = {
  '%': [0, 100],
  'per 100,000': [0, 100_000],
  'per 1,000': [0, 1_000],
  'score out of 10': [0, 10],
  people: [0, Infinity],
  'people a day': [0, Infinity],
};

/** The same for indicators whose unit says too little, where indicators.csv does not say more. */
export const limitsOfIndicator: Readonly<Record<string, readonly [number, number]>> = {
  'life-expectancy': [20, 100],
  'healthy-life-expectancy': [10, 100],
};
