/** Headings of the figures of a domain in a summary, in their order. */
export const headed = (domain: string): string =>
  [
    'average_rank',
    'rank_of_average_rank',
    'average_score',
    'rank_of_average_score',
    'proportion_of_lso_as_in_most_deprived_10_percent_nationally',
    'rank_of_proportion_of_lso_as_in_most_deprived_10_percent_nationally',
  ]
    .map((end) => `${domain}_${end}`)
    .join();
const upper =
  'Upper Tier Local Authority District code (2024),IMD - Average rank ,IMD - Rank of average rank ,IMD - Average score ,IMD - Rank of average score ,IMD - Proportion of LSOAs in most deprived 10% nationally ,IMD - Rank of proportion of LSOAs in most deprived 10% nationally \n';
/** Downloads of the Index of 2025 of the fictional country, by their names. */
export const files = {
  'imd_ltla24.csv': `ltla24_code,${headed('imd')},${headed('crime')}\nX01,23075.98,1,37.58,2,0.4211,3,23229.13,3,-0.638,2,9e-04,1\nE08000016,1,2,1,3,0,1,1,1,1,1,0,1\nE07999999,2,3,2,1,0.5,2,1,1,1,1,0,1\n`,
  'imd_icb24.csv': `icb24_code,${headed('imd')}\nX54,18014.48,1,25.531,1,0.07,1\n`,
  'imd_utla24.csv': `${upper}X01,1,1,37.580,1,0.421,1\nE10999999,1,2,17.700,2,0.1,2\n`,
  'imd_lsoa21.csv': 'lsoa21_code,IMD_decile\nL1,1\nL2,5\nL3,10\n',
};
