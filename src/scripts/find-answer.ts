import { outcodeNotFetched, sayAnswer } from '../postcodes/answer-choices.ts';
import type { AreaToName } from '../postcodes/answer-choices.ts';
import type { PostcodeForm } from '../postcodes/form.ts';
import type { PostcodeAnswer } from '../postcodes/look-up.ts';
import { lookUpPostcode, otherReading, outcodeOf } from '../postcodes/look-up.ts';
import {
  beginsLikeNone,
  besidePostcode,
  postcodeIn,
  secondPostcode,
} from '../postcodes/postcode-in-text.ts';
import { findNames } from '../search/find-names.ts';
import { areaDetail } from '../search/findables.ts';
import { unreadWords } from '../search/result-words.ts';
import { suggest } from '../search/suggest.ts';
import type { Failure } from '../search/why-not-fetched.ts';
import type { Choice, Suggestions } from '../search/suggest.ts';
import type { AnswerCard } from '../views/answer/card.ts';
import { firstAnswers, toldBeside } from '../views/answer/first-answers.ts';
import type { Asker } from './asker.ts';
import { failureOf } from './failure.ts';
import { findData, outcodeFile } from './find-data.ts';
import type { FindData } from './find-data.ts';
import { inTime } from './in-time.ts';

/** What the box shows for a text. */
export interface BoxAnswer {
  /** Said aloud and shown above the list. */
  sentence: string;
  choices: Choice[];
  /** Where Enter leads when none is chosen; null: to the search page, or nowhere for a postcode. */
  straightTo: string | null;
  /**
   * What the page that is chosen shall know of how its reader came: `postcode=` or `location=` and the
   * codes of the areas lived in. Null where that is not known.
   */
  cameBy: string | null;
}

/** The text as a postcode, unless no outcode begins so or it is the whole name of something else, as `PM2.5` is. */
export function asPostcode(typed: string, data: FindData | null): PostcodeForm | null {
  const form = postcodeIn(typed);
  if (!form || form.kind === 'postcode' || !data) return form;
  if (beginsLikeNone(form, data.postcodeLetters)) return null;
  return (findNames(typed, data.items, 1)[0]?.score ?? 1) < 1 ? null : form;
}

/** An area as a line of the list. */
export const areaChoice = (data: FindData, { code, name, path }: AreaToName): Choice => {
  const area = data.areas.get(code);
  return { label: name, detail: area ? areaDetail(area) : '', path };
};

/** What was answered, with what it was understood to be of. */
const toldBy = ({ title, sentences }: AnswerCard): string => `${title}. ${sentences[0] ?? ''} `;

/** How many choices a text has, as a sentence; before it what was answered. */
function sentenceOf({ choices }: Suggestions, card: AnswerCard | null): string {
  const said = card ? toldBy(card) : '';
  if (choices.length === 0)
    return said || 'No name like that. Press Find to search the whole site.';
  return `${said}${choices.length} ${choices.length === 1 ? 'suggestion' : 'suggestions'}. Choose one, or press Find for more.`;
}

/** Two letters ask nothing, and may begin a postcode: the words of questions are not fetched for them. */
const shortestQuestion = 3;

/** The names that a text fits, and the answer where it asks something; with the card for those who have room for it; `unread`: why none could be answered. */
export async function answerFor(
  typed: string,
  data: FindData,
): Promise<{ answer: BoxAnswer; card: AnswerCard | null; unread: Failure | null }> {
  const isShort = typed.trim().length < shortestQuestion;
  const names = suggest(typed, data.items);
  const found = isShort ? { card: null, unread: null } : await cardFor(typed);
  const { unread } = found;
  const card = toldBeside(names, found.card);
  const first = firstAnswers(names, card);
  const sentence = [sentenceOf(first, card), unread && unreadWords(unread)]
    .filter(Boolean)
    .join(' ');
  return { answer: { ...first, sentence, cameBy: null }, card, unread };
}

/** What reads and answers questions, fetched when the first is asked. */
const loadAsker = async (): Promise<Asker> => (await import('./asker.ts')).loadAsker();

/** The answer to a question; null for a name alone, and where the words of questions did not arrive, with the reason. */
async function cardFor(
  typed: string,
): Promise<{ card: AnswerCard | null; unread: Failure | null }> {
  try {
    const card = await inTime(async () => {
      const { read, answer } = await loadAsker();
      return answer(await read(typed));
    });
    return { card, unread: null };
  } catch (fault) {
    return { card: null, unread: failureOf(fault) };
  }
}

const postcodeAnswer = (
  sentence: string,
  choices: Choice[] = [],
  cameBy: string | null = null,
): BoxAnswer => ({ sentence, choices, straightTo: null, cameBy });

/** The areas lived in, as src/scripts/came-by.ts reads them. */
export const cameByText = (
  way: 'postcode' | 'location',
  areas: readonly { code: string }[],
): string => `${way}=${areas.map(({ code }) => code).join(',')}`;

/** That a page must be chosen still, said where nothing else asks for it. */
export const chooseWords = (count: number): string =>
  count === 0 ? '' : ` Now choose ${count > 1 ? `one of these ${count} pages` : 'its page'}.`;

/** Whether all that was typed is in one council area and one system. */
const isInOne = (answer: PostcodeAnswer): boolean =>
  answer.kind === 'found' ||
  ((answer.kind === 'outcode' || answer.kind === 'sector') && answer.areas.length === 1);

/** What is asked beside a postcode, told of its council area; empty where nothing is. */
async function toldOf(typed: string, council: string | undefined): Promise<string> {
  const asked = besidePostcode(typed);
  if (asked === '' || council === undefined) return '';
  const { card } = await cardFor(`${asked} ${council}`);
  return card?.sentences[0] && !card.isLast ? toldBy(card) : '';
}

/** The areas of a postcode, from the file of its outcode, with what is asked beside it; a sentence where it cannot be fetched. */
export async function answerForPostcode(form: PostcodeForm, typed = ''): Promise<BoxAnswer> {
  const outcode = outcodeOf(form);
  const second = secondPostcode(typed);
  if (second) return (await import('./two-postcodes.ts')).twoPostcodes([form, second], typed);
  try {
    const [data, file] = await Promise.all([findData(), outcode ? outcodeFile(outcode) : null]);
    const other = file ? null : otherReading(form);
    if (other) return answerForPostcode(other, typed);
    const answer = lookUpPostcode(form, file);
    const said = sayAnswer(answer, data.areas, data);
    const told = isInOne(answer) ? await toldOf(typed, said.areas[0]?.name) : '';
    return postcodeAnswer(
      told + said.sentence + chooseWords(said.areas.length),
      said.areas.map((area) => areaChoice(data, area)),
      isInOne(answer) ? cameByText('postcode', said.areas) : null,
    );
  } catch {
    return postcodeNotFetched(form);
  }
}

const postcodeNotFetched = (form: PostcodeForm): BoxAnswer =>
  postcodeAnswer(outcodeNotFetched(outcodeOf(form) ?? form.text));

/** A sentence, and nothing to choose. */
export function plainAnswer(sentence: string): BoxAnswer {
  return { sentence, choices: [], straightTo: null, cameBy: null };
}

const namesNotFetched = plainAnswer(
  'The list of names did not arrive. Check your connection, or press Enter to search the whole site.',
);

/** What to say where the names did not arrive, without which neither a postcode nor words are answered. */
export const notFetched = (form: PostcodeForm | null): BoxAnswer =>
  form ? postcodeNotFetched(form) : namesNotFetched;

/** The names, for those who ask before anything was typed. */
export const names = findData;

/** Fetches what the first answer needs, while the first word is typed. */
export const ready = async (): Promise<void> => {
  await Promise.all([findData(), loadAsker()]);
};
