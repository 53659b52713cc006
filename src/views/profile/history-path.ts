/** Address of the figures of an area through the years, at those of one indicator. */
export const historyPath = (url: string, indicatorId: string): string =>
  `${url}history/#${indicatorId}`;
