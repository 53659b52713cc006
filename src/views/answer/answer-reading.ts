import type { Question, Reading } from '../../questions/question.ts';
import type { Asking } from './asking.ts';
import { answerQuestion } from './answer-question.ts';
import type { AnswerCard } from './card.ts';

/** Whether a question names several things that are measured. */
const isOfSeveral = (question: Question): question is Extract<Question, { subject: object }> =>
  'subject' in question && (question.subject?.beside?.length ?? 0) > 0;

/** What stands in for answers is fetched where they are none. */
const unsure = () => import('./unsure-answer.ts');

/**
 * The answer to what was read of a text; null where nothing was asked but a name. What was mended, left
 * out or not understood is said.
 */
export async function answerReading(reading: Reading, asking: Asking): Promise<AnswerCard | null> {
  const { question, unknown, mended, years, places } = reading;
  const answer = question && (await answerQuestion(question, asking));
  const read = mended.map(({ typed, read: as }) => `“${typed}” was read as “${as}”.`);
  if (!question || !answer)
    return unknown.length > 0 || mended.length === 0
      ? null
      : (await unsure()).areaMeant(question, read, asking);
  if (unknown.length > 0) return (await unsure()).unsureAnswer(answer, reading, read, asking);
  const others =
    years.length > 0 &&
    (await (await unsure()).otherYearsAnswer({ question, answer, years, read }, asking));
  if (others) return others;
  const told = isOfSeveral(question)
    ? await (await import('./each-answer.ts')).eachAnswer(question, answer, asking, answerQuestion)
    : answer;
  const isOfSex = 'sex' in question && question.sex !== null;
  const beside =
    isOfSex || places.length > 0
      ? await (await import('./reading-notes.ts')).readingNotes(reading, answer, asking)
      : [];
  return { ...told, notes: [...read, ...beside, ...told.notes] };
}
