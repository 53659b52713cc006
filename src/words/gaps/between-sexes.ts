import { inArea } from '../../areas/in-area.ts';
import { differenceAsPrinted } from '../../statistics/rounding.ts';
import { sentence, type Sentence } from '../sentence.ts';
import { yearsText } from '../number.ts';

/** Life expectancy of women and men in one place and period, in years. */
export interface BothSexes {
  female: number;
  male: number;
}

/** What the sentence is made from; the country is null on its own page. Names are as in running text. */
export interface BetweenSexesFigures {
  areaName: string;
  area: BothSexes;
  countryName: string;
  country: BothSexes | null;
  decimals: number;
}

function countryClause({ countryName, country, decimals }: BetweenSexesFigures): string {
  if (!country) return '';
  const difference = differenceAsPrinted(country.female, country.male, decimals);
  if (difference === 0) return ` In ${countryName} there is no difference.`;
  const size = yearsText(Math.abs(difference), decimals);
  if (difference < 0) return ` In ${countryName} men can expect ${size} more than women.`;
  return ` In ${countryName} women can expect ${size} more.`;
}

/** How much longer women can expect to live than men, or men than women. */
export function betweenSexesSentence(figures: BetweenSexesFigures): Sentence {
  const { areaName, area, decimals } = figures;
  const difference = differenceAsPrinted(area.female, area.male, decimals);
  const size = yearsText(Math.abs(difference), decimals);
  const [longer, other] = difference < 0 ? ['Men', 'women'] : ['Women', 'men'];
  const opening =
    difference === 0
      ? `Women and men ${inArea(areaName)} can expect to live equally long.`
      : `${longer} ${inArea(areaName)} can expect to live ${size} longer than ${other}.`;
  return sentence(opening + countryClause(figures));
}
