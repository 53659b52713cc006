import type { IndicatorRow, ObservationRow } from '../edition.ts';
import type { Problem } from '../problem.ts';
import type { Table } from '../read-table.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** So few comparisons against the figures may be of another method; so many are the column turned round. */
const enough = 4;

/** Whether a comparison says that the figure is above the country’s; null where it says neither. */
function saysAbove({ publishedComparison }: ObservationRow, polarity: string): boolean | null {
  if (publishedComparison === 'higher') return true;
  if (publishedComparison === 'lower') return false;
  const isBetter = publishedComparison === 'better';
  if (!isBetter && publishedComparison !== 'worse') return null;
  return polarity === 'none' ? null : isBetter === (polarity === 'higher');
}

const keyOf = ({ period, sex }: ObservationRow): string => `${period} ${sex}`;

/** The comparisons of one indicator that its own figures bear out, and places of the rows that they do not. */
function comparisonsOf(
  { rows }: Table<ObservationRow>,
  { polarity }: IndicatorRow,
  country: string | undefined,
): { right: number; wrong: number[] } {
  const ofCountry = new Map(
    rows.filter(({ areaCode }) => areaCode === country).map((row) => [keyOf(row), row.value]),
  );
  const judged = rows.flatMap((row, i) => {
    const against = ofCountry.get(keyOf(row)) ?? null;
    const above = saysAbove(row, polarity);
    if (against === null || above === null || row.value === null || row.value === against)
      return [];
    return [{ i, isRight: above === row.value > against }];
  });
  const wrong = judged.flatMap(({ i, isRight }) => (isRight ? [] : [i]));
  return { right: judged.length - wrong.length, wrong };
}

/** What a publisher says is better than the country is not, by the figures beside it: not of most of a table. */
export function publishedComparisons({ areas, indicators, observations }: Tables): Problem[] {
  const country = areas.rows.find(({ kind }) => kind === 'country')?.code;
  return indicators.rows.flatMap((indicator) => {
    const table = observations.get(indicator.id);
    if (!table) return [];
    const { right, wrong } = comparisonsOf(table, indicator, country);
    if (wrong.length < enough || wrong.length < right) return [];
    return wrong.map((i) => {
      const { areaCode, period, sex, publishedComparison } = table.rows[i]!;
      const rule = 'is not what the figures say';
      const fix = `The figure of the country is on the other side (${areaCode}, ${period}, ${sex}). The words may have been swapped, or polarity in indicators.csv (${indicator.polarity}) is the wrong way round.`;
      return problemAt(table, i, 'publishedComparison', publishedComparison, rule, fix);
    });
  });
}
