import { inequalityInLifeExpectancy } from '../indicators/life-indicators.ts';
import { againstIn, type Against } from './against-country.ts';
import { countIn } from './count.ts';
import type { Lexicon } from './lexicon.ts';
import { fitsLimit, limitIn, type LimitInText } from './limit.ts';
import type { Question, QuestionOf, Reading } from './question.ts';
import { readQuestion } from './read-question.ts';
import { readTokens } from './read-tokens.ts';
import { withCouncils } from './rule-parts.ts';
import { withDigits } from './shares-in-words.ts';
import type { Words } from './words-file.ts';

/** Of every year, where figures are held against a limit in one alone: `never above 20%`. */
const ofEveryYear = /\b(?:n?ever|always)\b/i;

const isOfGaps = (question: Question): boolean =>
  question.ask === 'ends' && question.subject.id === inequalityInLifeExpectancy;

/** Gaps inside areas beyond a limit of years: `a gap of more than 10 years`. */
function ofGaps(reading: Reading, limit: LimitInText): Reading | null {
  const { question } = reading;
  if (question?.ask !== 'gaps' && question?.ask !== 'ends') return null;
  if (limit.unit === '%') return null;
  const subject = { id: inequalityInLifeExpectancy, others: [] };
  const sex = question.ask === 'ends' ? question.sex : null;
  return { ...reading, question: { ask: 'beyond', subject, limit, scope: question.scope, sex } };
}

const namesMove = (text: string, lexicon: Lexicon): boolean =>
  readTokens(text, lexicon).some(({ meaning }) => meaning?.is === 'way');

/** What stands beside a limit: “where men live to over 82” and “live less than 76” are of years of life. */
function readRest(
  { text, rest, unit, mayBeAge }: LimitInText,
  lexicon: Lexicon,
  words: Words,
): Reading {
  const reading = readQuestion(rest, lexicon, words);
  const hasSubject = reading.question !== null && 'subject' in reading.question;
  const isOfLife =
    /\bliv(?:es?|ing) (?:to|for|until|past)\b/i.test(rest) ||
    /^past\b/i.test(text) ||
    (!mayBeAge && /\blives?(?:\s{2}|\s*$)/i.test(rest)) ||
    unit === 'years';
  return hasSubject || !isOfLife || !/\bliv(?:es?|ing)\b/i.test(rest)
    ? reading
    : readQuestion(`${rest} life expectancy`, lexicon, words);
}

/** A list of those beyond a limit, or the figure that is held against one; null where the text asks neither. */
function readBeyond(limit: LimitInText, lexicon: Lexicon, words: Words): Reading | null {
  if (ofEveryYear.test(limit.rest)) return null;
  const reading = readRest(limit, lexicon, words);
  const { question, unknown, years } = reading;
  if (!question || unknown.length + years.length > 0) return null;
  // “Have gaps grown over 10 years” tells how long, and no limit.
  if (question.ask === 'gaps' || isOfGaps(question))
    return namesMove(limit.rest, lexicon) ? null : ofGaps(reading, limit);
  if (question.ask !== 'subject' && question.ask !== 'figure') return null;
  const indicator = words.indicators.find(({ id }) => id === question.subject.id);
  if (!indicator || !fitsLimit(limit, indicator)) return null;
  if (question.ask === 'figure') return reading;
  return { ...reading, question: { ...question, ask: 'beyond', limit } };
}

/** The “more” of “more than 3 years lower” names no end of a list: its words are told as not understood. */
function withoutEnd(reading: Reading, { mayBeAge, text }: LimitInText): Reading {
  const isTold = reading.unknown.length > 0;
  return mayBeAge || isTold || reading.question?.ask !== 'ends'
    ? reading
    : { ...reading, unknown: [text] };
}

/** What asks for something else: “which aren’t worse” for all others, “10% above” for a distance. */
const otherwise =
  /\b(?:is|are|do|does|did|has|have|was|were)n[’']?t\b|\b\d[\d.,]*(?:\s*%|\s*(?:per ?cent|points?)\b)/i;

/** A figure of a system or county as a list of the councils in it, where the text asks who or which; null elsewhere. */
function listInside(
  { area, subject, sex }: QuestionOf<'figure'>,
  text: string,
  lexicon: Lexicon,
  words: Words,
): QuestionOf<'subject'> | null {
  const inside = withCouncils(area, words);
  const isOfMany = readTokens(text, lexicon).some(
    ({ meaning }) => meaning?.is === 'verb' && ['which', 'where'].includes(meaning.verb),
  );
  if (inside.length === 0 || !isOfMany) return null;
  const scope = { kinds: [], regions: [], codes: null, inside, place: null };
  return { ask: 'subject', subject, scope, sex };
}

const further = /\b(?:faster|quicker|further|slower)\b/i;

/** Where a figure moved more or less than the country’s, `fell faster than the country`, of the councils in an area that has some; null where no move is asked for. */
function readMove(reading: Reading, { side, times }: Against, words: Words): Reading | null {
  const { question } = reading;
  if (times !== null || (side !== 'above' && side !== 'below')) return null;
  const than = side === 'above' ? 'more' : 'less';
  if (question?.ask === 'changes')
    return question.isNot ? null : { ...reading, question: { ...question, than } };
  if (question?.ask !== 'change') return null;
  const { subject, way, sex, area, years } = question;
  const isOfAll = area[0] === words.country.code;
  const inside = isOfAll ? null : withCouncils(area, words);
  if (inside?.length === 0) return { ...reading, unknown: [`${than} than`] };
  const scope = { kinds: [], regions: [], codes: null, inside, place: null };
  return {
    ...reading,
    question: { ask: 'changes', subject, way, isNot: false, scope, sex, years, than },
  };
}

/** A list of those that stand so against the country, or the figure that is told with the country's beside it; null where the text asks neither. */
function readAgainst(typed: string, lexicon: Lexicon, words: Words): Reading | null {
  const found = againstIn(typed, words.country.name);
  if (!found || ofEveryYear.test(typed)) return null;
  const { rest, ...against } = found;
  const reading = readQuestion(rest, lexicon, words);
  const { question, unknown } = reading;
  if (!question || unknown.length > 0) return null;
  const move = readMove(reading, against, words);
  if (move || further.test(typed)) return move;
  // “Is leeds worse than …” is read as a comparison of the two, “who is worse than … in kent” as a list.
  const inside = question.ask === 'figure' ? listInside(question, rest, lexicon, words) : null;
  if (question.ask === 'figure' && !inside) {
    const plain = readQuestion(typed, lexicon, words);
    return plain.question?.ask === 'compare' && plain.unknown.length === 0 ? null : reading;
  }
  const listed = inside ?? question;
  if (listed.ask !== 'subject') return null;
  const [other] = otherwise.exec(typed) ?? [];
  if (other !== undefined) return { ...reading, unknown: [other] };
  return { ...reading, question: { ...listed, ask: 'against', against } };
}

/** Whether a number stands in the name of an area: `three rivers`. */
const namesNumber = (typed: string, lexicon: Lexicon): boolean =>
  readTokens(typed, lexicon).some(
    ({ meaning, words }) => meaning?.is === 'area' && withDigits(words) !== words,
  );

/** So many from an end of a list, `top 5`; null where the text asks for none. */
function readCount(typed: string, lexicon: Lexicon, words: Words): Reading | null {
  const found = countIn(typed);
  if (!found || namesNumber(typed, lexicon)) return null;
  const reading = readQuestion(found.rest, lexicon, words);
  const { question } = reading;
  return question?.ask === 'ends' || question?.ask === 'changes'
    ? { ...reading, question: { ...question, count: found.count } }
    : null;
}

/** What a text with a limit asks, `more than 20% smokers`, `worse than the country`; null where it names none. */
export function readLimit(typed: string, lexicon: Lexicon, words: Words): Reading | null {
  const against = readAgainst(typed, lexicon, words);
  if (against) return against;
  const limit = limitIn(typed);
  if (!limit) return readCount(typed, lexicon, words);
  return (
    readBeyond(limit, lexicon, words) ?? withoutEnd(readQuestion(typed, lexicon, words), limit)
  );
}
