import type { Question, Reading } from '../../questions/question.ts';
import { parsePeriod } from '../../indicators/period.ts';
import { listOf } from '../../words/list.ts';
import { peopleOf } from '../../words/sex.ts';
import { areaLink, heldOf, named, type Asking, type Called } from './asking.ts';
import { answerQuestion } from './answer-question.ts';
import { card, type AnswerCard } from './card.ts';
import { notOfSex } from './figures.ts';

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

/** The newest period, where a question that only the newest figures answer names a year outside it; else null. */
async function periodInstead(
  question: Question,
  years: readonly number[],
  { files }: Asking,
): Promise<string | null> {
  if (years.length === 0 || !ofNewest.includes(question.ask)) return null;
  if (!('subject' in question) || !question.subject) return null;
  const [text] = (await files.figures(question.subject.id)).periods;
  if (text === undefined) return null;
  const { firstYear, lastYear, label } = parsePeriod(text);
  return years.every((year) => year >= firstYear && year <= lastYear) ? null : label;
}

/** That figures are of everyone, where those of women or men were asked for. */
async function ofEveryone(question: Question, asking: Asking): Promise<string[]> {
  if (!('sex' in question) || !question.sex || !question.subject) return [];
  const held = await heldOf(question.subject.id, asking);
  return held && notOfSex(held.file, question.sex)
    ? [`No figures of ${peopleOf(question.sex)} alone are held: these are of everyone.`]
    : [];
}

/** Council areas that are named where places of one name lie in several. */
const mostPlaces = 4;

/** Where a place lies whose council area is answered of, or that places of its name lie in more than one in force, the likeliest first. */
const ofSameName = ({ places }: Reading, { links }: AnswerCard, asking: Asking): string[] =>
  places.flatMap(({ name, codes }) => {
    // What is told of one that ended itself leads to it.
    const isOfItself = ({ code, path }: Called): boolean =>
      asking.areas.get(code)?.ended === true && links.some((link) => link.path.startsWith(path!));
    if (codes.some((code) => isOfItself(named(code, asking)))) return [];
    const inForce = codes.filter((code) => !asking.areas.get(code)?.ended);
    const [only] = inForce;
    if (only === undefined) return [];
    if (inForce.length < 2)
      return `“${name}” is in ${named(only, asking).inSentence}: this is about all of it.`;
    const areas = inForce.map((code) => named(code, asking).inSentence);
    const rest = areas.length - mostPlaces;
    const shown = rest > 0 ? [...areas.slice(0, mostPlaces), `${rest} more`] : areas;
    return `Places called “${name}” lie in ${listOf(shown)}.`;
  });

/** The areas that a mistyped name was read as; null where it was written as it is. */
function areaMeant({ question, mended }: Reading, notes: string[], asking: Asking) {
  if (question?.ask !== 'area' || mended.length === 0) return null;
  const links = question.area.flatMap((code) => areaLink(code, asking));
  return card(listOf(links.map(({ label }) => label)), {
    isPage: links.length === 1,
    sentences: notes,
    links,
  });
}

const isNamedBeside = (question: Question): boolean =>
  'subject' in question && (question.subject?.beside?.length ?? 0) > 0;

/**
 * The answer to what was read of a text; null where nothing was asked but a name. What was mended, left
 * out or not understood is said.
 */
export async function answerReading(reading: Reading, asking: Asking): Promise<AnswerCard | null> {
  const { question, unknown, mended, years } = reading;
  const answer = question && (await answerQuestion(question, asking));
  const read = mended.map(({ typed, read: as }) => `“${typed}” was read as “${as}”.`);
  if (!question || !answer) return unknown.length > 0 ? null : areaMeant(reading, read, asking);
  if (unknown.length > 0)
    return (await import('./unsure-answer.ts')).unsureAnswer(answer, unknown, read);
  const newest = await periodInstead(question, years, asking);
  if (newest !== null)
    return (await import('./unsure-answer.ts')).otherYearsAnswer(answer, { newest, years, read });
  const beside = isNamedBeside(question)
    ? ['More than one thing is asked: this tells of the first, and the rest is on its own pages.']
    : [];
  const everyone = await ofEveryone(question, asking);
  const notes = [...read, ...ofSameName(reading, answer, asking), ...beside, ...everyone];
  return { ...answer, notes: [...notes, ...answer.notes] };
}
