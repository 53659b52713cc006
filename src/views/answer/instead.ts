import type { OfSeveralNames } from '../../questions/question.ts';
import type { FiguresFile } from '../../questions/figures-file.ts';
import { heldOf, otherLinks, type Asking } from './asking.ts';
import { bestNamed, hasFigure } from './best-named.ts';
import { eachOnce, type AnswerCard } from './card.ts';
import { endsAnswer, orderedAsked, subjectAnswer } from './ends-answer.ts';
import { figureAnswer } from './figure-answer.ts';

const isHeldOf = (codes: readonly string[], file: FiguresFile): boolean => {
  const code = bestNamed(codes, file);
  return hasFigure(code, file) || file.averages.some((each) => each.code === code);
};

/** Whether what is asked for has a figure. */
async function hasAny(question: OfSeveralNames, asking: Asking): Promise<boolean> {
  if (question.ask === 'figure') {
    const held = await heldOf(question.subject.id, asking);
    return held !== null && isHeldOf(question.area, held.file);
  }
  const found = await orderedAsked(question, question.scope, asking);
  return (found?.all.length ?? 0) > 0;
}

function answerTo(question: OfSeveralNames, asking: Asking): Promise<AnswerCard | null> {
  if (question.ask === 'figure') return figureAnswer(question, asking);
  return question.ask === 'ends' ? endsAnswer(question, asking) : subjectAnswer(question, asking);
}

/** The answer of the first of several indicators of one name that has figures: the residents of a system are those of a census. */
export async function insteadAnswer(
  question: OfSeveralNames,
  asking: Asking,
): Promise<AnswerCard | null> {
  const ids = [question.subject.id, ...question.subject.others];
  const of = (id: string): OfSeveralNames => ({ ...question, subject: { id, others: [] } });
  let asked = of(ids[0]!);
  for (const id of ids) {
    if (!(await hasAny(of(id), asking))) continue;
    asked = of(id);
    break;
  }
  const answer = await answerTo(asked, asking);
  return answer && { ...answer, links: eachOnce([...answer.links, ...otherLinks(ids, asking)]) };
}
