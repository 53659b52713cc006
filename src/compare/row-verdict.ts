import { whyWithoutRange } from '../gaps/untested.ts';
import { formatValue } from '../indicators/number-format.ts';
import { verdictOf } from '../words/verdict.ts';
import type { CompareRow } from './compare-rows.ts';
import { shareResidents, type PublicProfile } from './compared-area.ts';
import { isHeld } from './found-difference.ts';

/** What stands in the last column of a row: what the two or more areas make of each other, and the country’s figure. */
export interface RowVerdict {
  words: string;
  notes: string[];
}

const sharesAll = (areas: readonly PublicProfile[], { pairs }: CompareRow): boolean =>
  pairs.length > 0 && pairs.every(({ places: [a, b] }) => shareResidents(areas[a]!, areas[b]!));

function countryNote({ country, indicator }: CompareRow, name: string): string[] {
  return isHeld(country) ? [`${name} ${formatValue(country.value, indicator)}`] : [];
}

/**
 * Of two areas the difference in words and its test; of more, which of them differ by more than chance. The
 * country’s figure of the same period stands under it, where the country is not one of the areas.
 */
export function rowVerdict(
  row: CompareRow,
  areas: readonly PublicProfile[],
  country: Pick<PublicProfile, 'code' | 'name'> | null,
): RowVerdict {
  const besides =
    country && !areas.some(({ code }) => code === country.code)
      ? countryNote(row, country.name)
      : [];
  if (areas.length === 2) {
    const { difference } = row;
    if (!difference) return { words: 'No two figures', notes: besides };
    return { words: difference.words, notes: [difference.test ?? '', ...besides] };
  }
  const words = verdictOf(
    areas.map(({ name }) => name),
    row.pairs,
    {
      why: row.isDerived ? 'of-an-average' : whyWithoutRange(row.observations.filter(isHeld)),
      allShareResidents: sharesAll(areas, row),
    },
  );
  return { words, notes: besides };
}
