import { parsePeriod } from '../../indicators/period.ts';
import { listed } from '../../questions/phrases.ts';
import type { Question, Reading } from '../../questions/question.ts';
import { listOf } from '../../words/list.ts';
import { areaLink, type Asking } from './asking.ts';
import { card, type AnswerCard } from './card.ts';
import { isOfYears } from './links-of-figure.ts';
import type { Choice } from '../../search/suggest.ts';

const quoted = (words: readonly string[]): string => listOf(words.map((word) => `“${word}”`));

/** Pages named in the lists of an answer, after those that it leads to. */
const pagesOf = ({ links, lists }: AnswerCard): Choice[] => [
  ...links,
  ...lists.flatMap(({ rows }) =>
    rows.flatMap(({ name, href }) =>
      href === null ? [] : [{ label: name, detail: 'in the list', path: href }],
    ),
  ),
];

/** Where a name that is not known may be found. */
const everyArea: Choice = { label: 'Every area', detail: 'a list', path: '/areas/' };

/** Pages that stand in for an answer. */
const nearestShown = 6;

/** That no figures of children are held where they are asked for, or that words were not understood. */
function whyUnsure(
  { question, unknown }: Reading,
  { words }: Asking,
): [title: string, why: string] {
  const ofChildren = listed(words.children.words);
  if (question && 'subject' in question && unknown.every((word) => ofChildren.includes(word)))
    return ['No figures of children', 'No figures of children are held on this'];
  const were = unknown.length === 1 ? 'was' : 'were';
  return ['Not sure what is asked', `${quoted(unknown)} ${were} not understood`];
}

/** Where words were not understood no figure is given, nor who is at an end of a list, since it might answer something else: the nearest pages are. */
export function unsureAnswer(
  answer: AnswerCard,
  reading: Reading,
  notes: readonly string[],
  asking: Asking,
): AnswerCard {
  const [title, why] = whyUnsure(reading, asking);
  return card(title, {
    isLast: answer.isLast,
    isNear: true,
    sentences: [`${why}, so there is no answer here. These pages are nearest.`],
    notes: [...notes],
    links: [...answer.links, everyArea].slice(0, nearestShown),
  });
}

/** The areas that a mistyped name was read as; null where something else is asked. */
export function areaMeant(
  question: Question | null,
  notes: string[],
  asking: Asking,
): AnswerCard | null {
  if (question?.ask !== 'area') return null;
  const links = question.area.flatMap((code) => areaLink(code, asking));
  return card(listOf(links.map(({ label }) => label)), {
    isPage: links.length === 1,
    sentences: notes,
    links,
  });
}

/** Questions that are answered from the newest figures alone. */
const ofNewest: readonly Question['ask'][] = [
  'ends',
  'beyond',
  'against',
  'parts',
  'sexes-apart',
  'subject',
  'compare',
  'map',
  'similar',
  'spread',
  'between-sexes',
];

/** The newest periods of all that a question is about, where only they answer it and one is not of the years named; else null. */
async function periodInstead(
  question: Question,
  years: readonly number[],
  { files }: Asking,
): Promise<string | null> {
  if (!ofNewest.includes(question.ask)) return null;
  if (!('subject' in question) || !question.subject) return null;
  const { id, beside = [] } = question.subject;
  const held = await Promise.all([id, ...beside].map((each) => files.figures(each)));
  const newest = held.flatMap(({ periods: [text] }) => (text === undefined ? [] : [text]));
  return newest.every((text) => isOfYears(years, text))
    ? null
    : listOf([...new Set(newest.map((text) => parsePeriod(text).label))]);
}

/** That the newest figures are told of, and those of the years asked for stand on other pages; null where the answer is of those years. */
export async function otherYearsAnswer(
  asked: { question: Question; answer: AnswerCard; years: readonly number[]; read: string[] },
  asking: Asking,
): Promise<AnswerCard | null> {
  const { question, answer, years, read } = asked;
  const newest = await periodInstead(question, years, asking);
  if (newest === null) return null;
  return card('Figures of other years', {
    isNear: true,
    sentences: [
      `Lists and comparisons here are of the newest figures, ${newest}. Those of ${years.join(' and ')} are on the pages below, where they are held.`,
    ],
    notes: read,
    links: pagesOf(answer).slice(0, nearestShown),
  });
}
