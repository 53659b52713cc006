import type { Lexicon } from './lexicon.ts';
import type { Reading } from './question.ts';
import { readQuestion } from './read-question.ts';
import type { Words } from './words-file.ts';

/** What a text asks. What reads a limit, `more than 20%`, is fetched for texts with a number: few have one. */
export async function readAsked(typed: string, lexicon: Lexicon, words: Words): Promise<Reading> {
  const limited = /\d/.test(typed)
    ? (await import('./read-limit.ts')).readLimit(typed, lexicon, words)
    : null;
  return limited ?? readQuestion(typed, lexicon, words);
}
