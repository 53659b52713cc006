import type { ObservationRow } from '../../edition.ts';
import { countryOf, findingAt, nameOf, type Figures, type Finding } from './finding.ts';

/** Whether a comparison says that the figure is above the country’s; null where it says neither. */
function saysAbove(
  { publishedComparison: says }: ObservationRow,
  polarity: string,
): boolean | null {
  if (says === 'higher' || says === 'lower') return says === 'higher';
  if (says !== 'better' && says !== 'worse') return null;
  return polarity === 'none' ? null : (says === 'better') === (polarity === 'higher');
}

/** So many times as far as its range reaches, a figure is not like the country’s by any test. */
const farOff = 2.5;

/** Whether a figure is so far from the country’s that no test finds them alike. */
function isFar({ value, lower, upper }: ObservationRow, against: number): boolean {
  if (value === null || lower === null || upper === null) return false;
  const reach = value > against ? value - lower : upper - value;
  return reach > 0 && Math.abs(value - against) > farOff * reach;
}

/** Why a comparison is not what the figures say, and what may be wrong; null where it may be. */
function fixOf(row: ObservationRow, against: number, polarity: string): string | null {
  const { publishedComparison: says, value } = row;
  if (value === null || value === against) return null;
  if (says === 'similar') {
    const far = `That of the country is ${against}, far outside the range of ${value}. Correct whichever is wrong`;
    return isFar(row, against) ? far : null;
  }
  const above = saysAbove(row, polarity);
  if (above === null || above === value > against) return null;
  return `The figure of the country is on the other side. The words may have been swapped, or polarity in indicators.csv (${polarity}) is the wrong way round`;
}

const keyOf = ({ period, sex }: ObservationRow): string => `${period} ${sex}`;

/** What a publisher says is better than the country is not, or like it is far from it, by the figures beside it. */
export function comparisons(figures: Figures): Finding[] {
  const { rows, polarity = 'none' } = figures;
  const country = countryOf(figures);
  const ofCountry = new Map(
    rows.filter(({ areaCode }) => areaCode === country).map((row) => [keyOf(row), row.value]),
  );
  return rows.flatMap((row, i) => {
    const against = ofCountry.get(keyOf(row)) ?? null;
    if (against === null || row.publishedComparison === null || row.areaCode === country) return [];
    const fix = fixOf(row, against, polarity);
    if (fix === null) return [];
    return findingAt(figures, i, {
      kind: 'comparison',
      field: 'publishedComparison',
      rule: 'is not what the figures say',
      fix: `${fix} (${nameOf(row)}).`,
    });
  });
}
