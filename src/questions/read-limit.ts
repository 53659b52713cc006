import type { Lexicon } from './lexicon.ts';
import { fitsLimit, limitIn } from './limit.ts';
import type { Reading } from './question.ts';
import { readQuestion } from './read-question.ts';
import type { Words } from './words-file.ts';

/** A list of those beyond a limit, or the figure that is held against one; null where the text asks neither. */
export function readLimit(typed: string, lexicon: Lexicon, words: Words): Reading | null {
  const limit = limitIn(typed);
  if (!limit) return null;
  const reading = readQuestion(limit.rest, lexicon, words);
  const { question, unknown, years } = reading;
  if (!question || unknown.length + years.length > 0) return null;
  if (question.ask !== 'subject' && question.ask !== 'figure') return null;
  const indicator = words.indicators.find(({ id }) => id === question.subject.id);
  if (!indicator || !fitsLimit(limit, indicator)) return null;
  if (question.ask === 'figure') return reading;
  return { ...reading, question: { ...question, ask: 'beyond', limit } };
}
