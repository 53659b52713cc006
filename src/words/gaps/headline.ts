import { inArea } from '../../areas/in-area.ts';
import { differenceAsPrinted } from '../../statistics/rounding.ts';
import { figure, joinSentences, sentence, type Sentence, type SentencePart } from '../sentence.ts';
import { yearsText } from '../number.ts';
import { capitalised } from '../sentence.ts';
import { peopleOf } from '../sex.ts';

/** Life expectancy of one sex in the area and, for the same period, in the country; in years. */
export interface LifeFigure {
  value: number;
  country: number | null;
}

/** What the headline of an area is made from. Names are as in running text. */
export interface HeadlineFigures {
  area: string;
  country: string;
  decimals: number;
  male: LifeFigure | null;
  female: LifeFigure | null;
}

const sexes = ['male', 'female'] as const;
type HeadlineSex = (typeof sexes)[number];

/** Area less country as the printed figures have it; null where the country's is not published. */
const differenceOf = ({ value, country }: LifeFigure, decimals: number): number | null =>
  country === null ? null : differenceAsPrinted(value, country, decimals);

const moreOrLess = (difference: number): string => (difference < 0 ? 'less' : 'more');

function firstSentence(figures: HeadlineFigures, sex: HeadlineSex, life: LifeFigure): Sentence {
  const { area, country, decimals } = figures;
  const start: (string | SentencePart)[] = [
    `${capitalised(peopleOf(sex))} ${inArea(area)} can expect to live `,
    figure(yearsText(life.value, decimals), sex),
  ];
  const difference = differenceOf(life, decimals);
  if (difference === null) return sentence(...start, '.');
  if (difference === 0) return sentence(...start, `, the same as ${inArea(country)}.`);
  const size = yearsText(Math.abs(difference), decimals);
  return sentence(...start, `, ${size} ${moreOrLess(difference)} than ${inArea(country)}.`);
}

function secondSentence(
  figures: HeadlineFigures,
  sex: HeadlineSex,
  life: LifeFigure,
  before: number | null,
): Sentence {
  const { country, decimals } = figures;
  const start: (string | SentencePart)[] = [
    `${capitalised(peopleOf(sex))} can expect `,
    figure(yearsText(life.value, decimals), sex),
  ];
  const difference = differenceOf(life, decimals);
  if (difference === null) return sentence(...start, '.');
  const than = before === null || before === 0 ? ` than ${inArea(country)}` : '';
  if (difference === 0) {
    return sentence(
      ...start,
      before === 0 ? ', also the same.' : `, the same as ${inArea(country)}.`,
    );
  }
  const size = Math.abs(difference);
  const number = than
    ? yearsText(size, decimals)
    : yearsText(size, decimals).replace(/ years?$/, '');
  return sentence(...start, `, ${number} ${moreOrLess(difference)}${than}.`);
}

/**
 * How long men and women in an area can expect to live, and how far that is from the country. The
 * differences are those of the printed figures. Null where neither is published.
 */
export function headlineSentence(figures: HeadlineFigures): Sentence | null {
  const published = sexes.flatMap((sex) => {
    const life = figures[sex];
    return life ? [{ sex, life }] : [];
  });
  const [first, second] = published;
  if (!first) return null;
  const opening = firstSentence(figures, first.sex, first.life);
  if (!second) return opening;
  const before = differenceOf(first.life, figures.decimals);
  return joinSentences([opening, secondSentence(figures, second.sex, second.life, before)]);
}
