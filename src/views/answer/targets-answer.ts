import type { Question } from '../../questions/question.ts';
import { countWords } from '../../words/number.ts';
import { areaLink, named, type Asking } from './asking.ts';
import { card, type AnswerCard } from './card.ts';

/** Where targets stand. */
export async function targetsAnswer(
  { standing, area }: Extract<Question, { ask: 'targets' }>,
  asking: Asking,
): Promise<AnswerCard> {
  const { counts, targets, found } = await asking.files.targets();
  const labels = { 'off-course': 'off course', 'on-course': 'on course', met: 'met', all: 'found' };
  const code = area?.find((each) => found[each]) ?? area?.[0];
  const inArea = targets.filter((each) => code === undefined || each.code === code);
  const shown = inArea.filter(({ status }) => standing === 'all' || status === standing);
  const own =
    code === undefined
      ? counts
      : `${countWords(found[code] ?? 0, true)} ${found[code] === 1 ? 'target was' : 'targets were'} found in what was read of ${named(code, asking).inSentence}.`;
  return card(
    `Targets${code === undefined ? '' : ` of ${named(code, asking).inSentence}`}: ${labels[standing]}`,
    {
      sentences: [
        own,
        ...(shown.length === 0 && standing !== 'all'
          ? [`None that can be followed is ${labels[standing]}.`]
          : []),
      ],
      lists:
        shown.length === 0
          ? []
          : [
              {
                caption: 'Targets that can be followed, as stated in what was read',
                columns: ['Whose', 'Target', 'Where it stands'],
                rows: shown.map((each) => ({
                  name: named(each.code, asking).name,
                  href: named(each.code, asking).path,
                  cells: [each.text, [each.words, each.caution].filter(Boolean).join(' ')],
                })),
              },
            ],
      links: [
        { label: 'Progress', detail: 'every target with where it stands', path: '/progress/' },
        ...(code === undefined ? [] : areaLink(code, asking)),
      ],
    },
  );
}
