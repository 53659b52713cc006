import { parsePeriod } from '../../indicators/period.ts';
import type { AskedIndicator } from '../../questions/words-file.ts';
import { areaLink, indicatorLink, otherLinks, type Asking } from './asking.ts';
import type { Choice } from '../../search/suggest.ts';

/** The page of an area year by year. */
export const historyLink = (code: string, asking: Asking): Choice[] =>
  areaLink(code, asking).map(({ label, path }) => ({
    label: `${label}, year by year`,
    detail: 'every figure through the years',
    path: `${path}history/`,
  }));

/** The pages of a figure: of the area, of what is measured, of its years, and of what else bears the word. */
export const linksOf = (
  code: string,
  indicator: AskedIndicator,
  others: readonly string[],
  asking: Asking,
): Choice[] => [
  ...areaLink(code, asking),
  indicatorLink(indicator),
  ...historyLink(code, asking),
  ...otherLinks(others, asking),
];

/** Whether a figure of every year asked for is among the newest; the others stand on the page of years. */
export const isOfYears = (years: readonly number[], period: string): boolean => {
  const { firstYear, lastYear } = parsePeriod(period);
  return years.every((year) => year >= firstYear && year <= lastYear);
};
