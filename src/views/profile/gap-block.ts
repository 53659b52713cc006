import { peopleOf } from '../../words/sex.ts';
import type { AuthorityRowsProps } from '../../charts/authority-rows.ts';
import type { GapOverTimeInput } from '../../charts/gap-over-time.ts';
import type { ChartWords } from '../../charts/chart.ts';
import { gapScale, type GapStrokesProps } from '../../charts/gap-strokes.ts';
import { bothSexes, yearDecimals, type BySex } from '../../indicators/life-indicators.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import type { GapSize } from '../../words/gaps/sizes.ts';
import { yearsText } from '../../words/number.ts';
import { capitalised, joinSentences, sentence, type Sentence } from '../../words/sentence.ts';
import type { FiguresTableProps } from '../../charts/figures-table.ts';

/** A paragraph of a gap; a note is set small. */
export interface GapParagraph {
  words: Sentence;
  isNote: boolean;
}

/** One gap of a profile, ready to place: its size, what is said of it, and its picture. */
export interface GapBlock {
  /** Anchor on the page. */
  id: string;
  title: string;
  /** Sizes of women and of men; empty where one number is for both. */
  sizes: GapSize[];
  /** One number for both sexes, with its unit; null where each has its own. */
  size: { number: string; unit: string } | null;
  /** What it was before, in a few words, on the fold of what is told of it; null where that is not held. */
  earlier: string | null;
  /** Under the number. */
  says: GapParagraph[];
  /** Beside it, where there is no picture. */
  beside: GapParagraph[];
  /** What its picture over time is drawn from; null where none is. */
  overTime: GapOverTimeInput | null;
  strokes: { words: ChartWords; sexes: GapStrokesProps[] } | null;
  /** The area and the country in a row each, men and women as dots; null where none is. */
  rows: AuthorityRowsProps | null;
  table: FiguresTableProps | null;
}

/** A block with nothing but its name, to be filled in. */
export const gapBlock = (block: Pick<GapBlock, 'id' | 'title'> & Partial<GapBlock>): GapBlock => ({
  sizes: [],
  size: null,
  earlier: null,
  says: [],
  beside: [],
  overTime: null,
  strokes: null,
  rows: null,
  table: null,
  ...block,
});

/** Sentences as one paragraph; none where nothing is said. */
export function paragraph(...said: readonly (Sentence | string | null)[]): GapParagraph[] {
  const words = said.flatMap((each) => {
    if (each === null || each === '') return [];
    return [typeof each === 'string' ? sentence(each) : each];
  });
  return words.length === 0 ? [] : [{ words: joinSentences(words), isNote: false }];
}

/** The same, set small. */
export const note = (...said: readonly (Sentence | string | null)[]): GapParagraph[] =>
  paragraph(...said).map((each) => ({ ...each, isNote: true }));

/** `Women: 9.2 years; England 8.0.` */
const strokeInWords = ({ sex, value, country, countryName }: GapStrokesProps): string => {
  const beside = country === null ? '' : `; ${countryName} ${formatNumber(country, yearDecimals)}`;
  return `${capitalised(sex)}: ${yearsText(value, yearDecimals)}${beside}.`;
};

/** Gaps of women and of men as strokes on one scale, the country’s under each; left out where not held. */
export function strokesOf(
  sizes: BySex<number | null>,
  countrySizes: BySex<number | null>,
  countryName: string,
  words: ChartWords,
): GapBlock['strokes'] {
  const scale = gapScale(bothSexes.flatMap((sex) => [sizes[sex], countrySizes[sex]]));
  const strokes = bothSexes.flatMap((sex) => {
    const value = sizes[sex];
    if (value === null) return [];
    return [{ sex: peopleOf(sex), value, country: countrySizes[sex], countryName, ...scale }];
  });
  if (strokes.length === 0) return null;
  const alt = strokes.map(strokeInWords).join(' ');
  const alone = { ranges: null, ...words.alone, alt };
  return { words: { ...words, alone }, sexes: strokes };
}
