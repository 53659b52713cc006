import type { BySex } from '../../indicators/life-indicators.ts';
import { figure, joinSentences, sentence, type Sentence, capitalised } from '../sentence.ts';
import { sizeText } from '../number.ts';
import { peopleOf } from '../sex.ts';

/** Years by which the least deprived tenth is ahead of the most deprived; below nought: behind. */
export interface TenthsFigures extends BySex<number> {
  /** As in running text. */
  country: string;
  /** What the years are: `good health`, `life`. */
  measure: string;
  decimals: number;
}

type TenthsSex = 'female' | 'male';

function oneSex({ country, measure, decimals, ...sizes }: TenthsFigures, sex: TenthsSex): Sentence {
  const people = peopleOf(sex);
  const opening = `${capitalised(people)} in the least deprived tenth of neighbourhoods in ${country} can expect `;
  const closing = ` years of ${measure} than ${people} in the most deprived tenth.`;
  const size = sizes[sex];
  if (size === 0)
    return sentence(
      `${opening}as many years of ${measure} as ${people} in the most deprived tenth.`,
    );
  const number = sizeText(size, decimals).replace(/ years?$/, '');
  return sentence(opening, figure(number, sex), size > 0 ? ' more' : ' fewer', closing);
}

/** How far apart the two ends of the tenths are, for women and for men. */
export function tenthsSentence(figures: TenthsFigures): Sentence {
  const { female, male, decimals } = figures;
  const women = oneSex(figures, 'female');
  if (female * male <= 0) return joinSentences([women, oneSex(figures, 'male')]);
  return joinSentences([
    women,
    sentence('For men it is ', figure(sizeText(male, decimals), 'male'), '.'),
  ]);
}
