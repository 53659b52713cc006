import { formatValue, formatWithUnit } from '../../indicators/number-format.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { link, sentence, type Sentence } from '../sentence.ts';
import { sexIfOne } from '../sex.ts';
import { movedInWords } from '../moved.ts';
import type { NearestFigure, NearestValue } from '../../progress/nearest-figure.ts';
import { called } from '../kind-of-area.ts';

type Style = Pick<Indicator, 'shortName' | 'path' | 'unit' | 'decimals'>;

const average = () => `the average of its ${called('local-authority').many}, by residents`;

function changeInWords(
  { change, isAverage, isChangeAverage }: NearestValue,
  style: Style,
  since: string,
): string {
  if (change === null) return '';
  const moved = `${movedInWords(change, style)}${since}`;
  return isAverage || !isChangeAverage ? `, ${moved}` : `; ${average()}, is ${moved}`;
}

function untestedOf(values: readonly NearestValue[]): string {
  if (values.every(({ change }) => change === null)) return '';
  return values.some(({ isChangeAverage }) => isChangeAverage)
    ? ' No range is known for the average, so its change is not tested.'
    : ' This change is not tested.';
}

/** Said before the nearest figure: it is no judgement. */
export const nearestLead =
  'The nearest figure may not be the same measure, so the target is not judged by it.';

/**
 * The nearest figure in words: what it is, when, how much, the country's beside it, and how it moved.
 * Begins with the indicator's name, which leads to its page. `country` is the country's name as in a sentence.
 */
export function nearestSentence(
  { period, since, values }: NearestFigure,
  indicator: Style,
  country: string,
): Sentence {
  const isAverage = values.some((each) => each.isAverage);
  const figures = values.map((each, i) => {
    const beside =
      each.countryValue === null
        ? ''
        : ` (${formatValue(each.countryValue, indicator)} in ${country})`;
    // Said once: the periods of women and men are the same.
    const from = since && i === 0 ? ` since ${since.label}` : '';
    const moved = changeInWords(each, indicator, from);
    return `${sexIfOne(each.sex, '', ' ')}${formatWithUnit(each.value, indicator)}${beside}${moved}`;
  });
  const of = isAverage ? ` (${average()})` : '';
  return sentence(
    link(indicator.shortName, indicator.path),
    ` in ${period.label}${of}: ${figures.join('; ')}.${untestedOf(values)}`,
  );
}
