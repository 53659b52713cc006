import type { Question } from '../../questions/question.ts';
import type { Asking } from './asking.ts';
import type { AnswerCard } from './card.ts';
import { compareAnswer } from './compare-answer.ts';
import { endsAnswer, spreadAnswer, subjectAnswer } from './ends-answer.ts';
import { betweenSexesAnswer, figureAnswer } from './figure-answer.ts';
import { dataAnswer, gapsAnswer, mapAnswer, meaningAnswer, methodAnswer } from './page-answer.ts';
import { cannotAnswer, causeAnswer, noneAnswer, notHeldAnswer } from './untold-answer.ts';

type Answers = {
  [Ask in Question['ask']]: (
    question: Extract<Question, { ask: Ask }>,
    asking: Asking,
  ) => AnswerCard | null | Promise<AnswerCard | null>;
};

/** Who answers what: those that few ask, or that need another file, are fetched when asked. A name alone is answered by a list of names. */
const answers: Answers = {
  ends: endsAnswer,
  figure: figureAnswer,
  subject: subjectAnswer,
  compare: compareAnswer,
  similar: async (...asked) => (await import('./similar-answer.ts')).similarAnswer(...asked),
  changes: async (...asked) => (await import('./changes-answer.ts')).changesAnswer(...asked),
  change: async (...asked) => (await import('./over-time.ts')).changeAnswer(...asked),
  'between-sexes': betweenSexesAnswer,
  gaps: gapsAnswer,
  promised: async (...asked) => (await import('./plans-answer.ts')).promisedAnswer(...asked),
  mentions: async (...asked) => (await import('./plans-answer.ts')).mentionsAnswer(...asked),
  targets: async (...asked) => (await import('./targets-answer.ts')).targetsAnswer(...asked),
  map: mapAnswer,
  history: async (...asked) => (await import('./areas-answer.ts')).historyAnswer(...asked),
  'why-none': noneAnswer,
  cause: causeAnswer,
  meaning: meaningAnswer,
  members: async (...asked) => (await import('./areas-answer.ts')).membersAnswer(...asked),
  'not-held': notHeldAnswer,
  spread: spreadAnswer,
  cannot: cannotAnswer,
  method: methodAnswer,
  data: dataAnswer,
  kind: async (question) => (await import('./areas-answer.ts')).kindAnswer(question),
  area: () => null,
};

/** The answer to a question as a card; null where a name alone is asked, which a list of names answers. */
export async function answerQuestion<Ask extends Question['ask']>(
  question: Extract<Question, { ask: Ask }>,
  asking: Asking,
): Promise<AnswerCard | null> {
  const answer = answers[question.ask as Ask];
  return answer(question, asking);
}
