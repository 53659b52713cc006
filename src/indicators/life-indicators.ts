/** The indicators that lead every page; all others are the scorecard's. */
export const lifeExpectancy = 'life-expectancy';

/** Years in good health at birth, by sex. */
export const healthyLifeExpectancy = 'healthy-life-expectancy';

/** The slope index of inequality in life expectancy, by sex. */
export const inequalityInLifeExpectancy = 'inequality-in-life-expectancy';

/** Residents by sex and year, by which averages are weighted. */
export const population = 'population';

/** Residents under 16 as a percentage of all. */
export const populationUnder16 = 'population-under-16';

/** Residents aged 16 to 64 as a percentage of all. */
export const population16To64 = 'population-16-to-64';

/** Residents aged 65 and over as a percentage of all. */
export const population65AndOver = 'population-65-and-over';

/** The age that half of all residents are under. */
export const medianAge = 'median-age';

/** Decimals of every length of life on the site, in years. */
export const yearDecimals = 1;

/** Women first, as everywhere on the site except where an axis sets the order. */
export const bothSexes = ['female', 'male'] as const;

/** One of the two sexes that lengths of life are published for. */
export type LifeSex = (typeof bothSexes)[number];

/** The same thing for women and for men. */
export type BySex<T> = Record<LifeSex, T>;

/** Works the same thing out for women and for men. */
export const forBothSexes = <T>(make: (sex: LifeSex) => T): BySex<T> => ({
  female: make('female'),
  male: make('male'),
});
