import { markInShort } from '../../../words/mark.ts';
import { betweenText } from '../../../words/range.ts';
import { formatWithUnit } from '../../../indicators/number-format.ts';
import { StoryAttributes, type Attributes } from '../story-attributes.ts';
import type { StoryMaterial } from '../story-material.ts';

/** A figure in running words: `50.9 years`, and what is said of it in brackets, if anything. */
export interface FigureWords {
  value: string;
  /** `2022 to 2024`, `between 47.3 and 54.4`, both, or nothing; and always what the publisher warns of. */
  aside: string | null;
}

/**
 * `<Figure area indicator sex? period? show? />`: a published value with its unit in words. `show` is
 * `value` (alone), `period`, `range` or `both`; the latest period unless one is named. A figure its
 * publisher calls unreliable always says so.
 */
export function figureWords(given: Attributes, material: StoryMaterial): FigureWords {
  const known = ['area', 'indicator', 'sex', 'period', 'show'];
  const read = new StoryAttributes('Figure', given, known, material);
  const show = read.oneOf('show', ['value', 'period', 'range', 'both']);
  const [area, indicator] = [read.area('area'), read.indicator()];
  const figure = read.figure(indicator, area, read.sex(indicator, area));
  const range = betweenText(figure, indicator.decimals) ?? 'no range is held';
  const asides = [
    ...(show === 'range' || show === 'both' ? [range] : []),
    ...(show === 'period' || show === 'both' ? [figure.period.label] : []),
    ...(figure.mark === null ? [] : [markInShort(figure.mark)]),
  ];
  return {
    value: formatWithUnit(figure.value, indicator),
    aside: asides.length === 0 ? null : asides.join(', '),
  };
}
