import { formatNumber, formatWithUnit } from '../../indicators/number-format.ts';
import type { Limit } from '../../questions/limit.ts';
import type { QuestionOf } from '../../questions/question.ts';
import type { AskedIndicator } from '../../questions/words-file.ts';
import { sexIfOne } from '../../words/sex.ts';
import type { Asking } from './asking.ts';
import type { AnswerCard } from './card.ts';
import { countryBeside, whoIfOne } from './ends-answer.ts';
import type { Figure } from './figures.ts';
import { orderedList, type Ordered } from './ordered.ts';
import { pickedAnswer, type PickedWords, type ToPick } from './picked-answer.ts';

const isBeyond = ({ side, takesLevel, value: limit, to }: Limit, value: number): boolean =>
  ((takesLevel && value === limit) || (side === 'above' ? value > limit : value < limit)) &&
  (to === null || value <= to);

/** `above 20%`, `at most 10%`, `between 10% and 20%`. */
function limitInWords(limit: Limit, unit: string): string {
  const valueOf = (value: number): string =>
    formatWithUnit(value, { unit, decimals: limit.decimals });
  const value = valueOf(limit.value);
  if (limit.to !== null)
    return `between ${unit === '%' ? value : formatNumber(limit.value, limit.decimals)} and ${valueOf(limit.to)}`;
  if (limit.takesLevel) return `${limit.side === 'above' ? 'at least' : 'at most'} ${value}`;
  return `${limit.side} ${value}`;
}

/** How many of those beyond lie there by the whole of their range. */
function byRange(beyond: readonly Figure[], limit: Limit): string[] {
  const ranged = beyond.filter(({ lower }) => lower !== null);
  if (ranged.length === 0) return [];
  const sure = ranged.filter(
    ({ lower, upper }) =>
      isBeyond(limit, limit.side === 'above' ? lower! : upper!) &&
      (limit.to === null || isBeyond(limit, upper!)),
  );
  return [
    `${sure.length} of these ${sure.length === 1 ? 'has its' : 'have their'} whole 95% range there too.`,
  ];
}

/** How many lie beyond, and who where it is one. */
function countSentence(
  { sex, period, figures, many }: Ordered,
  beyond: readonly Figure[],
  limit: Limit,
  { indicator, asking }: { indicator: AskedIndicator; asking: Asking },
): string {
  const words = limitInWords(limit, indicator.unit);
  const who = whoIfOne(beyond, indicator, asking);
  const figure = limit.takesLevel && limit.to === null ? `figure of ${words}` : `figure ${words}`;
  return `${period}${sexIfOne(sex, ', ')}: ${beyond.length} of ${figures.length} ${many} ${who === '' ? 'have' : 'has'} a ${figure}${who}.`;
}

/** How many areas have a figure beyond a limit, and which. */
export const beyondAnswer = (
  question: QuestionOf<'beyond'>,
  asking: Asking,
): Promise<AnswerCard | null> =>
  pickedAnswer(question, null, (from) => beyondIn(from, question.limit, asking), asking);

function beyondIn({ held, asked, all }: ToPick, limit: Limit, asking: Asking): PickedWords {
  const { indicator } = held;
  const words = limitInWords(limit, indicator.unit);
  const beyondOf = ({ figures }: Ordered): Figure[] =>
    figures.filter(({ value }) => isBeyond(limit, value));
  return {
    words,
    sentences: all.flatMap((each) => [
      countSentence(each, beyondOf(each), limit, { indicator, asking }),
      ...byRange(beyondOf(each), limit),
      ...countryBeside(each.sex, each.figures[0]!.period, held, asking),
    ]),
    lists: all.flatMap((each) => {
      const figures = beyondOf(each);
      if (figures.length < 2) return [];
      const some = { ...each, figures, many: `${each.many} ${words}` };
      return orderedList(some, limit.side === 'above' ? 'highest' : 'lowest', asked, asking);
    }),
  };
}
