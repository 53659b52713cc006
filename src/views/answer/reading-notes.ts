import type { Question, Reading } from '../../questions/question.ts';
import { plainName } from '../../search/order-results.ts';
import { listOf } from '../../words/list.ts';
import { childrenOf, peopleOf } from '../../words/sex.ts';
import { heldOf, named, type Asking, type Called } from './asking.ts';
import type { AnswerCard } from './card.ts';
import { notOfSex } from './not-of-sex.ts';

/** Council areas that are named where places of one name lie in several. */
const mostPlaces = 4;

/** Whether one of two names holds all words of the other: `hull` of `kingston upon hull`, which says itself who is meant. */
function isPartOf(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => plainName(name).split(' '));
  return one!.every((word) => other!.includes(word)) || other!.every((word) => one!.includes(word));
}

/** That an area is answered of by the name of a place in it, or by another name that it goes by, such as that of a former council in it. */
function ofOne(
  { name, isPlace }: Reading['places'][number],
  { name: own, inSentence }: Called,
): string[] {
  if (isPlace) return [`“${name}” is in ${inSentence}: this is about all of it.`];
  return isPartOf(name, own)
    ? []
    : [`“${name}” was read as ${inSentence}: this is about all of it.`];
}

/** Where a place lies whose council area is answered of, whose name it was read as, or that places of its name lie in more than one in force, the likeliest first. */
const ofNames = ({ places }: Reading, { links }: AnswerCard, asking: Asking): string[] =>
  places.flatMap((place) => {
    const { name, codes } = place;
    // What is told of one that ended itself leads to it.
    const isOfItself = ({ code, path }: Called): boolean =>
      asking.areas.get(code)?.ended === true && links.some((link) => link.path.startsWith(path!));
    if (codes.some((code) => isOfItself(named(code, asking)))) return [];
    const inForce = codes.filter((code) => !asking.areas.get(code)?.ended);
    const [only] = inForce;
    if (only === undefined) return [];
    if (inForce.length < 2) return ofOne(place, named(only, asking));
    const areas = inForce.map((code) => named(code, asking).inSentence);
    const rest = areas.length - mostPlaces;
    const shown = rest > 0 ? [...areas.slice(0, mostPlaces), `${rest} more`] : areas;
    return [`Places called “${name}” lie in ${listOf(shown)}.`];
  });

/** That figures are of everyone, where those of women or men were asked for; of which of several things, where it is not of all. */
async function ofEveryone(question: Question, asking: Asking): Promise<string[]> {
  if (!('sex' in question) || !question.sex || !question.subject) return [];
  const { id, beside = [] } = question.subject;
  const ids = [id, ...beside];
  const { only } = asking.words.children;
  const isOfChildren = ids.every((each) => only.includes(each));
  const people = isOfChildren ? childrenOf(question.sex) : peopleOf(question.sex);
  const held = await Promise.all(ids.map((each) => heldOf(each, asking)));
  const without = held.flatMap((each) =>
    each && notOfSex(each.file, question.sex!) ? each.indicator.short : [],
  );
  if (without.length === 0) return [];
  return without.length === ids.length
    ? [`No figures of ${people} alone are held: these are of everyone.`]
    : [`${listOf(without)}: no figures of ${people} alone are held. Those told are of everyone.`];
}

/** What is said before the cautions of an answer: by which names its areas were read, and whom its figures are of. */
export async function readingNotes(
  reading: Reading,
  answer: AnswerCard,
  asking: Asking,
): Promise<string[]> {
  const { question } = reading;
  const everyone = question ? await ofEveryone(question, asking) : [];
  return [...ofNames(reading, answer, asking), ...everyone];
}
