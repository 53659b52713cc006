/** What life expectancy is and is not, said once on every page that shows it. */
export const lifeExpectancyMeans = {
  asked: 'What “can expect” means.',
  answer:
    'It is how long people would live on average if deaths at each age stayed as now. It is not a forecast for a baby born today.',
};
