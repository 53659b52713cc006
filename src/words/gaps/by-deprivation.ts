import { inArea } from '../../areas/in-area.ts';
import { roundTo } from '../../statistics/rounding.ts';
import { figure, joinSentences, sentence, type Sentence, capitalised } from '../sentence.ts';
import { sizeText } from '../number.ts';
import { peopleOf } from '../sex.ts';

/** The slope index of inequality of an area for each sex, in years; null where not published. */
export interface DeprivationFigures {
  /** As in running text. */
  area: string;
  female: number | null;
  male: number | null;
  decimals: number;
  /** Whether a test says elsewhere on the page which of these gaps can be chance. */
  isTested: boolean;
}

type SlopeSex = 'female' | 'male';

/** A line that runs the other way in a small place is often chance, and the sentence says so where no test does. */
function otherWay(figures: DeprivationFigures, sex: SlopeSex, size: number): Sentence {
  const { area, decimals, isTested } = figures;
  const caution = isTested ? '' : ' Where few people die each year, this can be chance.';
  return sentence(
    `${capitalised(inArea(area))}, for ${peopleOf(sex)}, the line runs the other way: life is `,
    figure(sizeText(size, decimals), sex),
    ` longer at the most deprived end.${caution}`,
  );
}

function oneSex(figures: DeprivationFigures, sex: SlopeSex, size: number): Sentence {
  const { area, decimals } = figures;
  const printed = roundTo(size, decimals);
  if (printed < 0) return otherWay(figures, sex, size);
  if (printed === 0) {
    return sentence(
      `${capitalised(inArea(area))}, for ${peopleOf(sex)}, there is `,
      figure(sizeText(size, decimals), sex),
      ' between the most and the least deprived end.',
    );
  }
  return sentence(
    `${capitalised(inArea(area))}, ${peopleOf(sex)} at the least deprived end can expect to live `,
    figure(sizeText(size, decimals), sex),
    ' longer than at the other end.',
  );
}

/** How far life differs between the most and the least deprived end of an area; null where not published. */
export function deprivationSentence(figures: DeprivationFigures): Sentence | null {
  const { female, male, decimals } = figures;
  const published = (['female', 'male'] as const).flatMap((sex) => {
    const size = figures[sex];
    return size === null ? [] : [{ sex, size }];
  });
  if (published.length === 0) return null;
  const usual = published.every(({ size }) => roundTo(size, decimals) > 0);
  if (usual && female !== null && male !== null) {
    return joinSentences([
      oneSex(figures, 'female', female),
      sentence('For men it is ', figure(sizeText(male, decimals), 'male'), '.'),
    ]);
  }
  return joinSentences(published.map(({ sex, size }) => oneSex(figures, sex, size)));
}
