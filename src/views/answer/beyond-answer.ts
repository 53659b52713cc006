import { formatWithUnit } from '../../indicators/number-format.ts';
import type { Limit } from '../../questions/limit.ts';
import type { Question } from '../../questions/question.ts';
import type { AskedIndicator } from '../../questions/words-file.ts';
import { rangeAfter } from '../../words/range.ts';
import { sexIfOne } from '../../words/sex.ts';
import { indicatorLink, named, otherLinks, type Asking } from './asking.ts';
import { card, type AnswerCard } from './card.ts';
import { countryBeside, notesOf, orderedAsked } from './ends-answer.ts';
import type { Figure } from './figures.ts';
import { nothingInScope } from './nothing-in-scope.ts';
import { orderedList, type Ordered } from './ordered.ts';
import { placeOf } from './scope.ts';

const isBeyond = ({ side, takesLevel, value: limit }: Limit, value: number): boolean =>
  (takesLevel && value === limit) || (side === 'above' ? value > limit : value < limit);

/** `above 20%`, `at most 10%`. */
function limitInWords(limit: Limit, unit: string): string {
  const value = formatWithUnit(limit.value, { unit, decimals: limit.decimals });
  if (limit.takesLevel) return `${limit.side === 'above' ? 'at least' : 'at most'} ${value}`;
  return `${limit.side} ${value}`;
}

/** How many of those beyond lie there by the whole of their range. */
function byRange(beyond: readonly Figure[], limit: Limit): string[] {
  const ranged = beyond.filter(({ lower }) => lower !== null);
  if (ranged.length === 0) return [];
  const sure = ranged.filter(({ lower, upper }) =>
    isBeyond(limit, limit.side === 'above' ? lower! : upper!),
  );
  return [
    `${sure.length} of these ${sure.length === 1 ? 'has its' : 'have their'} whole 95% range there too.`,
  ];
}

/** How many lie beyond, and who where it is one. */
function countSentence(
  { sex, period, figures, many }: Ordered,
  beyond: readonly Figure[],
  words: string,
  { indicator, asking }: { indicator: AskedIndicator; asking: Asking },
): string {
  const [only, second] = beyond;
  const who =
    only && !second
      ? `: ${named(only.code, asking).name}, ${formatWithUnit(only.value, indicator)}${rangeAfter(only, indicator.decimals)}`
      : '';
  return `${period}${sexIfOne(sex, ', ')}: ${beyond.length} of ${figures.length} ${many} ${who === '' ? 'have' : 'has'} a figure ${words}${who}.`;
}

/** How many areas have a figure beyond a limit, and which. */
export async function beyondAnswer(
  question: Extract<Question, { ask: 'beyond' }>,
  asking: Asking,
): Promise<AnswerCard | null> {
  const { subject, scope, limit } = question;
  const found = await orderedAsked(question, scope, asking);
  if (!found) return null;
  const { held, asked, all } = found;
  const { indicator, file } = held;
  if (all.length === 0) return nothingInScope(asked, file, asking);
  const words = limitInWords(limit, indicator.unit);
  const place = placeOf(scope, asking);
  const beyondOf = ({ figures }: Ordered): Figure[] =>
    figures.filter(({ value }) => isBeyond(limit, value));
  return card(`${indicator.short}${place === null ? '' : ` in ${place}`}: ${words}`, {
    sentences: all.flatMap((each) => [
      countSentence(each, beyondOf(each), words, { indicator, asking }),
      ...byRange(beyondOf(each), limit),
      ...countryBeside(each.sex, each.figures[0]!.period, held, asking),
    ]),
    lists: all.flatMap((each) => {
      const figures = beyondOf(each);
      if (figures.length < 2) return [];
      const some = { ...each, figures, many: `${each.many} ${words}` };
      return orderedList(some, limit.side === 'above' ? 'highest' : 'lowest', asked, asking);
    }),
    notes: notesOf(all, indicator.polarity, null),
    links: [indicatorLink(indicator), ...otherLinks(subject.others, asking)],
  });
}
