import { inArea } from '../areas/in-area.ts';
import type { PostcodeAnswer } from './look-up.ts';

/** Addresses of the forces, by number (`BFPO 58`) or as a postcode (`BF1 1AA`). */
const ofForces = /^BF(?:PO|\d)/;

/** Codes of British overseas territories, one for each. */
const ofTerritories = /^(?:ASCN|BBND|BIQQ|FIQQ|GX11|PCRN|SIQQ|STHL|TDCU|TKCA)1(?:AA|ZZ)$/;

/** What to say of a code that looks like a postcode and is in no council area by its nature; else null. */
function placelessWords(text: string, country: string): string | null {
  const letters = text.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  if (ofForces.test(letters)) {
    return `${text.toUpperCase()} is an address of the armed forces, which does not say where it is. Type the postcode or town of your home.`;
  }
  return ofTerritories.test(letters)
    ? `${text.toUpperCase()} is in a British overseas territory. These pages are about ${country}.`
    : null;
}

/** What the sentences name that is not in an answer. */
export interface PostcodeWords {
  /** what the edition is about, its country or a part of it, as in running text */
  country: string;
  /** month of the list of postcodes: `October 2025`; null where no list is held */
  listDate: string | null;
}

/** Second halves end in two letters, never these, which are misread. */
const endsInUnusedLetter = /\d(?:[A-Z][CIKMOV]|[CIKMOV][A-Z])$/;

function notAPostcode(text: string): string {
  return endsInUnusedLetter.test(text.trim().toUpperCase())
    ? `“${text}” has a slip in it: the last two letters of a postcode are never C, I, K, M, O or V.`
    : `“${text}” does not look like a postcode. A whole one has five to seven letters and numbers, like SW1A 1AA.`;
}

/** Districts of inner London that are in use only with a letter after them. */
const needsLetter = /^(?:EC[1-4]|SW1|W1|WC[12])$/;

function nothingBeginsSo(text: string, country: string): string {
  const [outcode = text] = text.split(' ');
  return needsLetter.test(outcode)
    ? `Postcodes in ${outcode} have one more letter before the space, as in ${outcode}A. Type it again with that letter.`
    : `No postcode that we know of in ${country} begins with ${outcode}. Look for a slip, and try again.`;
}

/** What to tell a reader whose postcode is in no area of these pages. */
export function postcodeSentence(
  answer: Exclude<PostcodeAnswer, { kind: 'found' | 'outcode' | 'sector' }>,
  { country, listDate }: PostcodeWords,
): string {
  const { text } = answer;
  switch (answer.kind) {
    case 'found-without-area':
      return `${text} is a real postcode, but the list we use does not say where it is. Try one nearby, or the name of a town.`;
    case 'elsewhere':
      return `${text} is ${inArea(answer.nation)}. These pages are about ${country}.`;
    case 'unknown':
      if (!answer.near) return placelessWords(text, country) ?? nothingBeginsSo(text, country);
      return `We cannot find ${text}. It may have a slip in it, be newer than ${listDate}, or no longer be in use.`;
    case 'not-a-postcode':
      return placelessWords(text, country) ?? notAPostcode(text);
  }
}
