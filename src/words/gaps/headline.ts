import { inArea } from '../../areas/in-area.ts';
import type { ComparisonResult } from '../../indicators/comparison.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { differenceAsPrinted } from '../../statistics/rounding.ts';
import { figure, joinSentences, sentence, type Sentence, capitalised } from '../sentence.ts';
import { yearsText } from '../number.ts';
import { peopleOf } from '../sex.ts';

/** What a test finds of two lengths of life; `untested` where none is held. */
export type LifeTest = 'similar' | 'apart' | 'untested';

/** What is said of a comparison, by the result that is held of it. */
export const lifeTestOf = (result: ComparisonResult): LifeTest =>
  result === 'similar' || result === 'untested' ? result : 'apart';

/** A length of life of one sex in the area and, for the same period, in the country; in years. */
export interface LifeFigure {
  value: number;
  country: number | null;
  /** What the test that is held finds of the two: of `similar` no word sets one above the other; `untested` is said. */
  test: LifeTest;
}

/** What the headline of an area is made from. Names are as in running text. */
export interface HeadlineFigures {
  /** Whether years in good health alone are counted. */
  inGoodHealth?: boolean;
  /** Whether it is said beside the headline that nothing tests it. */
  isUntestedSaid?: boolean;
  area: string;
  country: string;
  decimals: number;
  male: LifeFigure | null;
  female: LifeFigure | null;
}

const sexes = ['male', 'female'] as const;

/** Area less country as the printed figures have it; null where the country's is not published. */
const differenceOf = ({ value, country }: LifeFigure, decimals: number): number | null =>
  country === null ? null : differenceAsPrinted(value, country, decimals);

/** How a figure stands to the country’s: with a size and a side only where no test finds the two similar. */
type Standing =
  | { side: 'unknown' | 'same' }
  | { side: 'similar'; country: number }
  | { side: 'apart'; difference: number; saysUntested: boolean };

function standingOf(
  life: LifeFigure,
  { decimals, isUntestedSaid = false }: HeadlineFigures,
): Standing {
  const difference = differenceOf(life, decimals);
  if (difference === null || life.country === null) return { side: 'unknown' };
  if (difference === 0) return { side: 'same' };
  if (life.test === 'similar') return { side: 'similar', country: life.country };
  return { side: 'apart', difference, saysUntested: life.test === 'untested' && !isUntestedSaid };
}

/** On which side of the country, and that nothing tests it where that is said nowhere else: `less than in Midland (not tested)`. */
const sideWords = (
  { difference, saysUntested }: Extract<Standing, { side: 'apart' }>,
  than = '',
): string => `${difference < 0 ? 'less' : 'more'}${than}${saysUntested ? ' (not tested)' : ''}`;

/** What follows the figure that is said first: `, 5.5 years less than in Midland`. */
function standingInFull(standing: Standing, { country, decimals }: HeadlineFigures): string {
  switch (standing.side) {
    case 'unknown':
      return '';
    case 'same':
      return `, the same as ${inArea(country)}`;
    case 'similar':
      return `, about the same as ${inArea(country)} (${formatNumber(standing.country, decimals)})`;
    case 'apart': {
      const size = yearsText(Math.abs(standing.difference), decimals);
      return `, ${size} ${sideWords(standing, ` than ${inArea(country)}`)}`;
    }
  }
}

/** The same after the figure of the other sex, shorter where it stands alike: `, 4.2 less`. */
function standingInShort(standing: Standing, before: Standing, figures: HeadlineFigures): string {
  if (standing.side !== before.side) return standingInFull(standing, figures);
  switch (standing.side) {
    case 'unknown':
      return '';
    case 'same':
      return ', also the same';
    case 'similar':
      return `, also about the same (${formatNumber(standing.country, figures.decimals)})`;
    case 'apart': {
      const size = formatNumber(Math.abs(standing.difference), figures.decimals);
      return `, ${size} ${sideWords(standing)}`;
    }
  }
}

/**
 * How long men and women in an area can expect to live, or to live in good health, and how far that is from the country. The
 * differences are those of the printed figures, only said where no test finds them similar, and said to be untested
 * where none is held. Null where neither is published.
 */
export function headlineSentence(figures: HeadlineFigures): Sentence | null {
  const published = sexes.flatMap((sex) => {
    const life = figures[sex];
    return life ? [{ sex, life }] : [];
  });
  const [first, second] = published;
  if (!first) return null;
  const { area, decimals } = figures;
  const years = ({ sex, life }: typeof first) => figure(yearsText(life.value, decimals), sex);
  const inHealth = figures.inGoodHealth ? ' in good health' : '';
  const before = standingOf(first.life, figures);
  const opening = sentence(
    `${capitalised(peopleOf(first.sex))} ${inArea(area)} can expect to live `,
    years(first),
    `${inHealth}${standingInFull(before, figures)}.`,
  );
  if (!second) return opening;
  const standing = standingOf(second.life, figures);
  const rest = sentence(
    `${capitalised(peopleOf(second.sex))} can expect `,
    years(second),
    `${standingInShort(standing, before, figures)}.`,
  );
  return joinSentences([opening, rest]);
}
