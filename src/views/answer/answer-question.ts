import type { Question } from '../../questions/question.ts';
import type { Asking } from './asking.ts';
import type { AnswerCard } from './card.ts';
import { changesAnswer } from './changes-answer.ts';
import { compareAnswer } from './compare-answer.ts';
import { endsAnswer, spreadAnswer, subjectAnswer } from './ends-answer.ts';
import { betweenSexesAnswer, changeAnswer, figureAnswer } from './figure-answer.ts';
import { historyAnswer, kindAnswer, membersAnswer } from './areas-answer.ts';
import { dataAnswer, gapsAnswer, mapAnswer, meaningAnswer, methodAnswer } from './page-answer.ts';
import { mentionsAnswer, promisedAnswer } from './plans-answer.ts';
import { similarAnswer } from './similar-answer.ts';
import { targetsAnswer } from './targets-answer.ts';
import { cannotAnswer, causeAnswer, noneAnswer, notHeldAnswer } from './untold-answer.ts';

type Answers = {
  [Ask in Question['ask']]: (
    question: Extract<Question, { ask: Ask }>,
    asking: Asking,
  ) => AnswerCard | null | Promise<AnswerCard | null>;
};

/** Who answers what. A name alone is answered by a list of names. */
const answers: Answers = {
  ends: endsAnswer,
  figure: figureAnswer,
  subject: subjectAnswer,
  compare: compareAnswer,
  similar: similarAnswer,
  changes: changesAnswer,
  change: changeAnswer,
  'between-sexes': betweenSexesAnswer,
  gaps: gapsAnswer,
  promised: promisedAnswer,
  mentions: mentionsAnswer,
  targets: targetsAnswer,
  map: mapAnswer,
  history: historyAnswer,
  'why-none': noneAnswer,
  cause: causeAnswer,
  meaning: meaningAnswer,
  members: membersAnswer,
  'not-held': notHeldAnswer,
  spread: spreadAnswer,
  cannot: cannotAnswer,
  method: methodAnswer,
  data: dataAnswer,
  kind: kindAnswer,
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
