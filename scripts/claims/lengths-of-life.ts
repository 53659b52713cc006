/** The indicator of years of life, as public files name it. */
export const life = 'life-expectancy';

/** That of years in good health. */
export const healthy = 'healthy-life-expectancy';

/** That of the gap inside an area by deprivation, the slope index of inequality. */
export const slope = 'inequality-in-life-expectancy';
