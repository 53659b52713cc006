import { formatWithUnit } from '../../indicators/number-format.ts';
import type { End, QuestionOf, Scope } from '../../questions/question.ts';
import type { AskedIndicator } from '../../questions/words-file.ts';
import type { Polarity, Sex } from '../../tables/edition.ts';
import { endInWords, endsCaution, fromTo, type NamedValue } from '../../words/ends.ts';
import { rangeAfter } from '../../words/range.ts';
import { capitalised } from '../../words/sentence.ts';
import { sexIfOne } from '../../words/sex.ts';
import { heldOf, indicatorLink, named, otherLinks, type Asking, type Held } from './asking.ts';
import { card, type AnswerCard } from './card.ts';
import { figureFor, publishersOf, sexesAsked, type Figure } from './figures.ts';
import {
  fromEnd,
  orderedIn,
  orderedList,
  placeSaid,
  sideName,
  type Ordered,
  type Side,
} from './ordered.ts';
import type { nothingInScope } from './nothing-in-scope.ts';
import { placeOf } from './scope.ts';

/** Which end is meant: where neither is better, the worst is the highest and the best the lowest, and it is said. */
export function sideOf(end: End, polarity: Polarity): Side {
  if (end === 'lowest' || end === 'highest') return end;
  const isHigh = (end === 'best') === (polarity === 'higher');
  return isHigh ? 'highest' : 'lowest';
}

const namedValue = (figure: Figure, asking: Asking): NamedValue => ({
  name: named(figure.code, asking).name,
  value: figure.value,
  range: figure.lower === null ? null : { lower: figure.lower, upper: figure.upper },
});

/** From whom to whom, after a colon. */
export const fromToIn = (
  figures: readonly Figure[],
  indicator: AskedIndicator,
  asking: Asking,
): string => {
  const said = fromTo(
    figures.map((figure) => namedValue(figure, asking)),
    indicator,
  );
  return said.charAt(0).toLowerCase() + said.slice(1);
};

/** The country’s own figure of a sex, where it is of the same period. */
export function countryBeside(sex: Sex, period: string, held: Held, asking: Asking): string[] {
  const { country } = asking.words;
  const figure = figureFor(held.file, country.code, sex);
  if (figure?.period !== period) return [];
  const value = formatWithUnit(figure.value, held.indicator);
  return [`${capitalised(country.name)}${sexIfOne(sex, ', ')}: ${value}.`];
}

/** The end of one sex with who holds it, its place and the country beside it. */
function endSentences(ordered: Ordered, side: Side, held: Held, asking: Asking): string[] {
  const { figures, sex, period } = ordered;
  const end = fromEnd(figures, side, held.indicator, asking)[0]!;
  const among = figures.map((figure) => namedValue(figure, asking));
  const place = placeSaid(ordered, end.code);
  const ofWhom = ordered.without > 0 ? ' of those with a figure' : '';
  return [
    `The ${sideName(side, held.indicator)}${ofWhom}${sexIfOne(sex, ', ')}, ${period}: ${endInWords(among, end.value, held.indicator)}.`,
    ...(place === '' ? [] : [`By its range, it ${place}.`]),
    ...(ordered.without > 0
      ? [`${ordered.without} of the kind asked for ${ordered.without === 1 ? 'has' : 'have'} none.`]
      : []),
    ...countryBeside(sex, end.period, held, asking),
  ];
}

/** That nothing is worst or best where neither end is better; nothing where neither word is said. */
export const noWorst = (polarity: Polarity, end: End | null): string[] =>
  polarity === 'none' && (end === 'worst' || end === 'best')
    ? ['Neither a high nor a low figure is better here, so there is no worst or best.']
    : [];

/** What bears on how a list is read. */
export function notesOf(
  all: readonly Ordered[],
  { polarity, group }: Pick<AskedIndicator, 'polarity' | 'group'>,
  end: End | null,
): string[] {
  const hasRanges = all.some(({ figures }) => figures.some(({ lower }) => lower !== null));
  const others = Math.max(0, ...all.map((each) => each.others));
  const ended = Math.max(0, ...all.map((each) => each.ended));
  const without = Math.max(0, ...all.map((each) => each.without));
  return [
    ...noWorst(polarity, end),
    ...(polarity === 'none' ? [] : [endsCaution(hasRanges)]),
    // Counts of everyone have none to miss.
    ...(polarity === 'none' && group !== 'people' && !hasRanges ? ['No ranges are held.'] : []),
    ...(others > 0 ? [`${others} with a figure of another period only are not in the list.`] : []),
    ...(without > 0 ? [`Not in the list for want of a figure: ${without}.`] : []),
    ...(ended > 0 ? [`${ended} that have ended are not in the list.`] : []),
  ];
}

/** After a count of one, who it is: `: Pendle, 53.0% (41.1 to 64.9)`. */
export function whoIfOne(
  [only, second]: readonly Figure[],
  indicator: AskedIndicator,
  asking: Asking,
): string {
  if (!only || second) return '';
  return `: ${named(only.code, asking).name}, ${formatWithUnit(only.value, indicator)}${rangeAfter(only, indicator.decimals)}`;
}

/** What is asked of several areas. */
export interface Asked {
  indicator: AskedIndicator;
  scope: Scope;
  sex: Sex | null;
  others: readonly string[];
  /** How many rows of a list are asked for; left out where it is not said. */
  count?: number;
}

/** What is asked of several areas, with their figures in order, each sex by itself. */
export interface OrderedAsked {
  held: Held;
  asked: Asked;
  all: Ordered[];
}

/** The figures that a question on several areas asks for, in order, each sex by itself. */
export async function orderedAsked(
  { subject, scope, sex, count }: Pick<QuestionOf<'ends'>, 'subject' | 'scope' | 'sex' | 'count'>,
  among: Scope,
  asking: Asking,
): Promise<OrderedAsked | null> {
  const held = await heldOf(subject.id, asking);
  if (!held) return null;
  const { indicator, file } = held;
  const all = sexesAsked(file, sex).flatMap((each) => orderedIn(among, each, file, asking) ?? []);
  return {
    held,
    asked: { indicator, scope, sex, others: subject.others, ...(count && { count }) },
    all,
  };
}

/** That no area asked for has a figure, by words that few need. */
const nothingAsked = async (...asked: Parameters<typeof nothingInScope>): Promise<AnswerCard> =>
  (await import('./nothing-in-scope.ts')).nothingInScope(...asked);

/** One end of an indicator among the areas asked for. */
export async function endsAnswer(
  question: QuestionOf<'ends'>,
  asking: Asking,
): Promise<AnswerCard | null> {
  const found = await orderedAsked(question, question.scope, asking);
  return found && endsCard(question, found, asking);
}

/** One end of figures in order. */
export async function endsCard(
  { subject, end, scope }: Pick<QuestionOf<'ends'>, 'subject' | 'end' | 'scope'>,
  { held, asked, all }: OrderedAsked,
  asking: Asking,
): Promise<AnswerCard> {
  const { indicator, file } = held;
  const [first] = all;
  if (!first) return nothingAsked(asked, file, asking);
  const side = sideOf(end, indicator.polarity);
  const place = placeOf(scope, asking);
  return card(
    `${indicator.short}${all.length === 1 ? sexIfOne(first.sex, ', ') : ''}: the ${sideName(side, indicator)} of ${first.figures.length} ${first.many}${place === null ? '' : ` in ${place}`}`,
    {
      // What women and men have in common is said once.
      sentences: [...new Set(all.flatMap((each) => endSentences(each, side, held, asking)))],
      lists: all.map((each) => orderedList(each, side, asked, asking)),
      // How many have no figure stands beside the end.
      notes: notesOf(
        all.map((each) => ({ ...each, without: 0 })),
        indicator,
        end,
      ),
      source: publishersOf(
        all.flatMap(({ figures }) => figures),
        file,
        asking,
      ),
      links: [indicatorLink(indicator), ...otherLinks(subject.others, asking)],
    },
  );
}

/** An indicator among some areas: from whom to whom, and the country beside them. */
export async function subjectAnswer(
  question: QuestionOf<'subject'>,
  asking: Asking,
): Promise<AnswerCard | null> {
  const found = await orderedAsked(question, question.scope, asking);
  return found && subjectCard(question, found, asking);
}

/** Figures in order: from whom to whom, and the country beside them. */
export async function subjectCard(
  { subject, scope }: Pick<QuestionOf<'subject'>, 'subject' | 'scope'>,
  { held, asked, all }: OrderedAsked,
  asking: Asking,
): Promise<AnswerCard> {
  const { indicator, file } = held;
  const [first] = all;
  if (!first) return nothingAsked(asked, file, asking);
  const side = sideOf('worst', indicator.polarity);
  const place = placeOf(scope, asking);
  const fromLowest = ({ sex: each, figures, period }: Ordered): string =>
    `${capitalised(first.many)}${sexIfOne(each, ', ')}, ${period}: ${fromToIn(figures, indicator, asking)}`;
  return card(`${indicator.short}${place === null ? '' : ` in ${place}`}: ${first.many}`, {
    sentences: all.flatMap((each) => [
      ...countryBeside(each.sex, each.figures[0]!.period, held, asking),
      ...(each.figures.length > 1 ? [fromLowest(each)] : []),
    ]),
    lists: all.map((each) => orderedList(each, side, asked, asking)),
    notes: notesOf(all, indicator, null),
    source: publishersOf(
      all.flatMap(({ figures }) => figures),
      file,
      asking,
    ),
    links: [indicatorLink(indicator), ...otherLinks(subject.others, asking)],
  });
}
