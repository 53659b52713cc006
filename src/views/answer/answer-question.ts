import type { Question } from '../../questions/question.ts';
import type { Asking } from './asking.ts';
import type { AnswerCard } from './card.ts';
import { changesAnswer } from './changes-answer.ts';
import { compareAnswer, similarAnswer } from './compare-answer.ts';
import { endsAnswer, spreadAnswer, subjectAnswer } from './ends-answer.ts';
import { betweenSexesAnswer, changeAnswer, figureAnswer } from './figure-answer.ts';
import { historyAnswer, kindAnswer, membersAnswer } from './areas-answer.ts';
import { dataAnswer, gapsAnswer, mapAnswer, meaningAnswer, methodAnswer } from './page-answer.ts';
import { mentionsAnswer, promisedAnswer } from './plans-answer.ts';
import { targetsAnswer } from './targets-answer.ts';
import { cannotAnswer, causeAnswer, noneAnswer, notHeldAnswer } from './untold-answer.ts';

/** The answer to a question as a card; null where a name alone is asked, which a list of names answers. */
export async function answerQuestion(
  question: Question,
  asking: Asking,
): Promise<AnswerCard | null> {
  switch (question.ask) {
    case 'ends':
      return endsAnswer(question, asking);
    case 'figure':
      return figureAnswer(question, asking);
    case 'subject':
      return subjectAnswer(question, asking);
    case 'compare':
      return compareAnswer(question, asking);
    case 'similar':
      return similarAnswer(question, asking);
    case 'changes':
      return changesAnswer(question, asking);
    case 'change':
      return changeAnswer(question, asking);
    case 'between-sexes':
      return betweenSexesAnswer(question, asking);
    case 'gaps':
      return gapsAnswer(question);
    case 'promised':
      return promisedAnswer(question, asking);
    case 'mentions':
      return mentionsAnswer(question, asking);
    case 'targets':
      return targetsAnswer(question, asking);
    case 'map':
      return mapAnswer(question, asking);
    case 'history':
      return historyAnswer(question, asking);
    case 'why-none':
      return noneAnswer(question, asking);
    case 'cause':
      return causeAnswer(question, asking);
    case 'meaning':
      return meaningAnswer(question, asking);
    case 'members':
      return membersAnswer(question, asking);
    case 'not-held':
      return notHeldAnswer(question, asking);
    case 'spread':
      return spreadAnswer(question, asking);
    case 'cannot':
      return cannotAnswer(question, asking);
    case 'method':
      return methodAnswer(question, asking);
    case 'data':
      return dataAnswer(question, asking);
    case 'kind':
      return kindAnswer(question);
    case 'area':
      return null;
  }
}
