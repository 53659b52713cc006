import type { Question, Reading } from '../../questions/question.ts';
import { peopleOf } from '../../words/sex.ts';
import { heldOf, type Asking } from './asking.ts';
import { answerQuestion } from './answer-question.ts';
import type { AnswerCard } from './card.ts';
import { notOfSex } from './figures.ts';

/** That figures are of everyone, where those of women or men were asked for. */
async function ofEveryone(question: Question, asking: Asking): Promise<string[]> {
  if (!('sex' in question) || !question.sex || !question.subject) return [];
  const held = await heldOf(question.subject.id, asking);
  return held && notOfSex(held.file, question.sex)
    ? [`No figures of ${peopleOf(question.sex)} alone are held: these are of everyone.`]
    : [];
}

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
  if (unknown.length > 0) return (await unsure()).unsureAnswer(answer, unknown, read);
  const others =
    years.length > 0 &&
    (await (await unsure()).otherYearsAnswer({ question, answer, years, read }, asking));
  if (others) return others;
  const told = isOfSeveral(question)
    ? await (await import('./each-answer.ts')).eachAnswer(question, answer, asking)
    : answer;
  const everyone = await ofEveryone(question, asking);
  const ofNames =
    places.length > 0 ? (await import('./of-names.ts')).ofNames(reading, answer, asking) : [];
  return { ...told, notes: [...read, ...ofNames, ...everyone, ...told.notes] };
}
