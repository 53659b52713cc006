import type { QuestionOf } from '../../questions/question.ts';
import { subjectsWith } from '../../search/subjects-with.ts';
import { countWords } from '../../words/number.ts';
import { areaLink, named, type Asking } from './asking.ts';
import { card, type AnswerCard, type CardList } from './card.ts';
import type { AskedTarget, TargetsFile } from './targets-file.ts';

const labels = { 'off-course': 'off course', 'on-course': 'on course', met: 'met', all: 'found' };

/** How many were found: of one area, or of all systems with where they stand. */
function countSentence(code: string | undefined, { counts, found }: TargetsFile, asking: Asking) {
  if (code === undefined) return counts;
  const count = found[code] ?? 0;
  const many = count === 0 ? 'No' : countWords(count, true);
  return `${many} ${count < 2 ? 'target was' : 'targets were'} found in what was read of ${named(code, asking).inSentence}.`;
}

/** Whether a target speaks of something: each word begins one of its own, but for those of no weight. */
const speaksOf = ({ text }: AskedTarget, about: string): boolean =>
  about === '' || subjectsWith([text], about.split(' ')).length > 0;

const listOfTargets = (targets: readonly AskedTarget[], asking: Asking): CardList => ({
  caption: 'Targets that can be followed, as stated in what was read',
  columns: ['Whose', 'Target', 'Where it stands'],
  rows: targets.map((each) => ({
    name: named(each.code, asking).name,
    href: named(each.code, asking).path,
    cells: [each.text, [each.words, each.caution].filter(Boolean).join(' ')],
  })),
});

/** Where targets stand. */
export async function targetsAnswer(
  { standing, area, about }: QuestionOf<'targets'>,
  asking: Asking,
): Promise<AnswerCard> {
  const file = await asking.files.targets();
  const code = area?.find((each) => file.found[each]) ?? area?.[0];
  const inArea = file.targets.filter((each) => code === undefined || each.code === code);
  const onSubject = inArea.filter((each) => speaksOf(each, about));
  const asked = onSubject.length > 0 ? onSubject : inArea;
  const shown = asked.filter(({ status }) => standing === 'all' || status === standing);
  const whose = code === undefined ? '' : ` of ${named(code, asking).inSentence}`;
  return card(`Targets${whose}: ${labels[standing]}`, {
    sentences: [
      countSentence(code, file, asking),
      ...(about !== '' && onSubject.length === 0 && inArea.length > 0
        ? [`None that can be followed speaks of “${about}”: what follows is of all of them.`]
        : []),
      ...(shown.length === 0
        ? [
            `None that can be followed${standing === 'all' ? ' is held' : ` is ${labels[standing]}`}.`,
          ]
        : []),
    ],
    lists: shown.length === 0 ? [] : [listOfTargets(shown, asking)],
    links: [
      { label: 'Progress', detail: 'every target with where it stands', path: '/progress/' },
      ...(code === undefined ? [] : areaLink(code, asking)),
    ],
  });
}
