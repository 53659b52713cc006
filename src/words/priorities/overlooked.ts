import { formatValue, formatWithUnit, type NumberStyle } from '../../indicators/number-format.ts';
import { parsePeriod } from '../../indicators/period.ts';
import type { Polarity, Sex } from '../../tables/edition.ts';
import type { OverlookedGap, UncountedStanding } from '../../priorities/overlooked-gaps.ts';
import { listOf } from '../list.ts';
import { betweenText } from '../range.ts';
import { link, sentence, type Sentence } from '../sentence.ts';
import { sexIfOne } from '../sex.ts';
import type { Named } from './read.ts';

/** The parts of a figure that the sentence on an overlooked gap needs. */
export interface OverlookedFigure extends NumberStyle {
  /** address of the page of the indicator */
  path: string;
  basis: OverlookedGap['basis'];
  touchedBy: OverlookedGap['touchedBy'];
  /** name of the indicator as a heading */
  indicatorName: string;
  polarity: Polarity;
  sex: Sex;
  period: string;
  value: number;
  lower: number | null;
  upper: number | null;
  countryValue: number | null;
  /** areas of its kind, in the plural: `local authorities` */
  peers: string;
}

function figures(figure: OverlookedFigure, country: Named): string {
  const { countryValue } = figure;
  const range = betweenText(figure, figure.decimals);
  const beside =
    countryValue === null
      ? ''
      : `, against ${formatValue(countryValue, figure)} in ${country.nameInSentence}`;
  const value = `${formatWithUnit(figure.value, figure)}${range ? ` (${range})` : ''}`;
  return `${value}${sexIfOne(figure.sex, ' among ')} in ${parsePeriod(figure.period).label}${beside}`;
}

function standing({ basis, polarity, peers, countryValue }: OverlookedFigure, country: Named) {
  if (basis === 'published') return 'By the publisher’s own test that is worse.';
  if (basis === 'computed') return 'By our test that is worse.';
  const end = polarity === 'lower' ? 'highest' : 'lowest';
  const untested =
    countryValue === null
      ? `no figure for ${country.nameInSentence} is held beside it`
      : 'no test compares the two';
  return `That is in the ${end} fifth of ${peers}; ${untested}.`;
}

const lists: Readonly<Record<UncountedStanding, string>> = {
  ended: 'a list no longer in use',
  draft: 'a draft',
};

/** Which lists touch it that are not in force; nothing where none does. */
function touchedWords(touchedBy: readonly UncountedStanding[]): string {
  if (touchedBy.length === 0) return '';
  const which = listOf(touchedBy.map((standing) => lists[standing]));
  return ` Only ${which} ${touchedBy.length === 1 ? 'touches' : 'touch'} it.`;
}

/**
 * The figure of an overlooked gap in words: value, range and period, the country's, how the two compare, and lists
 * not in force that touch it. Begins with the indicator's name, which leads to its page. That nothing in force touches
 * it is said once, over all of them.
 */
export const overlookedGapSentence = (figure: OverlookedFigure, country: Named): Sentence =>
  sentence(
    // The colon goes with the name, so that no line begins with it.
    link(`${figure.indicatorName}:`, figure.path),
    ` ${figures(figure, country)}. ${standing(figure, country)}${touchedWords(figure.touchedBy)}`,
  );
