import { formatInterval } from '../../indicators/number-format.ts';
import { inArea } from '../../areas/in-area.ts';
import { figure, sentence, type Sentence, capitalised } from '../sentence.ts';
import { yearsText } from '../number.ts';

/** Years in poorer health by sex. */
export interface PoorerHealthYears {
  female: number | null;
  male: number | null;
}

/** What the sentence is made from; the country is null on its own page. Names are as in running text. */
export interface PoorerHealthFigures {
  areaName: string;
  area: PoorerHealthYears;
  countryName: string;
  country: PoorerHealthYears | null;
  /** As a reader sees it: `2022 to 2024`. */
  periodLabel: string;
  decimals: number;
}

function yearsOf({ female, male }: PoorerHealthYears, decimals: number): Sentence | null {
  const women = female === null ? null : figure(yearsText(female, decimals), 'female');
  const men = male === null ? null : figure(yearsText(male, decimals), 'male');
  if (women && men) return sentence('women can expect ', women, ' and men ', men);
  if (women) return sentence('women can expect ', women);
  return men && sentence('men can expect ', men);
}

/** How many years of life women and men can expect to spend in poorer health; null where neither is known. */
export function poorerHealthSentence(figures: PoorerHealthFigures): Sentence | null {
  const { areaName, area, countryName, country, periodLabel, decimals } = figures;
  const own = yearsOf(area, decimals);
  if (!own) return null;
  const other = country && yearsOf(country, decimals);
  const ending = other ? [` In ${countryName} `, ...other, '.'] : [];
  return sentence(
    `${capitalised(inArea(areaName))}, going by ${periodLabel}, `,
    ...own,
    ' in poorer health.',
    ...ending,
  );
}

/** The ends of a range in years. */
type Range = { lower: number; upper: number };

/** The part of the range of years in poorer health that is known; null where none is. */
export function knownRangeSentence(
  { female, male }: { female: Range | null; male: Range | null },
  decimals: number,
): Sentence | null {
  const ranges = [
    ...(female ? [`${formatInterval(female.lower, female.upper, decimals)} for women`] : []),
    ...(male ? [`${formatInterval(male.lower, male.upper, decimals)} for men`] : []),
  ];
  if (ranges.length === 0) return null;
  return sentence(
    `The likely range of good health alone puts it ${ranges.join(', ')}. The whole range is wider, as life expectancy has one too.`,
  );
}
