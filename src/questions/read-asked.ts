import type { Lexicon } from './lexicon.ts';
import type { Reading } from './question.ts';
import { readQuestion } from './read-question.ts';
import type { Words } from './words-file.ts';

/** Words of which one stands in every limit. */
const mayLimit =
  /\d|\b(?:half|thirds?|quarters?|fifths?|tenths?|twice|double|treble|triple|than|above|below|over|under|beneath|average|similar|same|different|line|level|percent|per cent|times|years|one|two|three|four|five|six|seven|eight|nine|ten|twenty)\b/i;

/** Words of which one stands in what few ask and others read as something else. */
const maySeldom =
  /^\s*wh?[ei](?:n|ll)\b|(?:gg|rg|all|in)est\b|\brank|\bplace|bottom|popul|people|resid|inhab|site\b|writing|\bbid|applic|nobod|\b(?:die|born|(?:many|number of) (?:wo)?[mf])|wh(?:ere|ich|o) .*(?:er|worse|off)\b|\bo(?:n|ff) (?:t|c)|outside|excl|except|apart f|other th|not i|but not|ever\b|all.time|record|s ago|like$|(?:in|of) like|poor|\brich|depriv|(?:bad|ill|worse|un)[ -]?health|^(?:is|are|do)|adult|girl|gap|ineq|up or d/i;

const isLeft = ({ question, unknown }: Reading): boolean => !question || unknown.length > 0;

/** What a text asks. What reads a limit, `more than 20%`, is fetched for texts that may name one: few do; so is what reads that which few ask. */
export async function readAsked(typed: string, lexicon: Lexicon, words: Words): Promise<Reading> {
  const readPlain = async (text: string): Promise<Reading> => {
    const limited = mayLimit.test(text)
      ? (await import('./read-limit.ts')).readLimit(text, lexicon, words)
      : null;
    return limited ?? readQuestion(text, lexicon, words);
  };
  const read = await readPlain(typed);
  if (!isLeft(read) && !maySeldom.test(typed)) return read;
  return (await import('./read-seldom.ts')).readSeldom(typed, lexicon, words, readPlain);
}
