import type { Question } from '../../questions/question.ts';
import type { Asking } from './asking.ts';
import type { AnswerCard } from './card.ts';
import { endsAnswer, spreadAnswer, subjectAnswer } from './ends-answer.ts';
import { betweenSexesAnswer, figureAnswer } from './figure-answer.ts';

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
  compare: async (...asked) => (await import('./compare-answer.ts')).compareAnswer(...asked),
  beyond: async (...asked) => (await import('./beyond-answer.ts')).beyondAnswer(...asked),
  'sexes-apart': async (...asked) =>
    (await import('./sexes-apart-answer.ts')).sexesApartAnswer(...asked),
  similar: async (...asked) => (await import('./similar-answer.ts')).similarAnswer(...asked),
  changes: async (...asked) => (await import('./changes-answer.ts')).changesAnswer(...asked),
  change: async (...asked) => (await import('./over-time.ts')).changeAnswer(...asked),
  'between-sexes': betweenSexesAnswer,
  gaps: async (...asked) => (await import('./page-answer.ts')).gapsAnswer(...asked),
  promised: async (...asked) => (await import('./plans-answer.ts')).promisedAnswer(...asked),
  mentions: async (...asked) => (await import('./plans-answer.ts')).mentionsAnswer(...asked),
  targets: async (...asked) => (await import('./targets-answer.ts')).targetsAnswer(...asked),
  map: async (...asked) => (await import('./page-answer.ts')).mapAnswer(...asked),
  history: async (...asked) => (await import('./areas-answer.ts')).historyAnswer(...asked),
  'why-none': async (...asked) => (await import('./untold-answer.ts')).noneAnswer(...asked),
  cause: async (...asked) => (await import('./untold-answer.ts')).causeAnswer(...asked),
  meaning: async (...asked) => (await import('./page-answer.ts')).meaningAnswer(...asked),
  members: async (...asked) => (await import('./areas-answer.ts')).membersAnswer(...asked),
  'not-held': async (...asked) => (await import('./untold-answer.ts')).notHeldAnswer(...asked),
  spread: spreadAnswer,
  cannot: async (...asked) => (await import('./untold-answer.ts')).cannotAnswer(...asked),
  method: async (...asked) => (await import('./page-answer.ts')).methodAnswer(...asked),
  data: async (...asked) => (await import('./page-answer.ts')).dataAnswer(...asked),
  kind: async (...asked) => (await import('./areas-answer.ts')).kindAnswer(...asked),
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
