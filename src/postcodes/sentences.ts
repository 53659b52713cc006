import type { PostcodeAnswer } from './look-up.ts';

/** What the sentences name that is not in an answer. */
export interface PostcodeWords {
  /** the country the edition is about, as in running text */
  country: string;
  /** month of the list of postcodes: `October 2025` */
  listDate: string;
}

/**
 * What to tell a reader whose text led to no single area; null when it did (`found`), since then the
 * areas themselves are the answer.
 */
export function postcodeSentence(answer: PostcodeAnswer, words: PostcodeWords): string | null {
  const { text } = answer;
  switch (answer.kind) {
    case 'found':
      return null;
    case 'found-without-area':
      return `${text} is a real postcode, but the list we use does not say where it is. Try one nearby, or the name of a town.`;
    case 'elsewhere':
      return `${text} is in ${answer.nation}. These pages are about ${words.country}.`;
    case 'unknown':
      return `We cannot find ${text}. It may have a slip in it, be newer than ${words.listDate}, or no longer be in use.`;
    case 'not-a-postcode':
      return `“${text}” does not look like a postcode. A whole one has five to seven letters and numbers, like SW1A 1AA.`;
    case 'outcode':
    case 'sector':
      return answer.areas.length === 1
        ? `This is only part of a postcode. All of ${text} that we know of is in one council area.`
        : `This is only part of a postcode. ${text} is in more than one council area: type the rest, or choose one.`;
  }
}
