import type { QuestionOf } from '../../questions/question.ts';
import { indicatorLink, otherLinks, type Asking, type Held } from './asking.ts';
import { card, type AnswerCard, type CardList } from './card.ts';
import { notesOf, orderedAsked, type Asked } from './ends-answer.ts';
import { publishersOf } from './figures.ts';
import { nothingInScope } from './nothing-in-scope.ts';
import type { Ordered } from './ordered.ts';
import { placeOf } from './scope.ts';

/** Figures in order, of which some are picked. */
export interface ToPick {
  held: Held;
  asked: Asked;
  all: Ordered[];
}

/** What is said of those picked: `words` name them after what is measured, `above 20%`. */
export interface PickedWords {
  words: string;
  sentences: string[];
  lists: CardList[];
}

/** An answer that picks some of the figures asked for, the same around whatever they are picked by. */
export async function pickedAnswer(
  question: QuestionOf<'beyond' | 'against'>,
  end: 'worst' | 'best' | null,
  pick: (from: ToPick) => PickedWords,
  asking: Asking,
): Promise<AnswerCard | null> {
  const { subject, scope } = question;
  const found = await orderedAsked(question, scope, asking);
  if (!found) return null;
  const { asked, all } = found;
  const { indicator, file } = found.held;
  if (all.length === 0) return nothingInScope(asked, file, asking);
  const { words, sentences, lists } = pick(found);
  const place = placeOf(scope, asking);
  return card(`${indicator.short}${place === null ? '' : ` in ${place}`}: ${words}`, {
    sentences,
    lists,
    notes: notesOf(all, indicator, end),
    source: publishersOf(
      all.flatMap(({ figures }) => figures),
      file,
      asking,
    ),
    links: [indicatorLink(indicator), ...otherLinks(subject.others, asking)],
  });
}
