import { leadingSex } from '../../../indicators/indicator.ts';
import { formatNumber, formatWithUnit } from '../../../indicators/number-format.ts';
import { councilsWithin, figuresOf, tiers } from '../../../gaps/councils.ts';
import { StoryAttributes, type Attributes } from '../story-attributes.ts';
import { StoryFault } from '../story-fault.ts';
import type { StoryMaterial } from '../story-material.ts';
import type { AreaName } from './area-name.ts';

/** The council or councils at one end, as printed, with the figure. */
export interface ExtremeWords {
  names: AreaName[];
  value: string;
}

/**
 * `<Extreme within end indicator sex? tier? period? />`: the council with the lowest or the highest
 * figure inside an area. Councils whose figures print alike are all named. It is an end of a list, not a rank.
 */
export function extremeWords(given: Attributes, material: StoryMaterial): ExtremeWords {
  const known = ['within', 'end', 'indicator', 'sex', 'tier', 'period'];
  const read = new StoryAttributes('Extreme', given, known, material);
  const [within, indicator] = [read.area('within'), read.indicator()];
  const end = read.mustBeOneOf('end', ['lowest', 'highest']);
  const councils = councilsWithin(within, read.oneOf('tier', tiers), material.areas);
  const any = councils.find((area) => indicator.series.sexesOf(area.code).length > 0);
  const sex = any ? read.sex(indicator, any) : leadingSex(indicator, within.code);
  const held = figuresOf(councils, indicator, sex, read.optional('period'));
  const found = end === 'lowest' ? held[0] : held.at(-1);
  if (!found) {
    const fix = 'Name an area whose members have figures, or the other tier.';
    throw new StoryFault(within.code, `holds no member with a figure of ${indicator.id}`, fix);
  }
  const printed = (value: number): string => formatNumber(value, indicator.decimals);
  const alike = held.filter(({ figure }) => printed(figure.value) === printed(found.figure.value));
  return {
    names: alike.map(({ area }) => ({ name: area.nameInSentence, path: area.path })),
    value: formatWithUnit(found.figure.value, indicator),
  };
}
