import type { Lexicon } from './lexicon.ts';
import { fitsLimit, limitIn, type LimitInText } from './limit.ts';
import type { Reading } from './question.ts';
import { readQuestion } from './read-question.ts';
import type { Words } from './words-file.ts';

/** Of every year, where figures are held against a limit in one alone: `never above 20%`. */
const ofEveryYear = /\b(?:n?ever|always)\b/i;

/** A list of those beyond a limit, or the figure that is held against one; null where the text asks neither. */
function readBeyond(limit: LimitInText, lexicon: Lexicon, words: Words): Reading | null {
  if (ofEveryYear.test(limit.rest)) return null;
  const reading = readQuestion(limit.rest, lexicon, words);
  const { question, unknown, years } = reading;
  if (!question || unknown.length + years.length > 0) return null;
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

/** What a text with a limit asks, `more than 20% smokers`; null where it names none. */
export function readLimit(typed: string, lexicon: Lexicon, words: Words): Reading | null {
  const limit = limitIn(typed);
  if (!limit) return null;
  return (
    readBeyond(limit, lexicon, words) ?? withoutEnd(readQuestion(typed, lexicon, words), limit)
  );
}
