import { formatValue } from '../indicators/number-format.ts';
import { averageOfWords } from '../words/average-note.ts';
import { memberWords } from '../words/kind-of-area.ts';
import { markInShort } from '../words/mark.ts';
import { missingSentence } from '../words/missing.ts';
import { betweenText } from '../words/range.ts';
import type { PublicProfile } from './compared-area.ts';
import type { ComparedIndicator, ComparedObservation } from './compared-indicator.ts';

/** A figure ready to print: itself, and its interval and what its publisher warns of, or why it is missing. */
export interface CompareCell {
  text: string;
  note: string;
}

/** The figure of one area as a cell. */
export function compareCell(
  observation: ComparedObservation | undefined,
  indicator: Pick<ComparedIndicator, 'unit' | 'decimals'>,
  area: PublicProfile,
): CompareCell {
  // Said short: many rows of a system have none, and the column is under its name. It may be published elsewhere.
  if (!observation) return { text: 'No figure', note: 'none is held here' };
  if (observation.value === null) {
    const reason = observation.missing ?? 'not-published';
    return { text: 'No figure', note: missingSentence(reason, area.name_in_sentence) };
  }
  const { value, mark, average } = observation;
  if (average) {
    const note = averageOfWords(average, average.weighted_by, memberWords(area));
    return { text: formatValue(value, indicator), note };
  }
  const range = betweenText(observation, indicator.decimals);
  return {
    text: formatValue(value, indicator),
    note: [range, mark && markInShort(mark)].filter(Boolean).join('; '),
  };
}
