import type { Lexicon } from './lexicon.ts';
import type { Reading } from './question.ts';
import { readQuestion } from './read-question.ts';
import type { Words } from './words-file.ts';

/** Words of which one stands in every limit. */
const mayLimit =
  /\d|\b(?:half|thirds?|quarters?|fifths?|tenths?|twice|double|treble|triple|than|above|below|over|under|beneath|average|similar|same|different|line|level|percent|per cent|times|years|one|two|three|four|five|six|seven|eight|nine|ten|twenty)\b/i;

/** What a text asks. What reads a limit, `more than 20%`, is fetched for texts that may name one: few do. */
export async function readAsked(typed: string, lexicon: Lexicon, words: Words): Promise<Reading> {
  const limited = mayLimit.test(typed)
    ? (await import('./read-limit.ts')).readLimit(typed, lexicon, words)
    : null;
  return limited ?? readQuestion(typed, lexicon, words);
}
