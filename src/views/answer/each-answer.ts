import type { Question } from '../../questions/question.ts';
import { listOf } from '../../words/list.ts';
import { indicatorOf, otherLinks, type Asking } from './asking.ts';
import { card, eachOnce, type AnswerCard } from './card.ts';

/** Things beside the first that are told. */
const mostBeside = 2;

/** Questions that are answered in figures, which may stand below each other. */
const inFigures: readonly Question['ask'][] = [
  'figure',
  'subject',
  'ends',
  'compare',
  'against',
  'change',
  'changes',
  'parts',
];

const onlyFirst =
  'More than one thing is asked: this tells of the first, and the rest is on its own pages.';

/** How a question of one thing is answered: given, so that what answers every question stays in one file with what begins. */
type Answers = (question: Question, asking: Asking) => Promise<AnswerCard | null>;

/** A question of several things that are measured, answered of each by itself: `smoking and obesity in leeds`. */
export async function eachAnswer(
  question: Extract<Question, { subject: object }>,
  first: AnswerCard,
  asking: Asking,
  answer: Answers,
): Promise<AnswerCard> {
  const { subject } = question;
  if (!inFigures.includes(question.ask))
    return {
      ...first,
      notes: [onlyFirst, ...first.notes],
      links: eachOnce([...first.links, ...otherLinks(subject.beside ?? [], asking)]),
    };
  const ids = (subject.beside ?? []).slice(0, mostBeside);
  const others = await Promise.all(
    ids.map((id) => answer({ ...question, subject: { id, others: [] } } as Question, asking)),
  );
  const told = [subject.id, ...ids].flatMap((id, at) => {
    const found = at === 0 ? first : others[at - 1];
    return found ? { id, name: indicatorOf(id, asking)?.short ?? id, found } : [];
  });
  const left = (subject.beside ?? []).filter((id) => told.every((each) => each.id !== id));
  return card(told.map(({ found }) => found.title).join('; '), {
    sentences: told.flatMap(({ name, found }) =>
      found.sentences.map((said, at) => (at === 0 ? `${name}. ${said}` : said)),
    ),
    lists: told.flatMap(({ found }) => found.lists),
    source: listOf([...new Set(told.flatMap(({ found }) => found.source ?? []))]) || null,
    notes: [
      `More than one thing is asked: each is told by itself${left.length > 0 ? ', and the rest is on its own pages' : ''}.`,
      ...new Set(told.flatMap(({ found }) => found.notes)),
    ],
    links: [...told.flatMap(({ found }) => found.links), ...otherLinks(left, asking)],
    draw: async () => (await Promise.all(told.map(({ found }) => found.draw()))).flat(),
  });
}
