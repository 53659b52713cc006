import { listOf } from '../../words/list.ts';
import { card, type AnswerCard, type CardLink } from './card.ts';

const quoted = (words: readonly string[]): string => listOf(words.map((word) => `“${word}”`));

/** Pages named in the lists of an answer, after those that it leads to. */
const pagesOf = ({ links, lists }: AnswerCard): CardLink[] => [
  ...links,
  ...lists.flatMap(({ rows }) =>
    rows.flatMap(({ name, href }) =>
      href === null ? [] : [{ label: name, detail: 'in the list', path: href }],
    ),
  ),
];

/** Where a name that is not known may be found. */
const everyArea: CardLink = { label: 'Every area', detail: 'a list', path: '/areas/' };

/** Pages that stand in for an answer. */
const nearestShown = 6;

/** Where words were not understood no figure is given, nor who is at an end of a list, since it might answer something else: the nearest pages are. */
export const unsureAnswer = (
  answer: AnswerCard,
  unknown: readonly string[],
  notes: readonly string[],
): AnswerCard =>
  card('Not sure what is asked', {
    isLast: answer.isLast,
    sentences: [
      `${quoted(unknown)} ${unknown.length === 1 ? 'was' : 'were'} not understood, so there is no answer here. These pages are nearest.`,
    ],
    notes: [...notes],
    links: [...answer.links, everyArea].slice(0, nearestShown),
  });

/** The newest figures are told of, and those of the years asked for stand on other pages. */
export const otherYearsAnswer = (
  answer: AnswerCard,
  { newest, years, read }: { newest: string; years: readonly number[]; read: string[] },
): AnswerCard =>
  card('Figures of other years', {
    sentences: [
      `Lists and comparisons here are of the newest figures, ${newest}. Those of ${years.join(' and ')} are on the pages below, where they are held.`,
    ],
    notes: read,
    links: pagesOf(answer).slice(0, nearestShown),
  });
