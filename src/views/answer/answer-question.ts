import type { Question, QuestionOf } from '../../questions/question.ts';
import type { Asking } from './asking.ts';
import type { AnswerCard } from './card.ts';
import { endsAnswer, subjectAnswer } from './ends-answer.ts';
import { figureAnswer } from './figure-answer.ts';

type Answers = {
  [Ask in Question['ask']]: (
    question: QuestionOf<Ask>,
    asking: Asking,
  ) => AnswerCard | null | Promise<AnswerCard | null>;
};

const pages = () => import('./page-answer.ts');
const untold = () => import('./untold-answer.ts');
const plans = () => import('./plans-answer.ts');
const areas = () => import('./areas-answer.ts');
const few = () => import('./few-answers.ts');

/** Who answers what: those that few ask, or that need another file, are fetched when asked. A name alone is answered by a list of names. */
const answers: Answers = {
  ends: endsAnswer,
  figure: figureAnswer,
  subject: subjectAnswer,
  compare: async (...asked) => (await import('./compare-answer.ts')).compareAnswer(...asked),
  beyond: async (...asked) => (await import('./beyond-answer.ts')).beyondAnswer(...asked),
  against: async (...asked) => (await import('./against-answer.ts')).againstAnswer(...asked),
  parts: async (...asked) => (await import('./parts-answer.ts')).partsAnswer(...asked),
  'sexes-apart': async (...asked) => (await few()).sexesApartAnswer(...asked),
  similar: async (...asked) => (await few()).similarAnswer(...asked),
  changes: async (...asked) => (await import('./changes-answer.ts')).changesAnswer(...asked),
  change: async (...asked) => (await import('./over-time.ts')).changeAnswer(...asked),
  'between-sexes': async (...asked) => (await few()).betweenSexesAnswer(...asked),
  gaps: async (...asked) => (await pages()).gapsAnswer(...asked),
  promised: async (...asked) => (await plans()).promisedAnswer(...asked),
  mentions: async (...asked) => (await plans()).mentionsAnswer(...asked),
  targets: async (...asked) => (await import('./targets-answer.ts')).targetsAnswer(...asked),
  map: async (...asked) => (await pages()).mapAnswer(...asked),
  history: async (...asked) => (await areas()).historyAnswer(...asked),
  ended: async (...asked) => (await areas()).endedAnswer(...asked),
  'why-none': async (...asked) => (await untold()).noneAnswer(...asked),
  cause: async (...asked) => (await untold()).causeAnswer(...asked),
  meaning: async (...asked) => (await pages()).meaningAnswer(...asked),
  members: async (...asked) => (await areas()).membersAnswer(...asked),
  'not-held': async (...asked) => (await untold()).notHeldAnswer(...asked),
  spread: async (...asked) => (await few()).spreadAnswer(...asked),
  cannot: async (...asked) => (await untold()).cannotAnswer(...asked),
  method: async (...asked) => (await pages()).methodAnswer(...asked),
  data: async (...asked) => (await pages()).dataAnswer(...asked),
  within: async (...asked) => (await few()).withinAnswer(...asked),
  kind: async (...asked) => (await areas()).kindAnswer(...asked),
  seldom: async (...asked) => (await few()).seldomAnswer(...asked),
  area: async (...asked) => (await import('./area-answer.ts')).areaAnswer(...asked),
};

/** The answer to a question as a card; null where a name alone is asked, which a list of names answers. */
export async function answerQuestion<Ask extends Question['ask']>(
  question: QuestionOf<Ask>,
  asking: Asking,
): Promise<AnswerCard | null> {
  const answer = answers[question.ask as Ask];
  return answer(question, asking);
}
