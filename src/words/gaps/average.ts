import { inArea } from '../../areas/in-area.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { roundedText } from '../../statistics/rounding.ts';
import type { AverageOfMembers } from '../../gaps/average-of-members.ts';
import { capitalised, figure, sentence, type Sentence } from '../sentence.ts';
import { yearsText } from '../number.ts';
import { called } from '../kind-of-area.ts';

/** The averages of an area's members; null where they cover too few residents. */
export interface AverageFigures {
  female: AverageOfMembers;
  male: AverageOfMembers;
  /** What the members are called: `local authorities`, `districts`. */
  members: string;
  decimals: number;
}

/** A share of residents in words; never "100%" of fewer than all. */
function coverageText(coverage: number): string {
  if (coverage === 1) return 'all its residents';
  const percent = roundedText(coverage * 100, 0);
  return percent === '100' ? 'over 99% of its residents' : `${percent}% of its residents`;
}

/** How many count: districts lie wholly in their county, other authorities may lie partly in a system. */
function countedText({ counted, members }: AverageOfMembers, name: string): string {
  const inside = name === called('district').shortMany ? '' : ' that lie wholly or partly inside';
  const all = members === 2 ? 'both' : `all ${members}`;
  return (counted === members ? all : `${counted} of the ${members}`) + inside;
}

/**
 * The average of an area's local authorities, said to be worked out by us; null where either is not
 * shown, and of fewer than two, which is no average.
 */
export function averageSentence(figures: AverageFigures): Sentence | null {
  const { female, male, members, decimals } = figures;
  if (female.value === null || male.value === null) return null;
  const least = female.coverage <= male.coverage ? female : male;
  if (least.counted < 2) return null;
  return sentence(
    `The average of its ${members}, worked out by us, is `,
    figure(yearsText(female.value, decimals), 'female'),
    ' for women and ',
    figure(yearsText(male.value, decimals), 'male'),
    ` for men. It takes in ${countedText(least, members)}, with ${coverageText(least.coverage)}.`,
  );
}

/** Averages of both sexes, with the country's figures of the same period; names are as in running text. */
export interface AverageHeadlineFigures {
  female: number;
  male: number;
  country: { female: number; male: number } | null;
  countryName: string;
  /** What the members are called: `councils`, `districts`. */
  members: string;
  decimals: number;
}

/** What the page of a system or county leads with: `Women here can expect to live 82.2 years and men 78.2: the average of its councils. In England it is 83.5 and 79.7.` */
export function averageHeadline(figures: AverageHeadlineFigures): Sentence {
  const { female, male, country, countryName, members, decimals } = figures;
  const beside = country
    ? ` ${capitalised(inArea(countryName))} it is ${formatNumber(country.female, decimals)} and ${formatNumber(country.male, decimals)}.`
    : '';
  return sentence(
    'Women here can expect to live ',
    figure(yearsText(female, decimals), 'female'),
    ' and men ',
    figure(formatNumber(male, decimals), 'male'),
    `: the average of its ${members}.${beside}`,
  );
}
