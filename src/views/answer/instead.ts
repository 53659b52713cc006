import type { Question } from '../../questions/question.ts';
import type { FiguresFile } from '../../questions/figures-file.ts';
import { heldOf, otherLinks, type Asking, type Held } from './asking.ts';
import { bestNamed, hasFigure } from './best-named.ts';
import { eachOnce, type AnswerCard } from './card.ts';
import { endsAnswer, orderedAsked, subjectAnswer, type InOrder } from './ends-answer.ts';
import { figureAnswer } from './figure-answer.ts';
import { nothingInScope } from './nothing-in-scope.ts';

type Asked<Ask extends Question['ask']> = Extract<Question, { ask: Ask }>;

/** An answer of another indicator that bears the word, which leads to the first too. */
const beside = (answer: AnswerCard | null, ids: readonly string[], asking: Asking) =>
  answer && { ...answer, links: eachOnce([...answer.links, ...otherLinks(ids, asking)]) };

const isHeldOf = (codes: readonly string[], file: FiguresFile): boolean => {
  const code = bestNamed(codes, file);
  return hasFigure(code, file) || file.averages.some((each) => each.code === code);
};

/** The figure of what else bears the word, where an area has none of the first: `population` of a system, which only a census counts. */
export async function insteadOf(
  question: Asked<'figure'>,
  { file }: Held,
  asking: Asking,
): Promise<AnswerCard | null> {
  const { id, others } = question.subject;
  const of = async (each: string) =>
    beside(
      await figureAnswer({ ...question, subject: { id: each, others: [] } }, asking),
      [id, ...others],
      asking,
    );
  if (isHeldOf(question.area, file)) return of(id);
  for (const other of others) {
    const held = await heldOf(other, asking);
    if (held && isHeldOf(question.area, held.file)) return of(other);
  }
  return of(id);
}

/** The same of several areas; that none has a figure, where they have none of any. */
export async function insteadInScope(
  question: Asked<'ends'> | Asked<'subject'>,
  { held, asked }: InOrder,
  asking: Asking,
): Promise<AnswerCard | null> {
  const { id, others } = question.subject;
  for (const other of others) {
    const subject = { id: other, others: [] };
    const found = await orderedAsked({ ...question, subject }, question.scope, asking);
    if (!found || found.all.length === 0) continue;
    const answer =
      question.ask === 'ends'
        ? await endsAnswer({ ...question, subject }, asking)
        : await subjectAnswer({ ...question, subject }, asking);
    return beside(answer, [id, ...others], asking);
  }
  return nothingInScope(asked, held.file, asking);
}
