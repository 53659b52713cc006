import type { Question, Reading } from '../../questions/question.ts';
import { listOf } from '../../words/list.ts';
import type { Asking } from './asking.ts';
import { answerQuestion } from './answer-question.ts';
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

/** Pages that stand in for an answer. */
const nearestShown = 6;

/** Where words were not understood no figure is given, since it might answer something else: the nearest pages are. */
const nearest = (answer: AnswerCard, unknown: readonly string[]): AnswerCard =>
  card('Not sure what is asked', {
    sentences: [
      `${quoted(unknown)} ${unknown.length === 1 ? 'was' : 'were'} not understood, so there is no answer here. These pages are nearest.`,
    ],
    links: pagesOf(answer).slice(0, nearestShown),
  });

const isNamedBeside = (question: Question): boolean =>
  'subject' in question && (question.subject?.beside?.length ?? 0) > 0;

/**
 * The answer to what was read of a text; null where nothing was asked but a name. What was mended, left
 * out or not understood is said.
 */
export async function answerReading(
  { question, unknown, mended }: Reading,
  asking: Asking,
): Promise<AnswerCard | null> {
  const answer = question && (await answerQuestion(question, asking));
  if (!question || !answer) return null;
  if (unknown.length > 0) return nearest(answer, unknown);
  const read = mended.map(({ typed, read: as }) => `“${typed}” was read as “${as}”.`);
  const beside = isNamedBeside(question)
    ? ['More than one thing is asked: this tells of the first, and the rest is on its own pages.']
    : [];
  return { ...answer, notes: [...read, ...beside, ...answer.notes] };
}
