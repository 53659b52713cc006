import { population } from '../../indicators/life-indicators.ts';
import type { OfSeveralNames } from '../../questions/question.ts';
import type { FiguresFile } from '../../questions/figures-file.ts';
import { called } from '../../words/kind-of-area.ts';
import { heldOf, otherLinks, type Asking } from './asking.ts';
import { bestNamed, hasFigure } from './best-named.ts';
import { eachOnce, type AnswerCard } from './card.ts';
import { censusOrdered } from './census-residents.ts';
import {
  endsAnswer,
  endsCard,
  orderedAsked,
  subjectAnswer,
  subjectCard,
  type OrderedAsked,
} from './ends-answer.ts';
import { figureAnswer } from './figure-answer.ts';

const isHeldOf = (codes: readonly string[], file: FiguresFile): boolean => {
  const code = bestNamed(codes, file);
  return hasFigure(code, file) || file.averages.some((each) => each.code === code);
};

/** Whether what is asked for has a figure; residents of a census are told beside its name where no estimate is held. */
async function hasAny(question: OfSeveralNames, asking: Asking): Promise<boolean> {
  if (question.ask === 'figure') {
    const { subject, area } = question;
    const held = await heldOf(subject.id, asking);
    if (held && isHeldOf(area, held.file)) return true;
    const changed = subject.id === population ? await asking.files.areas() : {};
    return changed[area[0] ?? '']?.residents !== undefined;
  }
  const found = await orderedAsked(question, question.scope, asking);
  return (found?.all.length ?? 0) > 0;
}

function answerTo(question: OfSeveralNames, asking: Asking): Promise<AnswerCard | null> {
  if (question.ask === 'figure') return figureAnswer(question, asking);
  return question.ask === 'ends' ? endsAnswer(question, asking) : subjectAnswer(question, asking);
}

/** The same of residents as the pages of areas print them from a census; null where no such list is asked for. */
async function censusAnswer(question: OfSeveralNames, asking: Asking): Promise<AnswerCard | null> {
  if (question.ask === 'figure' || question.subject.id !== population) return null;
  const { scope, count } = { count: undefined, ...question };
  const held = await heldOf(population, asking);
  const ordered = await censusOrdered(scope, asking);
  if (!held || !ordered) return null;
  const asked = {
    indicator: held.indicator,
    scope,
    others: [],
    ...(count && { count }),
  };
  const found: OrderedAsked = {
    held,
    asked: { ...asked, sex: null },
    all: [ordered],
  };
  const answer = await (question.ask === 'ends'
    ? endsCard(question, found, asking)
    : subjectCard(question, found, asking));
  return {
    ...answer,
    notes: [...answer.notes, 'Added up from neighbourhoods, as on the page of each.'],
  };
}

/** The largest of counties, which stand in no list with their districts; nothing where it is not asked for among both. */
async function amongCounties(question: OfSeveralNames, asking: Asking): Promise<string[]> {
  if (question.ask !== 'ends' || question.end !== 'highest') return [];
  const { kinds } = question.scope;
  if (!kinds.includes('county') || !kinds.includes('district')) return [];
  const scope = { ...question.scope, kinds: ['county'] as const };
  const found = await orderedAsked(question, scope, asking);
  if (!found || found.all.length === 0) return [];
  const { sentences } = await endsCard({ ...question, scope }, found, asking);
  const [said = ''] = sentences;
  return [
    `Of ${called('county').shortMany}, whose ${called('district').shortMany} are in the list: ${said.charAt(0).toLowerCase()}${said.slice(1)}`,
  ];
}

/** The answer of the first of several indicators of one name that has figures: the residents of a system are those of a census. */
export async function insteadAnswer(
  question: OfSeveralNames,
  asking: Asking,
): Promise<AnswerCard | null> {
  const ids = [question.subject.id, ...question.subject.others];
  const of = (id: string): OfSeveralNames => ({
    ...question,
    subject: { id, others: [] },
  });
  const [first] = ids;
  const isHeld = await hasAny(of(first!), asking);
  const counted = isHeld ? null : await censusAnswer(of(first!), asking);
  let asked = of(first!);
  for (const id of isHeld || counted ? [] : ids) {
    if (!(await hasAny(of(id), asking))) continue;
    asked = of(id);
    break;
  }
  const answer = counted ?? (await answerTo(asked, asking));
  if (!answer) return null;
  return {
    ...answer,
    sentences: [...answer.sentences, ...(await amongCounties(asked, asking))],
    links: eachOnce([...answer.links, ...otherLinks(ids, asking)]),
  };
}
