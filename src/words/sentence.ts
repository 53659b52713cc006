import type { Sex } from '../tables/edition.ts';

/** Words that lead to a page of this site, or of another. */
export interface Link {
  text: string;
  href: string;
}

/**
 * A piece of a sentence; `emphasis` marks a figure that a page may show in the colour of women or men,
 * `href` a piece that leads to another page, `title` what is said of it before it is followed,
 * `isDerived` a link that says how we worked a figure out.
 */
export interface SentencePart extends Pick<Link, 'text'>, Partial<Pick<Link, 'href'>> {
  emphasis?: 'female' | 'male';
  title?: string;
  isDerived?: boolean;
}

/** One sentence or a few, in pieces that make plain text when put end to end. */
export type Sentence = SentencePart[];

const isPlain = ({ emphasis, href }: SentencePart): boolean =>
  emphasis === undefined && href === undefined;

/** A sentence from text, figures and links, pieces of plain text joined. */
export function sentence(...pieces: readonly (string | SentencePart)[]): Sentence {
  const parts: Sentence = [];
  for (const piece of pieces) {
    const part = typeof piece === 'string' ? { text: piece } : piece;
    const last = parts.at(-1);
    if (last && isPlain(last) && isPlain(part)) last.text += part.text;
    else if (part.text !== '') parts.push({ ...part });
  }
  return parts;
}

/** A figure that belongs to a sex; for persons it is plain text. */
export const figure = (text: string, sex: Sex): SentencePart =>
  sex === 'persons' ? { text } : { text, emphasis: sex };

/** Words that lead to a page; plain text where there is none. */
export const link = (text: string, href: string | null): SentencePart =>
  href === null ? { text } : { text, href };

/** The sentence as plain text. */
export const plainText = (parts: readonly SentencePart[]): string =>
  parts.map((part) => part.text).join('');

/** Sentences one after another, with a space between. */
export const joinSentences = (sentences: readonly Sentence[]): Sentence =>
  sentence(...sentences.flatMap((each, i) => (i === 0 ? each : [' ', ...each])));

/** The first letter made large, as at the start of a sentence: `the Isle of Wight` gives `The Isle of Wight`. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
