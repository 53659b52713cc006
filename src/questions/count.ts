import { withDigits, withWordsAgain } from './shares-in-words.ts';

/** How many rows of a list a text asks for, `top 5`, with the text without the number. */
export interface CountInText {
  count: number;
  rest: string;
}

/** Longer lists stand on the page of what is measured. */
const mostAsked = 50;

const ends =
  'top|bottom|first|last|worst|best|most|least|(?!(?:north|south)?west\\b|forest\\b|rest\\b)[a-z]{2,}est';

/** Before a number that is an age, a year of school or a place in time. */
const notBefore =
  '(?<!\\b(?:age|aged|at|under|over|core|level|year|years|stage|last|past|than|and|to|in|type)\\s)';

/** After a number that counts no areas. */
const notAfter =
  '(?!\\s*(?:%|per ?cent|(?:year|month|week|day|hour)s?\\b|in\\b(?!\\s+[a-z])|out\\b|plus\\b|times\\b|[.,/-]\\s*\\d))';

const forms = [
  // “The most deprived 10” alone is the tenth.
  new RegExp(`\\b(?:most|least)\\s+[a-z]+\\s+(?<count>\\d{1,2})\\b${notAfter}(?=\\s+[a-z])`, 'i'),
  new RegExp(`\\b(?:${ends})\\s+(?<count>\\d{1,2})\\b${notAfter}`, 'i'),
  new RegExp(
    `${notBefore}\\b(?<count>\\d{1,2})\\b${notAfter}(?=(?:\\s+[a-z]+){0,6}?\\s+(?:${ends})\\b)`,
    'i',
  ),
];

/** The number of areas that a text asks for from an end of a list, in figures or in words; null where it names none. */
export function countIn(asked: string): CountInText | null {
  const typed = withDigits(asked);
  for (const form of forms) {
    const found = form.exec(typed);
    const count = Number(found?.groups?.['count']);
    if (!found || count < 1 || count > mostAsked) continue;
    const named = found[0].replace(/\d+/, ' ');
    const rest = typed.replace(found[0], named);
    return { count, rest: withWordsAgain(rest, asked) };
  }
  return null;
}
