import { inArea } from '../../areas/in-area.ts';
import type { QuestionOf } from '../../questions/question.ts';
import { called } from '../../words/kind-of-area.ts';
import { capitalised } from '../../words/sentence.ts';
import { sexIfOne } from '../../words/sex.ts';
import { distanceWords } from '../../words/unit.ts';
import { areaLink, indicatorLink, named, otherLinks, type Asking } from './asking.ts';
import { card, type AnswerCard } from './card.ts';
import { fromToIn, notesOf, orderedAsked } from './ends-answer.ts';
import { publishersOf } from './figures.ts';
import { nothingInScope } from './nothing-in-scope.ts';
import { orderedList } from './ordered.ts';

/** How far apart the councils of a system or county are. */
export async function spreadAnswer(
  question: QuestionOf<'spread'>,
  asking: Asking,
): Promise<AnswerCard | null> {
  const { subject, scope } = question;
  const councils = { ...scope, kinds: scope.kinds.filter((kind) => kind !== 'ics') };
  const found = await orderedAsked(question, councils, asking);
  if (!found) return null;
  const { held, asked, all } = found;
  const { indicator, file } = held;
  if (all.every(({ figures }) => figures.length < 2)) return nothingInScope(asked, file, asking);
  const [code = ''] = scope.inside ?? [];
  return card(
    `${indicator.short}: how far apart ${called('council').shortMany} are ${inArea(named(code, asking).inSentence)}`,
    {
      sentences: all.flatMap(({ figures, sex: each, period }) => [
        `${capitalised(distanceWords(figures[0]!.value, figures.at(-1)!.value, indicator))} apart${sexIfOne(each, ', ')}, ${period}: ${fromToIn(figures, indicator, asking)}`,
      ]),
      lists: all.map((each) => orderedList(each, 'lowest', asked, asking)),
      notes: notesOf(all, indicator, null),
      source: publishersOf(
        all.flatMap(({ figures }) => figures),
        file,
        asking,
      ),
      links: [
        ...areaLink(code, asking),
        indicatorLink(indicator),
        ...otherLinks(subject.others, asking),
      ],
    },
  );
}
