import type { IndicatorRow, ObservationRow } from '../edition.ts';
import type { Problem } from '../problem.ts';
import type { Table } from '../read-table.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';
import { limitsOf } from './figures/limits.ts';

/** Whether a comparison says that the figure is above the country’s; null where it says neither. */
function saysAbove({ publishedComparison }: ObservationRow, polarity: string): boolean | null {
  if (publishedComparison === 'higher') return true;
  if (publishedComparison === 'lower') return false;
  return (publishedComparison === 'better') === (polarity === 'higher');
}

/** So many times as far as its range reaches, a figure is not like the country’s by any test. */
const farOff = 2.5;

/** Whether a figure is so far from the country’s that no test finds them alike. */
function isFar({ value, lower, upper }: ObservationRow, against: number): boolean {
  if (value === null || lower === null || upper === null) return false;
  const reach = value > against ? value - lower : upper - value;
  return reach > 0 && Math.abs(value - against) > farOff * reach;
}

/** Whether a figure is told as one that cannot be, which is enough. */
function isImpossible(value: number, indicator: IndicatorRow): boolean {
  const [lowest, highest] = limitsOf(indicator);
  return value < lowest || value > highest;
}

/** Why a comparison cannot be what the publisher says of this figure, and what to do; null where it may be. */
function faultOf(
  row: ObservationRow,
  indicator: IndicatorRow,
  against: number | null,
  isOfCountry: boolean,
): [rule: string, fix: string] | null {
  const { publishedComparison: says, value } = row;
  const { polarity } = indicator;
  if (says === null || says === 'not-compared') return null;
  if (isOfCountry)
    return says === 'similar' ? null : ['compares the country with itself', 'Leave it blank.'];
  const isJudged = says === 'better' || says === 'worse';
  if (isJudged && polarity === 'none') {
    const rule = 'says which way is better, and its indicator does not';
    return [rule, 'Correct polarity in indicators.csv, or write higher or lower.'];
  }
  if (value === null || against === null || value === against || isImpossible(value, indicator))
    return null;
  if (says === 'similar') {
    const fix = `That of the country is ${against}, far outside the range of ${value}. Correct whichever is wrong`;
    return isFar(row, against) ? ['is not what the figures say', fix] : null;
  }
  if (saysAbove(row, polarity) === value > against) return null;
  const fix = `The figure of the country is on the other side. The words may have been swapped, or polarity in indicators.csv (${polarity}) is the wrong way round`;
  return ['is not what the figures say', fix];
}

const keyOf = ({ period, sex }: ObservationRow): string => `${period} ${sex}`;

/** What a publisher says is better than the country is not, by the figures beside it; and the country is not compared with itself. */
export function publishedComparisons({ areas, indicators, observations }: Tables): Problem[] {
  const country = areas.rows.find(({ kind }) => kind === 'country')?.code;
  return indicators.rows.flatMap((indicator) => {
    const table = observations.get(indicator.id);
    return table ? comparisonsOf(table, indicator, country) : [];
  });
}

function comparisonsOf(
  table: Table<ObservationRow>,
  indicator: IndicatorRow,
  country: string | undefined,
): Problem[] {
  const ofCountry = new Map(
    table.rows.filter(({ areaCode }) => areaCode === country).map((row) => [keyOf(row), row.value]),
  );
  return table.rows.flatMap((row, i) => {
    const { areaCode, period, sex, publishedComparison } = row;
    if (publishedComparison === null) return [];
    const against = ofCountry.get(keyOf(row)) ?? null;
    const fault = faultOf(row, indicator, against, areaCode === country);
    if (fault === null) return [];
    const fix = `${fault[1].replace(/\.$/, '')} (${areaCode}, ${period}, ${sex}).`;
    return [problemAt(table, i, 'publishedComparison', publishedComparison, fault[0], fix)];
  });
}
